import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityFactor, airDensity, meanDensity, straightFrom } from '../../src/physics/atmosphere.ts'
import { earthGravity, earthRadius, julianYear } from '../../src/physics/constants.ts'
import { decayAltitude, decayTime } from '../../src/physics/decay.ts'
import { sphereDose } from '../../src/physics/dose.ts'

const altitude = fc.double({ min: 150e3, max: 2000e3, noNaN: true })
const degree = Math.PI / 180

describe('atmosphere', () => {
  it.each([
    [0, 1.225],
    [100, 5.297e-7],
    [400, 3.725e-12],
    [500, 6.967e-13],
    [600, 1.454e-13],
    [700, 3.614e-14],
    [800, 1.17e-14],
    [1000, 3.019e-15],
  ])('has Vallado’s density at %d km', (height, published) => {
    expect(meanDensity({ altitude: height * 1e3 }) / published).toBeCloseTo(1, 12)
  })

  it('joins its layers within 2 % and goes on above and below', () => {
    for (const height of [150, 180, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1000])
      expect(
        meanDensity({ altitude: height * 1e3 - 1 }) / meanDensity({ altitude: height * 1e3 }),
      ).toBeCloseTo(1, 1)
    expect(meanDensity({ altitude: 650e3 })).toBeCloseTo(7.249e-14, 17)
    expect(meanDensity({ altitude: 1500e3 }) / 5.21e-16).toBeGreaterThan(0.8)
    expect(meanDensity({ altitude: -1000 })).toBeGreaterThan(1.225)
  })

  it('swings with the Sun as in the table of Larson and Wertz', () => {
    expect(activityFactor({ altitude: 650e3, activity: -1 })).toBeCloseTo(0.17748, 5)
    expect(activityFactor({ altitude: 650e3, activity: 1 })).toBeCloseTo(5.1262, 4)
    expect(activityFactor({ altitude: 650e3, activity: 0 })).toBe(1)
    expect(activityFactor({ altitude: 50e3, activity: 1 })).toBeCloseTo(5.1 / 4.79, 12)
    expect(activityFactor({ altitude: 1999e3, activity: 1 })).toBeCloseTo(12.2 / 5.21, 12)
    const swing =
      activityFactor({ altitude: 650e3, activity: 1 }) / activityFactor({ altitude: 650e3, activity: -1 })
    expect(swing).toBeCloseTo(26.4 / 0.914, 3)
  })

  it('thins with height and thickens with the Sun', () => {
    const activity = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(altitude, altitude, activity, activity, (h1, h2, a1, a2) => {
        fc.pre(Math.abs(h1 - h2) > 2e3)
        const [low, high] = [Math.min(h1, h2), Math.max(h1, h2)]
        expect(airDensity({ altitude: high, activity: a1 })).toBeLessThan(
          airDensity({ altitude: low, activity: a1 }),
        )
        expect(airDensity({ altitude: low, activity: Math.max(a1, a2) })).toBeGreaterThanOrEqual(
          airDensity({ altitude: low, activity: Math.min(a1, a2) }),
        )
      }),
    )
  })
})

describe('decay', () => {
  it('gives the worked numbers', () => {
    const years = decayTime({ altitude: 650e3, ballisticArea: 0.05, activity: 0 }) / julianYear
    expect(years).toBeCloseTo(11.17, 2)
    const height = decayAltitude({ time: 5 * julianYear, ballisticArea: 0.05, activity: 0 })
    expect(height / 1e3).toBeCloseTo(597.5, 1)
  })

  it('agrees with stepping the orbit down through time', () => {
    const [ballisticArea, activity] = [0.1, 0.5]
    let [height, time] = [450e3, 0]
    while (height > 120e3) {
      const rate = (at: number) =>
        airDensity({ altitude: at, activity }) * ballisticArea * Math.sqrt(earthGravity * (earthRadius + at))
      const step = 200 / rate(height)
      height -= rate(height - rate(height) * step * 0.5) * step
      time += step
    }
    expect(decayTime({ altitude: 450e3, ballisticArea, activity }) / time).toBeCloseTo(1, 2)
  })

  it('ends at 120 km and is inverse to the drag area', () => {
    expect(decayTime({ altitude: 120e3, ballisticArea: 0.1, activity: 0 })).toBe(0)
    expect(decayTime({ altitude: 100e3, ballisticArea: 0.1, activity: 0 })).toBe(0)
    const time = (ballisticArea: number) => decayTime({ altitude: 600e3, ballisticArea, activity: 0 })
    expect(time(0.1) / time(0.2)).toBeCloseTo(2, 12)
  })

  it('is the integral, to 1e-9 at any height and activity', () => {
    const activity = fc.oneof(fc.constantFrom(-1, 0, 1), fc.double({ min: -1, max: 1, noNaN: true }))
    const height = fc.double({ min: 120.1e3, max: 2500e3, noNaN: true })
    fc.assert(
      fc.property(height, activity, (altitude, level) => {
        // Simpson's rule over the density itself, in 500 steps a layer; the density of a layer's top is that just below.
        const slowness = (at: number): number =>
          1 / (airDensity({ altitude: at, activity: level }) * Math.sqrt(earthGravity * (earthRadius + at)))
        const ends = [...straightFrom.filter((end) => end < altitude), altitude]
        let integral = 0
        for (const [n, top] of ends.entries()) {
          const low = ends[n - 1] ?? 120e3
          const width = (top - low) / 500
          const inside = (step: number): number => low + step * width - (step === 500 ? 1e-9 * top : 0)
          let sum = 0
          for (let step = 0; step <= 500; step++)
            sum += (step % 500 === 0 ? 1 : step % 2 === 1 ? 4 : 2) * slowness(inside(step))
          integral += (sum * width) / 3
        }
        const time = decayTime({ altitude, ballisticArea: 1, activity: level })
        expect(Math.abs(time / integral - 1)).toBeLessThan(1e-9)
      }),
      { numRuns: 200 },
    )
  })

  it('finds the altitude again from the time, up to 2,000 km', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 120e3, max: 2000e3, noNaN: true }),
        fc.double({ min: 0.005, max: 0.5, noNaN: true }),
        fc.constantFrom(-1, -0.4, 0, 1),
        (height, ballisticArea, activity) => {
          const time = decayTime({ altitude: height, ballisticArea, activity })
          const found = decayAltitude({ time, ballisticArea, activity })
          expect(Math.abs(found / height - 1)).toBeLessThan(1e-12)
        },
      ),
      { numRuns: 1000 },
    )
    expect(decayAltitude({ time: 5 * julianYear, ballisticArea: 1e6, activity: 0 })).toBe(2000e3)
    expect(decayAltitude({ time: 1e9, ballisticArea: 0, activity: 0 })).toBe(120e3)
    expect(decayAltitude({ time: -1, ballisticArea: 1, activity: 0 })).toBeNaN()
  })
})

describe('dose', () => {
  const krad = (altitudeKm: number, inclination: number, millimetres: number) =>
    (sphereDose({
      altitude: altitudeKm * 1e3,
      inclination: inclination * degree,
      thickness: millimetres / 1e3,
    }) *
      julianYear) /
    10

  it.each([
    [500, 98, 10, 0.7],
    [500, 98, 2, 13],
    [1000, 98, 5, 8.9],
    [2000, 100, 10, 67.7],
    [700, 30, 5, 3.8],
    [2000, 30, 2, 832.9],
    [1200, 0, 10, 24.2],
  ])('at %d km, %d deg, %d mm has the table’s dose in five years', (height, inclination, wall, fiveYears) => {
    expect(5 * krad(height, inclination, wall)).toBeCloseTo(fiveYears, 9)
  })

  it('stands within a factor of two and a half of published results that it was not made from', () => {
    expect(krad(650, 98, 10) / 0.15).toBeGreaterThan(1)
    expect(krad(650, 98, 10) / 0.15).toBeLessThan(2)
    expect(5 * krad(550, 53, 3)).toBeGreaterThan(3 / 2.5)
    expect(5 * krad(550, 53, 3)).toBeLessThan(6)
  })

  it('rises with altitude and falls with thickness within the table', () => {
    const wall = fc.double({ min: 2, max: 10, noNaN: true })
    const height = fc.double({ min: 500, max: 2000, noNaN: true })
    const tilt = fc.double({ min: 0, max: 105, noNaN: true })
    fc.assert(
      fc.property(height, height, wall, wall, tilt, (h1, h2, w1, w2, inclination) => {
        fc.pre(Math.abs(h1 - h2) > 1 && Math.abs(w1 - w2) > 0.01)
        expect(krad(Math.max(h1, h2), inclination, w1)).toBeGreaterThan(
          krad(Math.min(h1, h2), inclination, w1),
        )
        expect(krad(h1, inclination, Math.max(w1, w2))).toBeLessThan(krad(h1, inclination, Math.min(w1, w2)))
      }),
    )
  })

  it('is that of the nearest end beyond the table', () => {
    expect(krad(300, 98, 5)).toBe(krad(500, 98, 5))
    expect(krad(2500, 98, 5)).toBe(krad(2000, 98, 5))
    expect(krad(900, 98, 1)).toBe(krad(900, 98, 2))
    expect(krad(900, 98, 30)).toBe(krad(900, 98, 10))
    expect(krad(900, 0, 5)).toBe(krad(900, 30, 5))
    expect(krad(650, 97.98, 5)).toBe(krad(650, 104, 5))
  })
})
