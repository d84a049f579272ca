/** Worked numbers of descriptions that no other test of the same subject states. */
import { describe, expect, it } from 'vitest'
import { airDensity } from '../../src/physics/atmosphere.ts'
import { planeGapAngle } from '../../src/physics/contact.ts'
import { driftingPlane } from '../../src/physics/drifting-plane.ts'
import { eclipseYear, yearlyMean } from '../../src/physics/eclipse-year.ts'
import { energyYear } from '../../src/physics/energy-year.ts'
import { fixedPlane } from '../../src/physics/fixed-plane.ts'
import { root } from '../../src/physics/root.ts'
import { geocentricLatitude } from '../../src/physics/sgp4-contact.ts'
import { circularElements, julianDateOf, startOfYear } from '../../src/physics/sgp4-orbit.ts'
import { sunOfYear } from '../../src/physics/sun.ts'
import { sunlightOf } from '../../src/physics/sunlight.ts'

const degrees = Math.PI / 180

describe('worked numbers', () => {
  it('of the air at solar maximum', () => {
    expect(airDensity({ altitude: 650e3, activity: 1 }) * 1e13).toBeCloseTo(3.716, 3)
  })

  it('of the gap to a polar plane from the equator', () => {
    expect(planeGapAngle({ latitude: 0, inclination: Math.PI / 2, visibilityAngle: 0.2 })).toBeCloseTo(
      0.5981,
      4,
    )
  })

  it('of a plane that drifts, one that does not, and of a year', () => {
    const inclined = { altitude: 600e3, inclination: 30 * degrees, nodeTime: 0, nodeDrift: 1 }
    const dusk = { altitude: 550e3, inclination: 97.593 * degrees, nodeTime: 64800 }
    const into = structuredClone(sunlightOf(dusk))
    expect(driftingPlane(inclined, into).meanEclipse).toBeCloseTo(0.348, 3)
    expect(fixedPlane(dusk, into).meanEclipse).toBeCloseTo(0.0502, 4)
    expect(into.eclipseShare * 365).toBeCloseTo(100.7, 1)
    const { fraction } = eclipseYear({ altitude: 550e3, inclination: 97.593 * degrees, nodeTime: 64800 })
    expect(Math.max(...fraction)).toBeCloseTo(0.22644, 5)
    expect(yearlyMean(Float64Array.of(0, 1, 2, 1, 0))).toBe(1)
  })

  it('of the Sun in June', () => {
    expect(sunOfYear(2026).sinDeclination[171]).toBeCloseTo(0.39772, 5)
  })

  it('of an array that gives what the load takes: 0.20175 of the orbit in shadow, ratio 1.087', () => {
    const load = 1e6
    const { surplus, depth } = energyYear({
      altitude: 650e3,
      inclination: 97.986 * degrees,
      nodeTime: 64800,
      arrayPower: ((load / 0.92) * (1 + (1.087 * 0.20175) / (1 - 0.20175))) / 0.9681,
      loadPower: load,
      eclipsePower: load,
      pmadEfficiency: 0.92,
      batteryRoundTrip: 0.92,
      batteryEnergy: 3e9,
    })
    expect(Math.min(...surplus) / load).toBeCloseTo(0, 4)
    expect(Math.max(...depth)).toBeCloseTo(0.4471, 4)
  })

  it('of roots, latitudes, elements and dates', () => {
    expect(root({ f: (x) => x ** 3 - 2, low: 0, high: 2 })).toBeCloseTo(1.259921, 6)
    expect(geocentricLatitude({ latitude: 45 * degrees }) / degrees).toBeCloseTo(44.8076, 4)
    const { no } = circularElements({ altitude: 550e3, inclination: 1, node: 0, epoch: startOfYear(2026) })
    expect((no * 1440) / (2 * Math.PI)).toBeCloseTo(15.055, 2)
    expect(startOfYear(2026).toISOString()).toBe('2026-01-01T00:00:00.000Z')
    expect(julianDateOf(new Date('2026-01-01T12:00:00Z'))).toBe(2461042)
  })
})
