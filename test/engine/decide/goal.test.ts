import { describe, expect, it } from 'vitest'
import { beliefSentences } from '../../../src/engine/decide/belief-sentence.ts'
import { believe } from '../../../src/engine/decide/believe.ts'
import { numberIn, textOf } from '../../../src/engine/decide/figure.ts'
import { goalWords, readGoal } from '../../../src/engine/decide/goal-text.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { constraint, derived, kind, series } from '../../../src/engine/quantity.ts'
import { calculator } from '../../../src/engine/units.ts'
import { kitchen, words } from './kitchen.ts'

const pure = kind({ unit: '1' })
const mass = kind({ unit: 'kg', display: ['t', 'kg'] })
const { model, stages, adjoint } = kitchen({
  jam: derived('Jam', mass, { ...words, formula: 'a * jar' }),
  jar: derived('Jar', mass, { ...words, formula: 'kilo' }),
  kilo: { type: 'constant', label: 'Kilo', ...mass, ...words, value: '1000 kg' },
  stock: series('Stock', pure, { ...words, formula: 'a * (1 + elapsed)' }),
  shelf: constraint('Shelf', pure, { ...words, side: 'ground', demand: 'a', capacity: 'b', answers: [] }),
  free: constraint('Free', pure, {
    ...words,
    side: 'ground',
    demand: '0 * a',
    capacity: '0 * b',
    answers: [],
  }),
})
const values = evaluate(model, {})
const read = (text: string) => readGoal(model, text, values, calculator)

describe('a goal', () => {
  it.each([
    ['jam<=0.2 t', 'jam', 'most', 200, 'Jam is at most 200\u202fkg'],
    ['jam>=900', 'jam', 'least', 900, 'Jam is at least 900\u202fkg'],
    ['jam ≤ 300 kg', 'jam', 'most', 300, 'Jam is at most 300\u202fkg'],
    ['jam=300', 'jam', 'most', 300, 'Jam is at most 300\u202fkg'],
    ['jam=800', 'jam', 'least', 800, 'Jam is at least 800\u202fkg'],
    ['stock@2028<=1', 'stock@2028', 'most', 1, 'Stock in 2028 is at most 1'],
    ['shelf', 'shelf', 'most', 1, '“Shelf” is met'],
    ['shelf<=0.8', 'shelf', 'most', 0.8, 'Shelf is at most 0.8'],
  ])('%s', (text, id, sense, value, said) => {
    const goal = read(text)
    expect([textOf(goal.figure), goal.sense, goal.value]).toEqual([id, sense, value])
    expect(goalWords(goal)).toBe(said)
  })

  it.each([
    ['jam', '"jam" has no value that is wanted; write jam=VALUE'],
    ['jma<=1', 'no result or constraint is called "jma"; the nearest is "jam"'],
    ['a<=1', 'a is set, not computed'],
    ['stock<=1', 'stock has a number for each year: write stock@2026 to stock@2030, not "stock"'],
    ['stock@2031<=1', 'write stock@2026 to stock@2030'],
    ['stock@20<=1', 'write stock@2026 to stock@2030'],
    ['jam@2028<=1', 'jam has no years'],
    ['jam<=3 m', 'jam = '],
    ['jam<=', 'no result or constraint is called "jam<="; the nearest is "jam"'],
    ['', 'no result or constraint is called ""'],
  ])('%s is refused', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  it('that nothing is needed for is met', () => {
    expect(numberIn(read('free').figure, values)).toBe(0)
  })
})

describe('what was found, in sentences', () => {
  const said = (text: string) => {
    const options = { model, stages, adjoint, values, seed: 1, count: 4000 }
    return beliefSentences(model, believe(options, read(text))).join(' ')
  }

  it('with odds that nobody can know as less than some', () => {
    const options = { model, stages, adjoint, values, seed: 1, count: 400 }
    const belief = believe(options, read('jam<=200'))
    const [first] = beliefSentences(model, { ...belief, odds: { value: 2e-10, error: 1e-10 } })
    expect(first).toContain('in less than 1 world of 10,000,000.')
  })

  it.each([
    [
      'jam<=200',
      /^Jam is at most 200.kg in \d+ % of all worlds\. The nearest of them has “Chance” at 0\.2 in place of 0\.5; it lies 0\.84 standard deviations from the middle of all spreads, where the number is 500.kg; about 20 % of all worlds go as far that way\.$/,
    ],
    [
      'jam<=0.5',
      /^Jam is at most 0\.5.kg in 1 world of 2,000\. The nearest of them has “Chance” at 0\.0005 in place of 0\.5; it lies 3\.3 standard deviations/,
    ],
    [
      'jam<=0.001',
      /^Nothing believable would do for this: Jam is at most 0\.001.kg in 1 world of (9\d0,000|1,[01]00,000)\. Even the nearest of them lies 4\.8 standard deviations/,
    ],
    [
      'jam<=900',
      /^Jam is at most 900.kg in 90 % of all worlds; in the middle of all spreads the number is 500.kg\. The nearest world in which it is not so has “Chance” at 0\.9 in place of 0\.5; it lies 1\.3 standard deviations away\.$/,
    ],
    [
      'jam>=2 t',
      /^Nothing within the spreads would do for this: Jam is at least 2.t in less than 1 world of 1,300, and none was found\. The world that comes closest has 1.t, with “Chance” at 1/,
    ],
    [
      'jam<=2 t',
      /^Jam is at most 2.t in every world that was drawn; .+\. No world within eight standard deviations was found/,
    ],
  ])('%s', (text, sentences) => {
    expect(said(text)).toMatch(sentences)
  })
})
