import { describe, expect, test } from 'vitest'
import { angleBetween } from '../../src/fleet/places.ts'
import { drawWeather, normalShare, type Sky } from '../../src/fleet/weather.ts'

const place = (id: string, latitude: number, longitude: number, clear = 0.5): Sky => ({
  id,
  latitude,
  longitude,
  height: 0,
  clear,
  radio: 0.99,
})
/** So far apart along the equator [m]. */
const apart = (metres: number, clear = 0.5) => [
  place('a', 0, 0, clear),
  place('b', 0, metres / 6371e3, clear),
]
const hours = 400_000
const drawn = (skies: readonly Sky[], lasts = 0.001, seed = 1) =>
  drawWeather(skies, { hours, seed, reach: 500e3, lasts })

/** Share of the hours in which both of two places are clear. */
const bothClear = (weather: Uint8Array) => {
  let both = 0
  for (let hour = 0; hour < hours; hour++) if (weather[2 * hour] === 2 && weather[2 * hour + 1] === 2) both++
  return both / hours
}
/** Of two normal numbers correlated by r, both above their median (Sheppard 1899). */
const sheppard = (r: number) => 1 / 4 + Math.asin(r) / (2 * Math.PI)
/** Four standard errors of a share of independent hours. */
const within = 4 * Math.sqrt(0.25 / hours)

describe('drawWeather', () => {
  test.each([0, 50e3, 500e3, 2000e3, 10_000e3])(
    'has two places %s m apart clear together as theory says',
    (metres) => {
      const r = Math.exp(-metres / 500e3)
      expect(Math.abs(bothClear(drawn(apart(metres))) - sheppard(r))).toBeLessThan(within)
    },
  )

  test('gives its worked number', () => {
    expect(sheppard(Math.exp(-1))).toBeCloseTo(0.31, 3)
    expect(angleBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: Math.PI / 2 })).toBeCloseTo(
      1.5708,
      4,
    )
  })

  test('keeps each place’s share of clear sky and of rain', () => {
    const weather = drawn(apart(300e3, 0.69))
    const share = (sky: number) => weather.filter((one) => one === sky).length / (2 * hours)
    expect(Math.abs(share(2) - 0.69)).toBeLessThan(within)
    expect(Math.abs(share(0) - 0.01)).toBeLessThan(within)
  })

  test('stays for some hours', () => {
    const weather = drawn([place('a', 0, 0)], 12)
    let same = 0
    for (let hour = 1; hour < hours; hour++) if (weather[hour] === 2 && weather[hour - 1] === 2) same++
    // Hours belong together for half a day, so that there are fewer independent ones.
    expect(Math.abs(same / hours - sheppard(Math.exp(-1 / 12)))).toBeLessThan(within * Math.sqrt(24))
  })

  test('is the same for the same seed and another for another', () => {
    const few = { hours: 50, reach: 500e3, lasts: 12 }
    const skies = apart(300e3)
    expect(drawWeather(skies, { ...few, seed: 3 })).toEqual(drawWeather(skies, { ...few, seed: 3 }))
    expect(drawWeather(skies, { ...few, seed: 3 })).not.toEqual(drawWeather(skies, { ...few, seed: 4 }))
  })
})

describe('normalShare', () => {
  test.each([
    [1, 0.841344746],
    [-1, 0.158655254],
    [0, 0.5],
    [-3, 0.001349898],
  ])('of %s is %s', (x, share) => expect(Math.abs(normalShare(x) - share)).toBeLessThan(7.5e-8))
})
