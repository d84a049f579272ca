import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { energyYear } from '../../src/physics/energy-year.ts'
import { sunSynchronousInclination } from '../../src/physics/orbit.ts'
import { sizingDay } from '../../src/physics/sunlight.ts'

const loads = { loadPower: 1e6, eclipsePower: 8e5, pmadEfficiency: 0.92, batteryRoundTrip: 0.9 }

/** Array that just meets the worst day, in the light of 1 au. */
const sized = (orbit: { altitude: number; inclination: number; nodeTime: number }) => {
  const { loadPower, eclipsePower, pmadEfficiency, batteryRoundTrip } = loads
  const eclipseLoadRatio = eclipsePower / loadPower / batteryRoundTrip
  const { eclipseFraction: f, sunlight } = sizingDay({ ...orbit, eclipseLoadRatio })
  return (loadPower + ((eclipsePower / batteryRoundTrip) * f) / (1 - f)) / pmadEfficiency / sunlight
}

describe('energy by day of the year', () => {
  it('leaves nothing over on the worst day of an array that was sized for it, and something on all others', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 300e3, max: 2000e3, noNaN: true }),
        fc.double({ min: 0, max: 86400, noNaN: true }),
        (altitude, nodeTime) => {
          const orbit = { altitude, nodeTime, inclination: sunSynchronousInclination({ altitude }) }
          const { surplus } = energyYear({ ...orbit, ...loads, arrayPower: sized(orbit), batteryEnergy: 1e9 })
          expect(Math.abs(Math.min(...surplus))).toBeLessThan(1)
          expect(Math.max(...surplus)).toBeGreaterThan(1e4)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('balances output, demand and surplus, and empties the battery no deeper than planned', () => {
    const orbit = {
      altitude: 650e3,
      nodeTime: 64800,
      inclination: sunSynchronousInclination({ altitude: 650e3 }),
    }
    const energy = (loads.eclipsePower * 1183.5) / (0.92 * 0.6 * Math.sqrt(0.9))
    const year = energyYear({ ...orbit, ...loads, arrayPower: 2e6, batteryEnergy: energy })
    for (const day of [0, 100, 171, 365])
      expect(Number(year.output[day]) - Number(year.demand[day])).toBeCloseTo(Number(year.surplus[day]), 6)
    expect(Math.max(...year.depth)).toBeCloseTo(0.6, 4)
    expect(year.depth[0]).toBe(0)
    expect(year.demand[0]).toBeCloseTo(1e6 / 0.92, 6)
  })

  it('needs no battery where there is no eclipse', () => {
    const orbit = {
      altitude: 1500e3,
      nodeTime: 64800,
      inclination: sunSynchronousInclination({ altitude: 1500e3 }),
    }
    const year = energyYear({ ...orbit, ...loads, arrayPower: 2e6, batteryEnergy: 0 })
    expect(Math.max(...year.depth)).toBe(0)
  })
})
