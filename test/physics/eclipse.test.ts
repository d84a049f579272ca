import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earthRadius } from '../../src/physics/constants.ts'
import { eclipseFraction } from '../../src/physics/eclipse.ts'
import { eclipseSeason, eclipseYear, yearlyMean } from '../../src/physics/eclipse-year.ts'
import { earthAngularRadius, orbitalPeriod, sunSynchronousInclination } from '../../src/physics/orbit.ts'

const degree = Math.PI / 180
const altitude = fc.double({ min: 300e3, max: 2000e3, noNaN: true })
const beta = fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true })
const dusk = 64800

/** Independent of the closed form: steps round the orbit and looks whether the cylinder covers the satellite. */
const counted = (height: number, angle: number, steps = 20000): number => {
  const radius = earthRadius + height
  let dark = 0
  for (let step = 0; step < steps; step++) {
    const phase = (2 * Math.PI * (step + 0.5)) / steps
    const towards = radius * Math.cos(angle) * Math.cos(phase)
    if (
      towards < 0 &&
      Math.hypot(radius * Math.sin(phase), radius * Math.sin(angle) * Math.cos(phase)) < earthRadius
    )
      dark++
  }
  return dark / steps
}

describe('eclipse of one orbit', () => {
  it.each([
    [400, 0.3900996182],
    [550, 0.3723108248],
    [650, 0.3620228731],
    [1000, 0.3323422576],
    [1200, 0.3184152211],
    [2000, 0.2754304144],
  ])('at %d km and beta 0 agrees with a published implementation', (height, published) => {
    expect(eclipseFraction({ altitude: height * 1e3, beta: 0 })).toBeCloseTo(published, 9)
  })

  it('lasts 35.61 minutes at 550 km and beta 0', () => {
    const fraction = eclipseFraction({ altitude: 550e3, beta: 0 })
    expect((fraction * orbitalPeriod({ altitude: 550e3 })) / 60).toBeCloseTo(35.61, 2)
  })

  it('agrees with counting steps round the orbit', () => {
    for (const height of [300e3, 650e3, 2000e3])
      for (const angle of [0, 20, 45, 58.6, 66, 80])
        expect(eclipseFraction({ altitude: height, beta: angle * degree })).toBeCloseTo(
          counted(height, angle * degree),
          3,
        )
  })

  it('falls with altitude and with |beta|, is even in beta, and ends at the angular radius of the Earth', () => {
    fc.assert(
      fc.property(altitude, altitude, beta, beta, (h1, h2, b1, b2) => {
        const [low, high] = [Math.min(h1, h2), Math.max(h1, h2)]
        const [near, far] = [Math.min(Math.abs(b1), Math.abs(b2)), Math.max(Math.abs(b1), Math.abs(b2))]
        const here = eclipseFraction({ altitude: low, beta: near })
        expect(eclipseFraction({ altitude: high, beta: near })).toBeLessThanOrEqual(here + 1e-12)
        expect(eclipseFraction({ altitude: low, beta: far })).toBeLessThanOrEqual(here + 1e-12)
        expect(eclipseFraction({ altitude: low, beta: -near })).toBe(here)
        expect(here).toBeGreaterThanOrEqual(0)
        expect(here).toBeLessThan(0.5)
        expect(here > 0).toBe(near < earthAngularRadius({ altitude: low }) - 1e-9 || here > 0)
        expect(eclipseFraction({ altitude: low, beta: earthAngularRadius({ altitude: low }) + 1e-9 })).toBe(0)
      }),
    )
  })
})

const dawnDusk = (height: number) => ({
  altitude: height,
  inclination: sunSynchronousInclination({ altitude: height }),
  nodeTime: dusk,
})

describe('eclipses of a year', () => {
  it('gives the worked numbers at 550 km', () => {
    const year = eclipseYear(dawnDusk(550e3))
    expect(Math.max(...year.fraction)).toBeCloseTo(0.22644, 5)
    expect(year.fraction.indexOf(Math.max(...year.fraction))).toBe(171)
    expect(yearlyMean(year.fraction)).toBeCloseTo(0.0502, 4)
    expect(365 * eclipseSeason({ beta: year.beta, altitude: 550e3 })).toBeCloseTo(100.7, 1)
    expect(year.beta).toHaveLength(366)
  })

  it('sees no shadow from about 1,395 km up', () => {
    const longest = (height: number) => Math.max(...eclipseYear(dawnDusk(height)).fraction)
    expect(longest(1380e3)).toBeGreaterThan(0)
    expect(longest(1400e3)).toBe(0)
  })

  it('counts a season that never ends and one that never begins', () => {
    const always = new Float64Array(366)
    expect(eclipseSeason({ beta: always, altitude: 500e3 })).toBe(1)
    expect(eclipseSeason({ beta: always.fill(Math.PI / 2), altitude: 500e3 })).toBe(0)
  })

  it('cuts the season within the day', () => {
    const limit = earthAngularRadius({ altitude: 500e3 })
    const beta = Float64Array.of(limit - 0.3, limit + 0.1, limit + 0.1)
    expect(eclipseSeason({ beta, altitude: 500e3 })).toBeCloseTo(0.75 / 2, 12)
  })

  it('puts the season of a dawn node half a year from that of a dusk node', () => {
    const dawn = eclipseYear({ ...dawnDusk(600e3), nodeTime: 21600 })
    const duskYear = eclipseYear(dawnDusk(600e3))
    const worst = (values: Float64Array) => values.indexOf(Math.max(...values))
    expect(Math.abs(worst(dawn.fraction) - worst(duskYear.fraction))).toBeGreaterThan(170)
    expect(worst(duskYear.fraction)).toBe(171)
  })

  it('lets a drifting node run through all beta angles within its reach', () => {
    const year = eclipseYear({ altitude: 550e3, inclination: 53 * degree, nodeTime: 0, nodeDrift: -1.1e-6 })
    expect(Math.max(...year.beta) / degree).toBeGreaterThan(70)
    expect(Math.max(...year.beta) / degree).toBeLessThan(76.5)
    expect(Math.min(...year.beta) / degree).toBeLessThan(-60)
  })

  it('takes the Sun of the year that it is told', () => {
    const now = eclipseYear(dawnDusk(650e3))
    const later = eclipseYear({ ...dawnDusk(650e3), year: 2040 })
    expect(yearlyMean(later.fraction)).toBeCloseTo(yearlyMean(now.fraction), 3)
    expect(later.fraction[150]).not.toBe(now.fraction[150])
  })
})
