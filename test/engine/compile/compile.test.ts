import { describe, expect, it } from 'vitest'
import { dependsOn } from '../../../src/engine/compile/emit.ts'
import { evaluate, numberOf, rowOf, seriesOf } from '../../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../../src/engine/feasible.ts'
import { derived } from '../../../src/engine/quantity.ts'
import { toy } from '../toy.ts'

describe('a compiled model', () => {
  const { model, compilation } = toy()

  it('computes scalars from amounts with units', () => {
    const values = evaluate(model, {})
    expect(numberOf(model, values, 'jamMass')).toBeCloseTo(2000 / 0.6, 9)
    expect(numberOf(model, values, 'pots')).toBe(Math.ceil(2000 / 0.6 / 0.35))
    expect(numberOf(model, values, 'cooked')).toBeCloseTo((2000 / 0.6) * (1 - 0.3 * 0.6), 9)
  })

  it('branches on choices', () => {
    expect(numberOf(model, evaluate(model, { quality: 'extra' }), 'jamMass')).toBeCloseTo(2400, 9)
  })

  it('runs series year by year with initial values, lags and delays', () => {
    const values = evaluate(model, { sugarShare: 0, fruitMass: 1000 })
    expect([...seriesOf(model, values, 'made')]).toEqual([100, 200, 300, 400, 500])
    // previous(stock) + delayed(made by 1.5 years) - made two years before / 4, from 500; made was 100 before.
    const stock = [500 + 100 - 25, 0, 0, 0, 0]
    stock[1] = (stock[0] ?? 0) + 100 - 25
    stock[2] = (stock[1] ?? 0) + 150 - 25
    stock[3] = (stock[2] ?? 0) + 250 - 50
    stock[4] = (stock[3] ?? 0) + 350 - 75
    expect([...seriesOf(model, values, 'stock')]).toEqual(stock)
    const income = [500, ...stock.slice(0, 4)].map((s, t) => Math.min(700, s) * 8 * (1 + 0.1 * t))
    seriesOf(model, values, 'income').forEach((x, t) => {
      expect(x).toBeCloseTo(income[t] ?? 0, 9)
    })
    expect(numberOf(model, values, 'totalIncome')).toBeCloseTo(
      income.reduce((a, b) => a + b),
      9,
    )
    expect(numberOf(model, values, 'presentIncome')).toBeCloseTo(
      income.reduce((a, b, t) => a + b / 1.05 ** t, 0),
      9,
    )
  })

  it('finds the first year, and none', () => {
    const values = evaluate(model, { sugarShare: 0.89 })
    expect(numberOf(model, values, 'richYear')).toBe(2029)
    const none = evaluate(model, { sugarShare: 0 })
    expect(numberOf(model, none, 'richYear')).toBeNaN()
    expect(whyNotFeasible(model, none, 'richYear')).toMatch(/2026 to 2030/)
  })

  it('gives what cannot be as not feasible, with the reason, all the way down', () => {
    const values = evaluate(model, { sugarShare: 1 })
    for (const id of ['jamMass', 'pots', 'cooked', 'totalIncome']) {
      expect(numberOf(model, values, id)).toBeNaN()
      expect(whyNotFeasible(model, values, id)).toBe('At 100\u202f% sugar there is no fruit left.')
    }
    expect(rowOf(model, values, 'shelf').status).toBe('not-feasible')
    expect(whyNotFeasible(model, values, 'fruitMass')).toBeNull()
  })

  it('holds constraints as demand, capacity and ratio', () => {
    const { demand, capacity, ratio, status } = rowOf(model, evaluate(model, {}), 'shelf')
    expect([demand, capacity, status]).toEqual([9524, 10000, 'tight'])
    expect(ratio).toBeCloseTo(0.9524, 12)
  })

  it('knows which inputs each step depends on', () => {
    const inputs = (id: string) => compilation.steps.find(({ ids }) => ids.includes(id))?.inputs
    expect(inputs('jamMass')).toEqual(expect.arrayContaining(['fruitMass', 'quality', 'sugarShare']))
    expect(inputs('jamMass')).toHaveLength(3)
    expect(inputs('presentIncome')).toContain('interest')
    expect(inputs('pots')).not.toContain('interest')
  })

  it('emits partial evaluators that give the same as the whole', () => {
    const { partial } = toy()
    const values = evaluate(model, {})
    values[model.quantities.find((q) => q.id === 'interest')?.slot ?? -1] = 1e-9
    partial(dependsOn(new Set(['interest'])))(values)
    expect([...values]).toEqual([...evaluate(model, { interest: 1e-9 })])
  })

  it('follows one added declaration everywhere without another edit', () => {
    const more = toy({
      lids: derived({ label: 'Lids', symbol: 'L', unit: '1', formula: '2 * pots', why: 'Two a pot.' }),
    })
    expect(numberOf(more.model, evaluate(more.model, {}), 'lids')).toBe(2 * 9524)
    expect(more.compilation.notes.quantities['lids']?.formulas.formula?.spreadsheet).toBe('2*pots')
    expect(more.compilation.notes.quantities['lids']?.formulas.formula?.mathml).toContain('q-pots')
  })
})
