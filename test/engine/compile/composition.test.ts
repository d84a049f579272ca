/** Formulas that are put together: sums of parts, tables by option, named outcomes. */
import { describe, expect, it } from 'vitest'
import type { CompiledQuantity } from '../../../src/engine/compiled.ts'
import { evaluate, numberOf, quantityOf, seriesOf } from '../../../src/engine/evaluate.ts'
import { fill, whyNotFeasible } from '../../../src/engine/feasible.ts'
import { formatExact, formatQuantity } from '../../../src/engine/format.ts'
import {
  derived,
  kind,
  lookup,
  outcome,
  seriesLookup,
  seriesOutcome,
  seriesSum,
  sum,
} from '../../../src/engine/quantity.ts'
import { jar, problemsOf, toy } from '../toy.ts'

const words = { symbol: 'x', why: 'For a test.' }
const mass = kind({ unit: 'kg', display: ['t', 'kg'] })
const count = kind({ unit: '1' })
const adding = (...of: readonly string[]) => sum('Sum', mass, { ...words, of })
const byQuality = (of: Readonly<Record<string, string>>, by = 'quality') =>
  lookup('Table', count, { ...words, by, of })

describe('a sum', () => {
  const { model, compilation } = toy({
    everything: adding('jamMass', 'fruitMass'),
    eachYear: seriesSum('Yearly', mass, { ...words, of: ['made', 'stock'], initial: 'jamMass' }),
  })
  const values = evaluate(model, {})

  it('adds its parts in their order and says which they are', () => {
    const [jam, fruit] = ['jamMass', 'fruitMass'].map((id) => numberOf(model, values, id))
    expect(numberOf(model, values, 'everything')).toBe((jam ?? 0) + (fruit ?? 0))
    expect(quantityOf(model, 'everything')).toMatchObject({ parts: ['jamMass', 'fruitMass'], outcomes: [] })
    expect(compilation.notes.quantities['everything']?.formulas.formula).toMatchObject({
      text: 'jamMass + fruitMass',
      spreadsheet: 'jamMass+fruitMass',
    })
    expect(quantityOf(model, 'pots')).toMatchObject({ parts: [] })
  })

  it('adds series year by year', () => {
    const [made, stock, both] = ['made', 'stock', 'eachYear'].map((id) => [...seriesOf(model, values, id)])
    expect(both).toEqual(made?.map((x, i) => x + (stock?.[i] ?? Number.NaN)))
    expect(quantityOf(model, 'eachYear')).toMatchObject({ parts: ['made', 'stock'] })
  })

  it.each([
    [
      'an unknown part',
      adding('jamMass', 'fruitMas'),
      /unknown name "fruitMas".*nearest known one is "fruitMass"/,
    ],
    [
      'a part that is a formula',
      adding('jamMass', '2 * fruitMass'),
      /a part of a sum is an id, which "2 \* fruitMass" is not/,
    ],
    ['a part that does not fit', adding('jamMass', 'pots'), /jamMass is kg and pots is a pure number/],
    ['a part twice', adding('jamMass', 'cooked', 'jamMass'), /has each part once, and "jamMass" twice/],
    ['no parts', adding(), /a sum needs the ids of its parts/],
  ])('refuses %s, with its place', (_, declaration, message) => {
    const problems = problemsOf({ jar: declaration })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^jam\.ts \(jar\): jar: /)
    expect(problems[0]).toMatch(message)
  })
})

describe('a lookup', () => {
  it('takes the formula of the option that is chosen', () => {
    const { model, compilation } = toy({
      lids: byQuality({ plain: 'pots > 1 ? 2 : 3', extra: 'pots' }),
      rings: seriesLookup('Rings', count, { ...words, by: 'quality', of: { extra: 'elapsed', plain: '7' } }),
    })
    const of = (quality: string) => {
      const values = evaluate(model, { quality })
      return [numberOf(model, values, 'lids'), [...seriesOf(model, values, 'rings')]]
    }
    expect(of('plain')).toEqual([2, [7, 7, 7, 7, 7]])
    expect(of('extra')).toEqual([6858, [0, 1, 2, 3, 4]])
    expect(compilation.notes.quantities['lids']?.formulas.formula?.text).toBe(
      'quality == "plain" ? (pots > 1 ? 2 : 3) : pots',
    )
  })

  it('of one option is its formula', () => {
    expect(problemsOf({ jar: byQuality({ plain: '1', extra: '2' }) })).toEqual([])
    expect(problemsOf({ jar: byQuality({ extra: '2' }) })).toEqual([
      'jam.ts (jar): jar: the lookup by quality lacks the option "plain"',
    ])
  })

  it.each([
    [
      'an option that is not there',
      byQuality({ extar: '1', plain: '2', extra: '3' }),
      /quality has no option "extar"; the nearest is "extra"/,
    ],
    [
      'one in the last place',
      byQuality({ plain: '2', extra: '3', extar: '1' }),
      /quality has no option "extar"; the nearest is "extra"/,
    ],
    [
      'a choice that is not there',
      byQuality({ plain: '2', extra: '3' }, 'qualty'),
      /unknown name "qualty".*nearest known one is "quality"/,
    ],
    ['what is no choice', byQuality({ plain: '2', extra: '3' }, 'pots'), /pots is not a choice/],
    [
      'what is no choice, by one option',
      byQuality({ plain: '2' }, 'pots'),
      /pots is not a choice to look up by/,
    ],
    ['no options', byQuality({}), /a lookup by quality needs its options/],
  ])('refuses %s', (_, declaration, message) => {
    const problems = problemsOf({ jar: declaration })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
  })
})

const limit = outcome('What limits', {
  ...words,
  of: {
    sugar: { label: 'sugar', when: 'sugarShare > 0.5', code: 5 },
    nothing: { label: 'nothing', when: 'pots > 9000 and sugarShare < 1', code: -1 },
    few: { label: 'too few pots', code: 0 },
  },
})
const yearlyLimit = seriesOutcome('What limits by year', {
  ...words,
  first: 1,
  of: { early: { label: 'an early year', when: 'elapsed < 2' }, stock: { label: 'the stock' } },
})

describe('an outcome', () => {
  const { model, compilation } = toy({
    limit,
    yearlyLimit,
    spare: jar('1', 'limit == "few" ? 1 : (limit != "sugar" ? 2 : 3)'),
    early: jar('1', 'sum(yearlyLimit == "early" ? 1 : 0)'),
    unsure: outcome('Unsure', {
      ...words,
      requires: { 'sugarShare < 0.6': 'At {sugarShare}, limited by {limit}, nobody knows.' },
      of: { yes: { label: 'yes', when: 'limit == "sugar"' }, no: { label: 'no' } },
    }),
    follows: jar('1', 'unsure == "yes" ? 1 : 2'),
  })
  const read = (id: string, settings = {}) => {
    const quantity = quantityOf(model, id)
    return formatQuantity(quantity, evaluate(model, settings)[quantity.slot] ?? Number.NaN).text
  }

  it('is the first whose condition holds, with its code inside and its name for people', () => {
    const codes = [{}, { sugarShare: 0.6 }, { fruitMass: 100 }].map((settings) => [
      numberOf(model, evaluate(model, settings), 'limit'),
      read('limit', settings),
    ])
    expect(codes).toEqual([
      [-1, 'nothing'],
      [5, 'sugar'],
      [0, 'too few pots'],
    ])
    const quantity = quantityOf(model, 'limit')
    expect(formatExact(quantity, 5)).toBe('sugar')
    expect(formatQuantity(quantity, 3).text).toBe('not feasible')
    expect(quantity).toMatchObject({
      unit: '1',
      outcomes: [
        { id: 'sugar', label: 'sugar', code: 5 },
        { id: 'nothing', label: 'nothing', code: -1 },
        { id: 'few', label: 'too few pots', code: 0 },
      ],
    })
  })

  it('counts codes from the first, and stands in series', () => {
    const values = evaluate(model, {})
    expect([...seriesOf(model, values, 'yearlyLimit')]).toEqual([1, 1, 2, 2, 2])
    expect(formatQuantity(quantityOf(model, 'yearlyLimit'), 2).text).toBe('the stock')
    expect(numberOf(model, values, 'early')).toBe(2)
  })

  it('is compared by name in formulas', () => {
    const spare = (settings: object) => numberOf(model, evaluate(model, { ...settings }), 'spare')
    expect([spare({ fruitMass: 100 }), spare({}), spare({ sugarShare: 0.6 })]).toEqual([1, 2, 3])
  })

  it('without a value makes what follows from it have none, with its reason', () => {
    const values = evaluate(model, { sugarShare: 0.7 })
    expect(numberOf(model, values, 'follows')).toBeNaN()
    expect(whyNotFeasible(model, values, 'follows')).toBe('At 70\u202f%, limited by sugar, nobody knows.')
    expect(read('unsure', { sugarShare: 0.7 })).toBe('not feasible')
    expect(fill(model, evaluate(model, {}), 'limited by {limit}')).toBe('limited by nothing')
  })

  it('shows its names in notation and in the spreadsheet', () => {
    const formulas = (id: string) => compilation.notes.quantities[id]?.formulas.formula
    expect(formulas('limit')?.tex).toBe(
      '\\begin{cases} \\text{sugar} & \\text{if } \\class{q q-sugarShare}{s} > 0.5 \\\\ \\text{nothing} & \\text{if } \\class{q q-pots}{n} > 9000 \\land \\class{q q-sugarShare}{s} < 1 \\\\ \\text{too few pots} & \\text{otherwise} \\end{cases}',
    )
    expect(formulas('limit')?.spreadsheet).toBe(
      'IF(sugarShare>0.5,"sugar",IF(AND(pots>9000,sugarShare<1),"nothing","too few pots"))',
    )
    expect(formulas('yearlyLimit')?.spreadsheet).toBe('IF([elapsed]<2,"an early year","the stock")')
    expect(formulas('spare')?.spreadsheet).toBe('IF(limit="too few pots",1,IF(limit<>"sugar",2,3))')
    expect(formulas('early')?.rows).toEqual(['IF([yearlyLimit]="an early year",1,0)'])
    expect(formulas('spare')?.tex).toContain('= \\text{too few pots}')
  })

  const named = (of: Parameters<typeof outcome>[1]['of']) => outcome('Named', { ...words, of })
  it.each([
    [
      'a condition that is missing',
      named({ a: { label: 'a' }, b: { label: 'b' } }),
      /the outcome "a" needs a "when"/,
    ],
    [
      'a condition of the last',
      named({ a: { label: 'a', when: 'pots > 1' }, b: { label: 'b', when: 'pots < 1' } }),
      /the last outcome, "b", holds when no other does/,
    ],
    ['one name only', named({ a: { label: 'a' } }), /needs at least two names/],
    [
      'a code twice',
      named({ a: { label: 'a', when: 'pots > 1', code: 1 }, b: { label: 'b' } }),
      /two outcomes have the code 1/,
    ],
    [
      'half a code',
      named({ a: { label: 'a', when: 'pots > 1', code: 0.5 }, b: { label: 'b' } }),
      /the code of the outcome "a" is a whole number, which 0.5 is not/,
    ],
    [
      'a misspelt condition',
      named({ a: { label: 'a', when: 'potz > 1' }, b: { label: 'b' } }),
      /unknown name "potz".*nearest known one is "pots"/,
    ],
    [
      'a number as condition',
      named({ a: { label: 'a', when: 'pots' }, b: { label: 'b' } }),
      /"\?" takes a condition, but pots is a number/,
    ],
  ])('refuses %s', (_, declaration, message) => {
    const problems = problemsOf({ jar: declaration })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
  })

  it.each([
    [
      'in arithmetic',
      'limit + 1',
      /limit is a derived choice: compare it with one of its outcomes, as in limit == "sugar"/,
    ],
    ['by an unknown name', 'limit == "sugr" ? 1 : 2', /limit has no outcome "sugr"; the nearest is "sugar"/],
    ['as a series outside of one', 'yearlyLimit == "early" ? 1 : 2', /yearlyLimit is a series: reduce it/],
  ])('cannot be used %s', (_, formula, message) => {
    expect(problemsOf({ limit, yearlyLimit, jar: jar('1', formula) }).join('\n')).toMatch(message)
  })
})

describe('formulas over several lines', () => {
  it('are read as one line', () => {
    const { model, compilation } = toy({
      lids: derived('Lids', count, {
        ...words,
        formula: `
          quality == "extra"
            ? 2 * pots
            : pots
              + 1
        `,
      }),
    })
    expect(numberOf(model, evaluate(model, {}), 'lids')).toBe(9525)
    expect(compilation.notes.quantities['lids']?.formulas.formula?.text).toBe(
      'quality == "extra" ? 2 * pots : pots + 1',
    )
  })
})

describe('a kind', () => {
  const heap = (changes: object): CompiledQuantity => {
    const { model } = toy({ heap: derived('Heap', mass, { ...words, formula: 'jamMass', ...changes }) })
    return quantityOf(model, 'heap')
  }

  it('gives unit and display units, which a quantity may replace', () => {
    const names = (quantity: CompiledQuantity) =>
      'display' in quantity ? quantity.display.map(({ name }) => name) : []
    expect(names(heap({}))).toEqual(['t', 'kg'])
    expect(names(heap({ display: ['kg'] }))).toEqual(['kg'])
    expect(heap({ unit: 'kg', formula: 'cooked' })).toMatchObject({ unit: 'kg' })
  })

  it('gives inputs their limits and scale, and each word its role', () => {
    const { model } = toy()
    expect(quantityOf(model, 'fruitMass')).toMatchObject({
      limits: [0, 1e7],
      scale: 'log',
      role: 'decision',
      main: true,
    })
    expect(quantityOf(model, 'potMass')).toMatchObject({ scale: 'linear', role: 'decision', main: false })
    expect(quantityOf(model, 'interest')).toMatchObject({ role: 'assumption' })
    expect(quantityOf(model, 'quality')).toMatchObject({ role: 'decision', main: false })
  })
})
