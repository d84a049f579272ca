/** Which way the plane of the orbit stands: dawn or dusk, and inclined planes that hardly turn. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { eclipseYear, yearlyMean } from '../../src/physics/eclipse-year.ts'
import { sunlightOf } from '../../src/physics/sunlight.ts'

const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  return {
    of: (id: QuantityId): number => numberOf(model, values, id),
    why: (id: QuantityId): string => whyNotFeasible(model, values, id) ?? '',
  }
}
const degree = Math.PI / 180

describe('a dawn-dusk orbit', () => {
  it('is the sun-synchronous orbit of 6 or of 18 hours', () => {
    for (const [terminatorNode, hours] of [
      ['dawn', 6],
      ['dusk', 18],
    ] as const) {
      const named = run({ terminatorNode })
      const timed = run({ orbitKind: 'sunSynchronous', ltan: hours * 3600 })
      for (const id of ['meanEclipseFraction', 'arrayArea', 'batteryMass', 'wetMass', 'costRatio'] as const)
        expect(named.of(id)).toBe(timed.of(id))
    }
  })

  it('asks less of the array by way of dawn at every altitude that has eclipses, and never more', () => {
    for (let altitude = 300e3; altitude <= 2000e3; altitude += 50e3) {
      const [dawn, dusk] = [
        run({ terminatorNode: 'dawn', altitude }),
        run({ terminatorNode: 'dusk', altitude }),
      ]
      expect(dawn.of('arrayArea')).toBeLessThanOrEqual(dusk.of('arrayArea'))
      if (altitude > 1300e3) continue
      expect(dawn.of('arrayArea')).toBeLessThan(0.99 * dusk.of('arrayArea'))
      expect(dawn.of('costRatio')).toBeLessThan(dusk.of('costRatio'))
    }
  })

  it('has its longest eclipse in December by way of dawn and in June by way of dusk', () => {
    expect(Math.abs(run({ terminatorNode: 'dawn' }).of('worstEclipseDay') - 354)).toBeLessThanOrEqual(3)
    expect(Math.abs(run({ terminatorNode: 'dusk' }).of('worstEclipseDay') - 171)).toBeLessThanOrEqual(3)
  })
})

describe('an inclined orbit', () => {
  it('has no answer, and says why, while its plane turns with the Sun', () => {
    const { of, why } = run({ orbitKind: 'inclined', inclination: 97.985 * degree })
    for (const id of ['meanEclipseFraction', 'costRatio'] as const) {
      expect(of(id)).toBeNaN()
      expect(why(id)).toMatch(/^At 98\u202f° the plane turns almost as fast as the Sun/)
    }
  })

  it('has one as soon as the plane turns once in a life, within 0.03 of that of any start', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 97, noNaN: true }),
        fc.double({ min: 400e3, max: 1500e3, noNaN: true }),
        fc.double({ min: 0, max: 86400, noNaN: true }),
        (inclination, altitude, nodeTime) => {
          const { of } = run({ orbitKind: 'inclined', inclination: inclination * degree, altitude })
          const nodeDrift = of('nodeDrift')
          fc.pre(Number.isFinite(nodeDrift))
          const plane = { altitude, inclination: inclination * degree, nodeDrift }
          const years = [0, 1, 2, 3, 4].map((after) => {
            const turned = (nodeDrift * after * 365 * 86400 * 86400) / (2 * Math.PI)
            return yearlyMean(eclipseYear({ ...plane, nodeTime: nodeTime + turned }).fraction)
          })
          const followed = years.reduce((sum, year) => sum + year, 0) / years.length
          expect(Math.abs(sunlightOf({ ...plane, nodeTime: 0 }).meanEclipse - followed)).toBeLessThan(0.03)
        },
      ),
      { numRuns: 60 },
    )
  })
})
