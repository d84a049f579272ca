import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reaches } from '../../src/engine/capacity.ts'
import { evaluate, rowOf } from '../../src/engine/evaluate.ts'
import { constant, constraint, type Declarations, kind } from '../../src/engine/quantity.ts'
import { toy } from './toy.ts'

const count = kind({ unit: '1' })
const row = (demand: string, capacity: string) =>
  constraint('Row', count, { symbol: 'r', side: 'orbit', demand, capacity, answers: [], why: 'For a test.' })

/** Makes a mass a pure number. */
const one = constant('Kilogram', kind({ unit: 'kg' }), { symbol: 'k', value: 1, why: 'For a test.' })

/** Fruit from 1 kg to a million tonnes; a pot holds 0.35 kg, so that the jam of 1 kg of fruit fills 4.76 pots. */
const range = [1, 1e9] as const
const reachOf = (rows: Declarations, settings = {}) => {
  const { model, stages } = toy(rows)
  const values = evaluate(model, settings)
  const before = Float64Array.from(values)
  const found = reaches(model, stages, values, { input: 'fruitMass', range })
  expect(values).toEqual(before)
  return Object.fromEntries(found.map((reach) => [reach.row.id, reach]))
}

describe('up to where constraints can be met', () => {
  it('is the size at which need meets capacity, from below', () => {
    const { shelf } = reachOf({})
    // 10,000 pots are filled by 2,100 kg; one kilogram more needs another shelf.
    expect(shelf?.largest).toBeCloseTo(10_000 * 0.35 * 0.6, -1)
    expect(shelf?.grows).toBe(true)
    expect(shelf?.from).toBeNull()
  })

  it('finds any power of the size, and one that jumps, to the digits that are shown', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 8, noNaN: true }),
        fc.double({ min: 0.2, max: 4, noNaN: true }),
        fc.boolean(),
        (decades, power, jumps) => {
          const least = 10 ** decades
          const need = jumps ? `fruitMass / ${least} > 1 ? 40 : 0.2` : `(fruitMass / ${least}) ^ ${power}`
          const { added } = reachOf({
            added: row(need.replaceAll('fruitMass', '(fruitMass / oneKilo)'), '1'),
            oneKilo: one,
          })
          expect((added?.largest as number) / least).toBeCloseTo(1, 4)
          expect(added?.largest).toBeLessThanOrEqual(least * (1 + 1e-12))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('names what is met at any size, and what at none', () => {
    const found = reachOf({ oneKilo: one, any: row('sugarShare', '0.8'), none: row('sugarShare', '0.2') })
    expect(found['any']).toMatchObject({ largest: 'unlimited', grows: false, from: null })
    expect(found['none']).toMatchObject({ largest: 'never', grows: false, from: null })
  })

  it('takes the first stretch from below where a row is met more than once, and says where it begins', () => {
    const kilos = '(fruitMass / oneKilo)'
    const found = reachOf({
      oneKilo: one,
      twice: row(`abs(log10(${kilos}) - 4) < 1 ? 2 : 0.5`, '1'),
      late: row(`abs(log10(${kilos}) - 6) < 1 ? 0.5 : 2`, '1'),
    })
    expect(found['twice']?.largest).toBeCloseTo(1000, 0)
    expect(found['twice']?.from).toBeNull()
    expect((found['late']?.largest as number) / 1e7).toBeCloseTo(1, 4)
    expect(found['late']?.from).toBeGreaterThanOrEqual(1e5)
    expect(found['late']?.from).toBeLessThan(1e5 * 10 ** 0.26)
  })

  it('sees a short stretch at the present value, however short', () => {
    const kilos = '(fruitMass / oneKilo)'
    const gap = { oneKilo: one, gap: row(`abs(${kilos} - 2100) < 5 ? 2 : 0.5`, '1') }
    expect(reachOf(gap, { fruitMass: 3000 })['gap']?.largest).toBe('unlimited')
    expect(reachOf(gap, { fruitMass: 2101 })['gap']?.largest).toBeCloseTo(2095, 0)
  })

  it('counts what has no value as not met, and nothing needed of nothing as met', () => {
    const kilos = '(fruitMass / oneKilo)'
    const found = reachOf({
      oneKilo: one,
      lost: row(`sqrt(1000 - ${kilos})`, '1000'),
      nothing: row('0 * sugarShare', '0 * sugarShare'),
    })
    expect(found['lost']?.largest).toBeCloseTo(1000, 1)
    expect(found['nothing']?.largest).toBe('unlimited')
  })

  it('holds what it says: met there, and not a little above', () => {
    const { model, stages } = toy({})
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.89, noNaN: true }), (sugarShare) => {
        const values = evaluate(model, { sugarShare })
        const [shelf] = reaches(model, stages, values, { input: 'fruitMass', range })
        const fruitMass = shelf?.largest as number
        expect(rowOf(model, evaluate(model, { sugarShare, fruitMass }), 'shelf').ratio).toBeLessThanOrEqual(1)
        const above = { sugarShare, fruitMass: fruitMass * 1.0005 }
        expect(rowOf(model, evaluate(model, above), 'shelf').ratio).toBeGreaterThan(1)
      }),
    )
  })

  it('refuses a range that does not rise and an input without one', () => {
    const { model, stages } = toy({})
    const values = evaluate(model, {})
    const look = (input: string, low: number) => () =>
      reaches(model, stages, values, { input, range: [low, 10] })
    expect(look('fruitMass', 0)).toThrow('must rise from above zero')
    expect(look('quality', 1)).toThrow('quality is not an input with a range')
  })
})
