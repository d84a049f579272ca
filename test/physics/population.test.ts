import { expect, it } from 'vitest'
import { peopleUnderOrbit } from '../../src/physics/population.ts'

const perSquareKilometre = (degrees: number) =>
  peopleUnderOrbit({ inclination: (degrees * Math.PI) / 180 }) * 1e6

it('gives the worked numbers', () => {
  expect(perSquareKilometre(90)).toBeCloseTo(11.29, 2)
  expect(perSquareKilometre(35)).toBeCloseTo(22.94, 2)
})

/** Rows of the same data file between those of the table: critical area of a risk of 1 in 10,000. */
it.each([
  [2.5, 10.73],
  [23, 5.345],
  [28, 4.679],
  [42.5, 4.989],
  [53, 5.911],
  [57, 6.417],
  [82, 8.734],
])('at %d degrees it lies within 12 %% of the file', (inclination, critical) => {
  expect(Math.abs((perSquareKilometre(inclination) * critical) / 100 - 1)).toBeLessThan(0.12)
})

it('sees the same latitudes from a retrograde orbit, and nothing beyond the poles', () => {
  for (const degrees of [0, 7, 45, 82, 90])
    expect(perSquareKilometre(180 - degrees)).toBeCloseTo(perSquareKilometre(degrees), 9)
})

it('has no jump', () => {
  for (let degrees = 0; degrees < 180; degrees += 0.1)
    expect(Math.abs(perSquareKilometre(degrees + 0.1) / perSquareKilometre(degrees) - 1)).toBeLessThan(0.02)
})
