import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactFraction } from '../../../src/physics/contact.ts'
import { coveredLength, reachOf } from '../../../src/ui/site/reach.ts'

const degree = Math.PI / 180

test('one site sees a satellite as long as the closed form says', () => {
  for (const latitude of [0, 35, -52, 78].map((angle) => angle * degree))
    for (const inclination of [53 * degree, 98 * degree]) {
      const visibilityAngle = 0.28
      const reach = reachOf([{ latitude, longitude: 1 }], { inclination, visibilityAngle })
      expect(reach).toBeCloseTo(contactFraction({ latitude, inclination, visibilityAngle }), 3)
    }
})

test('sites far apart add up, sites side by side do not', () => {
  const orbit = { inclination: 98 * degree, visibilityAngle: 0.2 }
  const one = reachOf([{ latitude: 0.5, longitude: 0 }], orbit)
  const apart = reachOf(
    [
      { latitude: 0.5, longitude: 0 },
      { latitude: 0.5, longitude: 3 },
    ],
    orbit,
  )
  const together = reachOf(
    [
      { latitude: 0.5, longitude: 0 },
      { latitude: 0.5, longitude: 0.01 },
    ],
    orbit,
  )
  expect(apart).toBeCloseTo(2 * one, 6)
  expect(together).toBeLessThan(1.1 * one)
})

test('stretches over the end of the circle count once', () => {
  expect(coveredLength([[0, 0.5]])).toBeCloseTo(1)
  expect(
    coveredLength([
      [0.1, 0.5],
      [6.2, 0.5],
    ]),
  ).toBeCloseTo(1 + 0.1 + (2 * Math.PI - 6.2))
  expect(coveredLength([[3, 4]])).toBeCloseTo(2 * Math.PI)
  expect(coveredLength([])).toBe(0)
})

test('another site never makes the reach smaller, and all of the time is the most', () => {
  const place = fc.record({
    latitude: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    longitude: fc.double({ min: -3.1, max: 3.1, noNaN: true }),
  })
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 8 }),
      place,
      fc.double({ min: 0.05, max: 1.2, noNaN: true }),
      (places, more, visibilityAngle) => {
        const orbit = { inclination: 1.2, visibilityAngle }
        const before = reachOf(places, orbit)
        const after = reachOf([...places, more], orbit)
        expect(after).toBeGreaterThanOrEqual(before - 1e-12)
        expect(after).toBeLessThanOrEqual(1 + 1e-12)
      },
    ),
    { numRuns: 60 },
  )
})
