import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearWorstLoadOverPower, worstLoadOverPower } from '../../src/physics/load-over-life.ts'

const year = 31_557_600
const base = {
  life: 5 * year,
  lossRate: 0,
  fixedShare: 0.1,
  degradation: 0.02 / year,
  radiationShare: 0.5,
  damage: 1,
  slope: 0.15,
}

describe('the worst age of a power system', () => {
  it('is the last day where nothing fails, and the first where much does', () => {
    expect(worstLoadOverPower(base)).toBeCloseTo(0.98 ** -5, 12)
    expect(worstLoadOverPower({ ...base, lossRate: 0.06 / year })).toBe(1)
  })

  it('is between them where radiation takes its part early: 1.04089 of a new array', () => {
    expect(worstLoadOverPower({ ...base, lossRate: 0.06 / year, damage: 14 })).toBeCloseTo(1.04089, 5)
  })

  it('has the slopes of the load over power at that very age, wherever that is', () => {
    for (const there of [
      base,
      { ...base, lossRate: 0.06 / year },
      { ...base, lossRate: 0.06 / year, damage: 14 },
      { ...base, lossRate: 0.01 / year, damage: 3 },
    ]) {
      const near = nearWorstLoadOverPower(there)
      expect(near(there)).toBeCloseTo(worstLoadOverPower(there), 12)
      for (const key of ['life', 'lossRate', 'degradation', 'radiationShare', 'damage', 'slope'] as const) {
        const step = 1e-4 * (there[key] || 0.01 / year)
        const quotient = (f: typeof worstLoadOverPower): number =>
          (f({ ...there, [key]: there[key] + step }) - f({ ...there, [key]: there[key] - step })) / 2e-4
        expect(quotient(near)).toBeCloseTo(quotient(worstLoadOverPower), 6)
      }
    }
    expect(nearWorstLoadOverPower(base)({ ...base, degradation: 0.03 / year })).toBeCloseTo(1.1645, 5)
  })

  it('is what a search through ten thousand ages finds', () => {
    fc.assert(
      fc.property(
        fc.record({
          life: fc.double({ min: 1, max: 20, noNaN: true }).map((years) => years * year),
          lossRate: fc.double({ min: 0, max: 0.4, noNaN: true }).map((rate) => rate / year),
          fixedShare: fc.double({ min: 0, max: 0.5, noNaN: true }),
          degradation: fc.double({ min: 0, max: 0.05, noNaN: true }).map((rate) => rate / year),
          radiationShare: fc.double({ min: 0, max: 1, noNaN: true }),
          damage: fc.oneof(fc.constant(1), fc.double({ min: 0.3, max: 60, noNaN: true })),
          slope: fc.double({ min: 0.08, max: 0.25, noNaN: true }),
        }),
        (system) => {
          const { life, lossRate, fixedShare, degradation, radiationShare, damage, slope } = system
          const other = 1 - degradation * year * (1 - radiationShare)
          let most = 0
          for (let step = 0; step <= 10_000; step++) {
            const age = (life / year) * (step / 10_000)
            const reference = ((1 - degradation * year) / other) ** age
            const dose = 10 ** ((1 - reference) / slope) - 1
            const left = other ** age * (1 - slope * Math.log10(1 + damage * dose))
            const load = (1 - fixedShare) * Math.exp(-lossRate * year * age) + fixedShare
            most = left > 0 ? Math.max(most, load / left) : Number.NaN
            if (Number.isNaN(most)) break
          }
          fc.pre(Number.isFinite(most))
          expect(worstLoadOverPower(system) / most).toBeCloseTo(1, 5)
        },
      ),
      { numRuns: 200 },
    )
  }, 60_000)
})
