/** Conventions of other calculators as choices: an array for the mean of its life, a satellite by one figure of W/kg. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import { leavesOf } from '../../src/engine/parts.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { declared } from './declared.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const year = 31_557_600
/** Ageing that is the same in every orbit, so that every year takes the same share. */
const even = { arrayRadiationShare: 0, arrayDegradation: 0.025 / year, serviceLife: 5 * year }

describe('an array for the mean of its life', () => {
  it('is McCalip’s: 95.1234 % of what it gives when new, where five years take 2.5 % each', () => {
    const { meanArrayLeft } = declared(['meanArrayLeft'], {
      arrayEndOfLife: 0.975 ** 5,
      serviceLife: '5 year',
      julianYear: '1 year',
    })
    const byHand = (1 + 0.975 + 0.975 ** 2 + 0.975 ** 3 + 0.975 ** 4) / 5
    expect(meanArrayLeft).toBeCloseTo(byHand, 12)
    expect(byHand).toBeCloseTo(0.951234, 6)
  })

  it('loses nothing where nothing ages, on either side of where its formula has no value', () => {
    for (const loss of [0, 1e-9, 1e-7, 1e-6, 1e-4])
      expect(run({ ...even, arrayDegradation: loss / year })('meanArrayLeft')).toBeCloseTo(1 - 2 * loss, 5)
  })

  it('changes the area by the ratio alone, and what is short is said', () => {
    // No failures, so that the last day is the worst.
    const plain = { ...even, orbitalFailureRate: 0.0001 / year }
    const [worst, mean] = [run(plain), run({ ...plain, arraySizing: 'meanOfLife' })]
    expect(worst('arrayShortfall')).toBe(0)
    expect(mean('arrayArea') / worst('arrayArea')).toBeCloseTo(
      1 / mean('meanArrayLeft') / worst('peakLoadOverPower'),
      12,
    )
    expect(mean('arrayShortfall')).toBeCloseTo(1 - mean('arrayArea') / worst('arrayArea'), 12)
    expect(mean('arrayShortfall')).toBeGreaterThan(0.05)
    expect(mean('arrayLifeFactor')).toBeLessThan(worst('arrayLifeFactor'))
    expect(mean('costRatioToday')).toBeLessThan(worst('costRatioToday'))
  })

  it('lacks nothing where chips fail faster than cells age', () => {
    const of = run({ ...even, arraySizing: 'meanOfLife', orbitalFailureRate: 0.15 / year })
    expect(of('peakLoadOverPower')).toBe(1)
    expect(of('arrayShortfall')).toBe(0)
  })
})

describe('a satellite by one figure', () => {
  const figure = { massBasis: 'arrayPower', satelliteSpecificPower: 25 }

  it('weighs what the power says, as it is launched, whatever its parts weigh', () => {
    const of = run(figure)
    expect(of('wetMass')).toBeCloseTo(of('arrayPowerBol') / 25, 3)
    expect(of('propellantMass')).toBe(0)
    expect(of('dryMass')).toBe(of('wetMass'))
    expect(run({ ...figure, structureFraction: 0.35, radiatorArmour: 0.003 })('wetMass')).toBeCloseTo(
      of('wetMass'),
      3,
    )
    const it = run({ ...figure, massBasis: 'itPower' })
    expect(it('specificMass') * 25).toBeCloseTo(1, 12)
  })

  it('still adds up from its items, one of which is the difference', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 12, max: 40, noNaN: true }),
        fc.constantFrom('arrayPower', 'itPower'),
        (satelliteSpecificPower, massBasis) => {
          const of = run({ massBasis, satelliteSpecificPower })
          const sum = leavesOf(model, 'wetMass').reduce((total, id) => total + of(id), 0)
          expect(sum / of('wetMass')).toBeCloseTo(1, 10)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('carries the figure on: launches, the price by the kilogram, drag, debris that lands, stowed volume', () => {
    const [light, heavy] = [
      run({ ...figure, satelliteSpecificPower: 30 }),
      run({ ...figure, satelliteSpecificPower: 15 }),
    ]
    for (const id of ['launchesByMass', 'launchCost', 'satelliteMass', 'replacementMassPerYear'] as const)
      expect(heavy(id) / light(id), id).toBeCloseTo(2, 6)
    for (const of of [light, heavy])
      expect(of('nonItDryMass')).toBeCloseTo(of('wetMass') - of('itMass') - of('communicationsMass'), 3)
    expect(heavy('dragDeltaVPerYear') / light('dragDeltaVPerYear')).toBeCloseTo(0.5, 6)
    const folded = (of: typeof light) =>
      of('stowedVolume') -
      of('arrayArea') * of('stowedArrayThickness') -
      of('radiatorArea') * of('stowedRadiatorThickness')
    expect(folded(heavy) / folded(light)).toBeCloseTo(2, 6)
    expect(heavy('costRatio')).toBeGreaterThan(light('costRatio'))
    // What follows from the parts does not move.
    for (const id of ['partsMass', 'radiatorArea', 'wheelMass', 'coolingMassShare'] as const)
      expect(heavy(id), id).toBe(light(id))
  })

  it('that is less than the chips alone weigh is refused with both numbers, and so is what follows', () => {
    const settings = { ...figure, massBasis: 'itPower', satelliteSpecificPower: 100 }
    const values = evaluate(model, settings)
    expect(numberOf(model, values, 'wetMass')).toBeNaN()
    expect(whyNotFeasible(model, values, 'wetMass')).toMatch(
      /^At 100\u202fW\/kg a whole satellite would weigh less than its IT hardware and terminals alone: /,
    )
    expect(whyNotFeasible(model, values, 'costRatio')).toMatch(/At 100/)
  })
})
