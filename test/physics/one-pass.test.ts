/** What is computed in one pass over the days is what the days say one by one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eclipseFraction, eclipseOfSine } from '../../src/physics/eclipse.ts'
import { nodeDrift, sunSynchronousInclination } from '../../src/physics/orbit.ts'
import { edgeOnRamOfSine } from '../../src/physics/ram-share.ts'
import { deepestEclipse, noonSunlight, sizingDay, sunlightOf } from '../../src/physics/sunlight.ts'
import { driftingByDay, fixedByDay } from './by-day.ts'

const altitude = fc.double({ min: 100e3, max: 60_000e3, noNaN: true })
const angle = fc.double({ min: 0, max: Math.PI, noNaN: true })
const ratio = fc.double({ min: 0, max: 3, noNaN: true })

const agree = (plane: Parameters<typeof sunlightOf>[0], byDay: ReturnType<typeof fixedByDay>): void => {
  const found = sunlightOf(plane)
  const near = (what: number, expected: number): void => expect(Math.abs(what - expected)).toBeLessThan(1e-12)
  near(found.meanEclipse, byDay.meanEclipse)
  near(found.eclipseShare, byDay.eclipseShare)
  near(found.meanCosine, byDay.meanCosine)
  near(found.meanEdgeRam, byDay.meanEdgeRam)
  near(noonSunlight(plane), byDay.noonSunlight)
  near(found.smallestBeta, byDay.smallestBeta)
  near(deepestEclipse(plane).fraction, byDay.deepestFraction)
}

describe('the year of sunlight in one pass', () => {
  it('is that of the days, for planes that keep their local time', () => {
    fc.assert(
      fc.property(
        altitude,
        fc.option(angle),
        fc.double({ min: 0, max: 86400, noNaN: true }),
        (h, i, nodeTime) => {
          const plane = {
            altitude: h,
            inclination: i ?? sunSynchronousInclination({ altitude: Math.min(h, 5.9e6) }),
            nodeTime,
          }
          agree(plane, fixedByDay(plane))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('is that of the days, for planes that drift', () => {
    fc.assert(
      fc.property(altitude, angle, (h, inclination) => {
        const plane = {
          altitude: h,
          inclination,
          nodeTime: 0,
          nodeDrift: nodeDrift({ altitude: h, inclination }),
        }
        agree(plane, driftingByDay(plane))
      }),
      { numRuns: 300 },
    )
  })

  it('sizes the array on the day that asks most, of days that ask the same to the last digit any', () => {
    fc.assert(
      fc.property(
        altitude,
        fc.double({ min: 0, max: 86400, noNaN: true }),
        ratio,
        (h, nodeTime, eclipseLoadRatio) => {
          const plane = { altitude: h, inclination: 1.7, nodeTime }
          const { fraction, sunlight } = fixedByDay(plane)
          const demands = [...fraction].map(
            (f, day) => (1 + (eclipseLoadRatio * f) / (1 - f)) / Number(sunlight[day]),
          )
          const { day, eclipseFraction: found } = sizingDay({ ...plane, eclipseLoadRatio })
          expect(Math.abs(Number(demands[day]) / Math.max(...demands) - 1)).toBeLessThan(1e-12)
          expect(Math.abs(found - Number(fraction[day]))).toBeLessThan(1e-12)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives the same numbers again after a hundred other orbits', () => {
    const plane = { altitude: 650e3, inclination: 1.71, nodeTime: 64800 }
    const first = { ...sunlightOf(plane), sizing: sizingDay({ ...plane, eclipseLoadRatio: 1 }) }
    for (let n = 0; n < 100; n++) sunlightOf({ ...plane, altitude: 700e3 + n, nodeDrift: n % 2 ? 1e-6 : 0 })
    const again = { ...sunlightOf(plane), sizing: sizingDay({ ...plane, eclipseLoadRatio: 1 }) }
    expect(again.meanEclipse).toBe(first.meanEclipse)
    expect(again.sizing).toEqual(first.sizing)
    expect(sizingDay({ ...plane, eclipseLoadRatio: 0 })).not.toEqual(first.sizing)
  })
})

describe('shares from sines', () => {
  it('are those from angles', () => {
    fc.assert(
      fc.property(altitude, fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true }), (h, beta) => {
        const limit = 6378137 / (6378137 + h)
        const ofSine = eclipseOfSine(Math.sin(beta), limit, Math.sqrt(1 - limit * limit))
        // The form in angles loses half of the digits where the eclipse begins.
        const lost = ofSine < 1e-4 ? 1e-9 : 1e-11
        expect(Math.abs(ofSine - eclipseFraction({ altitude: h, beta }))).toBeLessThan(lost)
      }),
    )
    expect(eclipseOfSine(0.5, 0.9206135790905983, 0.3904748877892133)).toBeCloseTo(0.35111, 5)
    expect(edgeOnRamOfSine(0.5)).toBeCloseTo(0.68644, 5)
  })

  it('follow the arithmetic-geometric mean to 1e-14 from edge to face', () => {
    for (const sine of [1e-8, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.9, 0.99, 0.999, 0.99999, 1]) {
      let [high, low] = [1, sine]
      for (let step = 0; step < 12; step++) [high, low] = [(high + low) / 2, Math.sqrt(high * low)]
      expect(Math.abs((edgeOnRamOfSine(-sine) * high) / sine - 1)).toBeLessThan(1e-14)
    }
  })
})
