import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/engine/compile/compile.ts'
import { dependsOn, instantiate } from '../../../src/engine/compile/emit.ts'
import { evaluate, numberOf, rowOf, seriesOf } from '../../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../../src/engine/feasible.ts'
import {
  assumption,
  cite,
  derived,
  kind,
  loguniform,
  type ModelDefinition,
  numeric,
} from '../../../src/engine/quantity.ts'
import { functions, toy, toyDefinition } from '../toy.ts'

const pure = (formula: string) =>
  derived('Pure', kind({ unit: '1' }), { symbol: 'x', formula, why: 'For a test.' })

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

  it('computes again only what a changed input can change', () => {
    const again = compilation.steps.filter(dependsOn(new Set(['interest'])))
    expect(again.map(({ ids }) => ids)).toEqual([['presentIncome']])
    expect(compilation.steps.filter(dependsOn(new Set()))).toEqual([])
  })

  it('emits partial evaluators that give the same as the whole', () => {
    const { partial } = toy()
    const values = evaluate(model, {})
    values[model.quantities.find((q) => q.id === 'interest')?.slot ?? -1] = 1e-9
    partial(dependsOn(new Set(['interest'])))(values)
    expect([...values]).toEqual([...evaluate(model, { interest: 1e-9 })])
  })

  it('computes a model that is too long for one function in pieces, the same as in stages', () => {
    const links = Array.from({ length: 900 }, (_, n) => [
      `link${n}`,
      pure(n === 0 ? 'pots' : `link${n - 1} > ${n} ? link${n - 1} - ${n} : 2 * link${n - 1} + sugarShare`),
    ])
    const made = toy(Object.fromEntries(links))
    expect(made.compilation.steps.map(({ code }) => code).join('').length).toBeGreaterThan(50_000)
    const values = evaluate(made.model, { fruitMass: 700 })
    const inStages = Float64Array.from(values)
    for (const { slot, type } of made.model.quantities) if (type === 'derived') inStages[slot] = Number.NaN
    for (const { run } of made.stages) run(inStages)
    expect(inStages).toEqual(values)
    expect(numberOf(made.model, values, 'link899')).toBeGreaterThan(0)
  })

  it('tells options apart with == and !=', () => {
    const { model: both } = toy({
      isExtra: pure('quality == "extra" ? 3 : 4'),
      isPlain: pure('quality != "extra" ? 5 : 6'),
    })
    const of = (quality: string) => {
      const values = evaluate(both, { quality })
      return ['isExtra', 'isPlain'].map((id) => numberOf(both, values, id))
    }
    expect(of('extra')).toEqual([3, 6])
    expect(of('plain')).toEqual([4, 5])
  })

  it('calls cheap functions each time and costly ones when something changed', () => {
    const count = { cheap: 0, costly: 0 }
    const counted = (name: keyof typeof count, expensive: boolean) =>
      numeric({
        label: name,
        arguments: { x: '1' },
        returns: '1',
        symbol: name,
        why: 'For a test.',
        expensive,
        compute: ({ x }) => {
          count[name] += 1
          return 2 * x
        },
      })
    const definition: ModelDefinition = {
      ...toyDefinition({ a: pure('cheap(pots)'), b: pure('costly(pots)'), d: pure('costly(2 * pots)') }),
      functions: { ...functions, cheap: counted('cheap', false), costly: counted('costly', true) },
    }
    const made = instantiate(compileModel(definition), definition.functions).model
    const values = evaluate(made, {})
    made.evaluate(values)
    expect(['a', 'b', 'd'].map((id) => numberOf(made, values, id))).toEqual([19048, 19048, 38096])
    expect(count).toEqual({ cheap: 2, costly: 2 })
    evaluate(made, { potMass: 1 })
    expect(count).toEqual({ cheap: 3, costly: 4 })
  })

  it('keeps sources, steps, marks and spreads as declared', () => {
    const { compilation: made } = toy({
      lids: { ...pure('2 * pots'), source: cite('one-2020', '§2, eq. 3') },
      rings: { ...pure('pots'), source: ['one-2020', cite('two-2021', null)] },
      crates: assumption('Crates', kind({ unit: 'kg' }), {
        symbol: 'k',
        why: 'For a test.',
        default: '1 t',
        range: ['10 kg', '2 t'],
        step: '5 kg',
        spread: loguniform('20 kg', '1 t'),
        marks: [
          { at: '500 kg', label: 'a cart', source: 'one-2020' },
          { at: 700, label: 'a lorry' },
        ],
        evidence: 'published',
      }),
    })
    const sources = (id: string) => made.notes.quantities[id]?.sources
    expect([sources('lids'), sources('rings'), sources('pots')]).toEqual([
      [{ work: 'one-2020', place: '§2, eq. 3' }],
      [
        { work: 'one-2020', place: null },
        { work: 'two-2021', place: null },
      ],
      [],
    ])
    expect(made.quantities.find(({ id }) => id === 'crates')).toMatchObject({
      default: 1000,
      range: [10, 2000],
      limits: [Number.NEGATIVE_INFINITY, 2e6],
      step: 5,
      spread: { shape: 'loguniform', low: 20, high: 1000 },
      marks: [
        { at: 500, label: 'a cart', source: 'one-2020' },
        { at: 700, label: 'a lorry', source: null },
      ],
      role: 'assumption',
      evidence: 'published',
      main: false,
    })
    expect(made.notes.functions['boilDown']).toEqual({
      label: 'Boiling down',
      symbol: 'B',
      why: 'Water leaves.',
      sources: [],
      arguments: functions.boilDown.arguments,
      returns: 'kg',
      expensive: true,
    })
    expect(made.notes.quantities['cooked']?.formulas.formula).toMatchObject({
      functions: ['boilDown'],
      spreadsheet: null,
      rows: [],
    })
    expect(made.notes.quantities['fruitMass']?.moves).toEqual({ jamMass: '+', pots: '+' })
  })

  it('computes what is declared later first, whatever the order', () => {
    const { model: shuffled } = toy({
      end: pure('middle + 1'),
      middle: pure('start * 2'),
      start: pure('pots'),
    })
    expect(numberOf(shuffled, evaluate(shuffled, {}), 'end')).toBe(2 * 9524 + 1)
  })

  it('follows one added declaration everywhere without another edit', () => {
    const more = toy({
      lids: pure('2 * pots'),
    })
    expect(numberOf(more.model, evaluate(more.model, {}), 'lids')).toBe(2 * 9524)
    expect(more.compilation.notes.quantities['lids']?.formulas.formula?.spreadsheet).toBe('2*pots')
    expect(more.compilation.notes.quantities['lids']?.formulas.formula?.mathml).toContain('q-pots')
  })
})
