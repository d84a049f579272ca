import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eclipseFraction } from '../../src/physics/eclipse.ts'
import { nodeDrift, orbitalPeriod, sunSynchronousInclination } from '../../src/physics/orbit.ts'
import { edgeOnRamShare } from '../../src/physics/ram-share.ts'
import { sunOfYear } from '../../src/physics/sun.ts'
import { deepestEclipse, noonSunlight, sizingDay, sunlightOf } from '../../src/physics/sunlight.ts'

const degree = Math.PI / 180
const plane = (altitude: number, nodeTime = 64800) => ({
  altitude,
  inclination: sunSynchronousInclination({ altitude }),
  nodeTime,
})
const drifting = (altitude: number, angle: number) => ({
  altitude,
  inclination: angle * degree,
  nodeTime: 0,
  nodeDrift: nodeDrift({ altitude, inclination: angle * degree }),
})

describe('sunlight of an orbit', () => {
  it('gives the worked numbers', () => {
    expect(sunlightOf(plane(650e3)).meanEclipse).toBeCloseTo(0.04005, 5)
    expect(sunlightOf(drifting(600e3, 30)).meanEclipse).toBeCloseTo(0.348, 3)
    const { fraction, day } = deepestEclipse(plane(550e3))
    expect(fraction).toBeCloseTo(0.22644, 5)
    expect((fraction * orbitalPeriod({ altitude: 550e3 })) / 60).toBeCloseTo(21.66, 2)
    expect(day).toBe(171)
    expect(noonSunlight(plane(650e3))).toBeCloseTo(0.505, 3)
  })

  it.each([
    [650e3, 53],
    [600e3, 30],
    [1200e3, 98],
    [550e3, 0],
  ])('averages a drifting node to 1e-5 of a grid many times finer: %d m, %d deg', (altitude, angle) => {
    const inclination = angle * degree
    const sun = sunOfYear()
    const nodes = 2000
    let sum = 0
    for (let day = 0; day < 365; day++)
      for (let node = 0; node < nodes; node++) {
        const sine =
          Number(sun.cosDeclination[day]) *
            Math.sin(inclination) *
            Math.sin(((node + 0.5) / nodes - 0.5) * Math.PI) +
          Number(sun.sinDeclination[day]) * Math.cos(inclination)
        sum += eclipseFraction({ altitude, beta: Math.asin(sine) })
      }
    const { meanEclipse } = sunlightOf({ altitude, inclination, nodeTime: 0, nodeDrift: -1e-6 })
    expect(Math.abs(meanEclipse - sum / (365 * nodes))).toBeLessThan(1e-5)
  })

  it('reaches beta 0 on every day where the inclination allows it, and the tropics where not', () => {
    const least = (inclination: number) =>
      sunlightOf({ altitude: 550e3, inclination, nodeTime: 0, nodeDrift: 1e-6 })
    const [overhead, tropics] = [0, 23.44].map((beta) =>
      eclipseFraction({ altitude: 550e3, beta: beta * degree }),
    ) as [number, number]
    expect(Math.min(...least(30 * degree).deepestEclipse)).toBeCloseTo(overhead, 12)
    expect(Math.min(...least(0).deepestEclipse)).toBeCloseTo(tropics, 4)
    expect(Math.min(...least(Math.PI).deepestEclipse)).toBeCloseTo(tropics, 4)
    expect(least(0).smallestBeta / degree).toBeLessThan(0.2)
  })

  it('gives the two eclipse seasons of a geostationary satellite: some 90 days, up to 70 minutes', () => {
    const geostationary = { altitude: 35786e3, inclination: 0, nodeTime: 0, nodeDrift: -2e-7 }
    expect(sunlightOf(geostationary).eclipseShare * 365).toBeGreaterThan(80)
    expect(sunlightOf(geostationary).eclipseShare * 365).toBeLessThan(100)
    expect(deepestEclipse(geostationary).fraction * 1436).toBeCloseTo(69.4, 0)
  })

  it('is eclipsed every day at 30 degrees, but not at 53', () => {
    expect(sunlightOf(drifting(600e3, 30)).eclipseShare).toBe(1)
    const share = sunlightOf(drifting(550e3, 53)).eclipseShare
    expect(share).toBeGreaterThan(0.9)
    expect(share).toBeLessThan(0.99)
  })

  it('keeps the last result, and only for the same orbit', () => {
    const first = sunlightOf(plane(651e3))
    expect(sunlightOf(plane(651e3))).toBe(first)
    const others = [
      plane(652e3),
      plane(652e3, 0),
      drifting(652e3, 40),
      { ...plane(652e3), year: 2030 },
      plane(652e3),
    ]
    const results = others.map((other) => sunlightOf(other).meanEclipse)
    expect(new Set(results.slice(0, 4)).size).toBe(4)
    expect(results[4]).toBe(results[0])
    expect(sunlightOf({ ...plane(652e3), inclination: 1.7 }).meanEclipse).not.toBe(results[0])
  })
})

describe('the day that sizes the array', () => {
  it('gives the worked number', () => {
    const day = sizingDay({ ...plane(650e3), eclipseLoadRatio: 1 / 0.92 })
    expect(day.day).toBe(173)
    expect(day.eclipseFraction).toBeCloseTo(0.20175, 5)
    expect(day.sunlight).toBeCloseTo(0.9681, 4)
  })

  it('is aphelion without eclipses, and always asks at least as much as any other day', () => {
    const still = sizingDay({ ...plane(1500e3), eclipseLoadRatio: 1 })
    expect(still.eclipseFraction).toBe(0)
    expect(still.sunlight).toBe(Math.min(...sunOfYear().sunlight))
    const input = fc.record({
      altitude: fc.double({ min: 300e3, max: 2000e3, noNaN: true }),
      nodeTime: fc.double({ min: 0, max: 86400, noNaN: true }),
      eclipseLoadRatio: fc.double({ min: 0, max: 1.2, noNaN: true }),
    })
    fc.assert(
      fc.property(
        input,
        fc.integer({ min: 0, max: 365 }),
        ({ altitude, nodeTime, eclipseLoadRatio }, day) => {
          const orbit = plane(altitude, nodeTime)
          const demand = (fraction: number, light: number) =>
            (1 + (eclipseLoadRatio * fraction) / (1 - fraction)) / light
          const worst = sizingDay({ ...orbit, eclipseLoadRatio })
          const { deepestEclipse: fractions, sunlight } = sunlightOf(orbit)
          expect(demand(worst.eclipseFraction, worst.sunlight)).toBeGreaterThanOrEqual(
            demand(Number(fractions[day]), Number(sunlight[day])) - 1e-12,
          )
        },
      ),
    )
  })

  it('has no value where the altitude has none', () => {
    expect(sizingDay({ ...plane(Number.NaN), eclipseLoadRatio: 1 }).eclipseFraction).toBeNaN()
    expect(deepestEclipse(plane(Number.NaN)).fraction).toBeNaN()
  })
})

describe('panels in the airflow', () => {
  it('agrees with an average round the orbit', () => {
    for (const beta of [5, 30, 60, 85]) {
      const [sine, cosine] = [Math.sin(beta * degree), Math.cos(beta * degree)]
      const steps = 3600
      let sum = 0
      for (let step = 0; step < steps; step++) {
        const phase = (2 * Math.PI * (step + 0.5)) / steps
        sum += sine / Math.hypot(sine, cosine * Math.sin(phase))
      }
      expect(edgeOnRamShare({ beta: beta * degree })).toBeCloseTo(sum / steps, 6)
    }
    expect(edgeOnRamShare({ beta: 60 * degree })).toBeCloseTo(0.9294, 4)
    expect(edgeOnRamShare({ beta: 0 })).toBe(0)
    expect(edgeOnRamShare({ beta: Math.PI / 2 })).toBe(1)
  })
})
