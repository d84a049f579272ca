import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/engine/compile/compile.ts'
import { checkDimensions } from '../../../src/engine/compile/dimension.ts'
import { ModelError } from '../../../src/engine/compile/problem.ts'
import { readModel } from '../../../src/engine/compile/read.ts'
import { must } from '../../../src/engine/must.ts'
import {
  type Declarations,
  derived,
  input,
  loguniform,
  type ModelDefinition,
  series,
  triangular,
  uniform,
} from '../../../src/engine/quantity.ts'
import { toyDefinition } from '../toy.ts'

const problemsOf = (changes: Declarations): readonly string[] => {
  try {
    compileModel(toyDefinition(changes), (id) => `jam.ts (${id})`)
    return []
  } catch (error) {
    if (error instanceof ModelError) return error.problems
    throw error
  }
}
const jar = (unit: string, formula: string) =>
  derived({ label: 'Jar', symbol: 'J', unit, formula, why: 'For a test.' })

describe('the compiler says what is wrong', () => {
  it.each([
    [
      'a misspelt name',
      jar('kg', 'jamMas * 2'),
      /jam\.ts \(jar\): jar: unknown name "jamMas" in "jamMas \* 2"; the nearest known one is "jamMass"/,
    ],
    [
      'a misspelt function',
      jar('kg', 'boilDwn(jamMass, 0)'),
      /unknown name "boilDwn".*nearest known one is "boilDown"/,
    ],
    [
      'a misspelt option',
      jar('1', 'quality == "extar" ? 1 : 0'),
      /quality has no option "extar"; the nearest is "extra"/,
    ],
    [
      'a wrong unit',
      jar('m', 'jamMass * 2'),
      /is declared in m: m, but its formula is kg, in "jamMass \* 2"/,
    ],
    [
      'terms that do not add',
      jar('kg', 'jamMass + pots'),
      /addition needs the same dimension, but jamMass is kg and pots is a pure number/,
    ],
    [
      'a dimension in an exponent',
      jar('1', '2 ^ jamMass'),
      /an exponent takes a pure number, but jamMass is kg/,
    ],
    ['a dimension in a function', jar('1', 'exp(jamMass)'), /exp\(\) takes a pure number, but jamMass is kg/],
    [
      'a wrong argument',
      jar('kg', 'boilDown(pots, sugarShare)'),
      /boilDown\(\) takes mass in kg: kg, but pots is a pure number/,
    ],
    ['too few arguments', jar('kg', 'boilDown(jamMass)'), /boilDown\(\) takes 2 arguments, not 1/],
    [
      'a series without reducer',
      jar('kg', 'stock'),
      /stock is a series: reduce it in "stock" with one of sum/,
    ],
    ['a choice as a number', jar('1', 'quality + 1'), /quality is a choice: compare it/],
    ['a clock outside series', jar('1', 'elapsed'), /"elapsed" exists inside a series only/],
    [
      'a condition as a value',
      jar('1', 'pots > 1'),
      /is declared in 1: a pure number, but its formula is a condition/,
    ],
    ['a constraint as a number', jar('1', 'shelf + 1'), /shelf is a constraint and has no single value/],
    [
      'an option of something unknown',
      jar('1', 'qualty == "extra" ? 1 : 0'),
      /unknown name "qualty".*nearest known one is "quality"/,
    ],
    [
      'an option of something else',
      jar('1', 'pots == "extra" ? 1 : 0'),
      /pots is not a choice, so it cannot equal "extra"/,
    ],
    [
      'a reducer of too much',
      jar('kg', 'sum(made, made)'),
      /sum\(\) takes 1 argument in "sum\(made, made\)"/,
    ],
    ['a reducer of nothing', jar('kg', 'last()'), /last\(\) takes 1 argument/],
    ['a discount without rate', jar('USD', 'discounted(income)'), /discounted\(\) takes 2 arguments/],
    [
      'a rate that is none',
      jar('USD', 'discounted(income, sugarShare)'),
      /the rate of discounted\(\) takes s\^-1, but sugarShare is a pure number/,
    ],
    [
      'a rate that is a series',
      jar('USD', 'discounted(income, income / income * interest)'),
      /income is a series: reduce it/,
    ],
    ['a look back outside series', jar('kg', 'previous(made)'), /previous\(\) looks back in time/],
    ['too few terms', jar('1', 'max(pots)'), /max\(\) takes two or more arguments, not 1, in "max\(pots\)"/],
    ['too many terms', jar('1', 'exp(pots, pots)'), /exp\(\) takes 1 arguments, not 2/],
    ['inherited names of objects', jar('1', 'constructor(pots)'), /unknown name "constructor"/],
    [
      'a first year of a number',
      jar('1', 'firstYear(made)'),
      /firstYear\(\) takes a condition, but made is a number/,
    ],
    ['a condition in a sum', jar('1', '(pots > 1) + 1'), /pots > 1 is a condition, not a number/],
    [
      'an option in a sum',
      jar('1', '1 + (quality == "extra")'),
      /quality == "extra" is a condition, not a number/,
    ],
    [
      'an option denied in a sum',
      jar('1', '-(quality != "extra")'),
      /quality != "extra" is a condition, not a number/,
    ],
    ['a number before "?"', jar('1', 'pots ? 1 : 2'), /"\?" takes a condition, but pots is a number/],
    [
      'numbers joined by "and"',
      jar('1', 'pots and pots ? 1 : 2'),
      /and takes a condition, but pots is a number/,
    ],
    ['a number denied', jar('1', 'not pots ? 1 : 2'), /not takes a condition, but pots is a number/],
    [
      'branches that do not fit',
      jar('kg', 'pots > 1 ? jamMass : pots'),
      /a choice between two values needs the same dimension, but jamMass is kg and pots is a pure number/,
    ],
    [
      'sides that cannot be compared',
      jar('1', 'jamMass > pots ? 1 : 2'),
      /the comparison jamMass > pots needs the same dimension/,
    ],
    [
      'an exponent that is computed',
      jar('kg', 'jamMass ^ pots'),
      /jamMass is kg, so its exponent must be a plain number, not pots/,
    ],
    [
      'a root of the wrong thing',
      jar('m', 'sqrt(jamMass)'),
      /is declared in m: m, but its formula is kg\^0\.5/,
    ],
    [
      'the larger of unlike things',
      jar('kg', 'max(jamMass, pots)'),
      /max\(\) needs the same dimension, but jamMass is kg and pots is a pure number/,
    ],
    ['words side by side', jar('kg', 'jamMass pots'), /two terms without an operator/],
    ['broken text', jar('kg', 'jamMass *'), /cannot read "jamMass \*"/],
    ['a unit that is not coherent', jar('km', 'jamMass'), /unit "km" is not SI-coherent/],
    ['an unknown unit', jar('parsnip', 'jamMass'), /unknown unit "parsnip"/],
  ])('%s', (_, declaration, message) => {
    expect(problemsOf({ jar: declaration }).join('\n')).toMatch(message)
  })

  it.each([
    ['kg', '0'],
    ['kg', '0 * 5'],
    ['kg', '0 ^ 2'],
    ['kg', 'sqrt(0)'],
    ['kg', '-(0 - jamMass)'],
    ['kg', '0 + jamMass + 0'],
    ['kg', 'max(0, jamMass)'],
    ['kg', 'pots > 1 ? 0 : jamMass'],
    ['kg', 'jamMass * 0'],
    ['kg^0.5', 'sqrt(jamMass)'],
    ['kg^-2', 'jamMass ^ -2'],
    ['1', 'jamMass > 0 and not (pots < 1) ? 1 : 2'],
    ['1', 'pots ^ sugarShare'],
    ['rad', 'atan(pots) + 2 * pi'],
    ['USD/s', 'price * jamMass * interest'],
  ])('nothing about %s = %s', (unit, formula) => {
    expect(problemsOf({ jar: jar(unit, formula) })).toEqual([])
  })

  it('what a series may not do', () => {
    const year = (formula: string) =>
      problemsOf({
        jars: series({ label: 'S', symbol: 's', unit: 'kg', formula, why: 'For a test.' }),
      }).join('\n')
    expect(year('made * (sum(income) > 0 ? 1 : 2)')).toMatch(
      /sum\(\) makes one value of a series and cannot stand inside one/,
    )
    expect(year('previous(jamMass)')).toMatch(/previous\(\) takes the id of a series first/)
    expect(year('delayed(made)')).toMatch(/delayed\(\) takes a series and a time, in "delayed\(made\)"/)
    expect(year('previous(made, aYear, aYear)')).toMatch(/previous\(\) takes a series and a time/)
    expect(year('previous(made + stock, aYear)')).toMatch(/takes the id of a series first/)
    expect(year('delayed(made, 2)')).toMatch(
      /the time of delayed\(\) takes s, but 2 is a pure number, in "delayed\(made, 2\)"/,
    )
    expect(year('previous(made, 2 * aYear)')).toBe('')
  })

  it('what a requirement may not say', () => {
    const requiring = (condition: string, otherwise: string) =>
      problemsOf({ jar: { ...jar('1', '1'), requires: [{ condition, otherwise }] } }).join('\n')
    expect(requiring('pots', 'No.')).toMatch(/a requirement must be a condition, in "pots"/)
    expect(requiring('pots > 1', 'Only {potz}.')).toMatch(
      /jar: unknown name "potz" in "Only \{potz\}\."; the nearest known one is "pots"/,
    )
    expect(requiring('pots > 1', 'Only {made}.')).toMatch(/made is a series/)
    expect(requiring('pots > 1', 'Only {shelf}.')).toMatch(/shelf is a constraint/)
    expect(requiring('pots > 1', 'Only {pots} of {quality}, {interest}.')).toBe('')
  })

  it('a model that has nothing to guess from', () => {
    const { topics, ...rest } = toyDefinition()
    expect(topics).toHaveProperty('jam')
    const one = { jar: jar('1', 'quality == "extra" ? 1 : 0') }
    expect(() => compileModel({ ...rest, topics: { jam: { label: 'Jam', quantities: one } } })).toThrow(
      /unknown name "quality" in .*; the nearest known one is "jar"/,
    )
  })

  it('what is declared twice, in whatever topic', () => {
    const { topics, ...rest } = toyDefinition()
    const again = { ...topics, more: { label: 'More', quantities: { pots: jar('1', '1') } } }
    expect(() => compileModel({ ...rest, topics: again })).toThrow(/pots is declared twice/)
  })

  it('what its functions may not be called or return', () => {
    const { functions, ...rest } = toyDefinition()
    const boil = must(functions['boilDown'], 'boilDown')
    const compiled = (changes: ModelDefinition['functions']) => () =>
      compileModel({ ...rest, functions: { ...functions, ...changes } })
    expect(compiled({ spoil: { ...boil, returns: 'parsnip' } })).toThrow(
      /function spoil: unknown unit "parsnip"/,
    )
    expect(compiled({ spoil: { ...boil, arguments: [{ name: 'mass', unit: 'g' }] } })).toThrow(
      /function spoil: unit "g" is not SI-coherent: it is 0.001/,
    )
    expect(compiled({ max: boil })).toThrow(/function max has a reserved name/)
    expect(compiled({ pots: boil })).toThrow(/function pots has the name of a quantity/)
  })

  it('TeX that cannot be set', () => {
    expect(problemsOf({ jar: { ...jar('1', '1'), symbol: '\\frac{a' } }).join('')).toMatch(
      /jam\.ts \(jar\): jar: .*Unexpected end of input.*\\frac\{a/s,
    )
  })

  it('a circle, with the way round', () => {
    expect(problemsOf({ jar: jar('1', 'lid + 1'), lid: jar('1', 'jar * 2') }).join('\n')).toMatch(
      /depends on itself: (jar → lid → jar|lid → jar → lid)/,
    )
  })

  it('a circle within a year of series, though not through earlier years', () => {
    const year = (formula: string) =>
      series({ label: 'S', symbol: 's', unit: '1', formula, why: 'For a test.' })
    expect(problemsOf({ one: year('two'), two: year('one + 1') }).join('\n')).toMatch(/depends on itself/)
    expect(problemsOf({ one: year('previous(two)'), two: year('one + 1') })).toEqual([])
  })

  it('a circle through the whole of a series', () => {
    const year = series({
      label: 'S',
      symbol: 's',
      unit: '1',
      formula: 'previous(growth) + total',
      why: 'Test.',
    })
    expect(problemsOf({ growth: year, total: jar('1', 'sum(growth)') }).join('\n')).toMatch(
      /depends on itself.*(growth → total → growth|total → growth → total)/,
    )
  })

  it('a circle of a scalar through earlier years only', () => {
    const growth = series({
      label: 'Growth',
      symbol: 's',
      unit: '1',
      formula: 'previous(growth) + total',
      why: 'Test.',
    })
    expect(problemsOf({ growth, total: jar('1', 'sum(previous(growth))') }).join('\n')).toMatch(
      /total depends on itself through a series: total → growth → total$/,
    )
  })

  it('two circles, each once', () => {
    const both = problemsOf({ one: jar('1', 'one'), two: jar('1', 'three'), three: jar('1', 'two') })
    expect(both).toHaveLength(2)
    expect(both.join('\n')).toMatch(/one depends on itself: one → one/)
  })

  it('names that a spreadsheet would read as a cell, and words of the grammar', () => {
    expect(problemsOf({ AB12: jar('1', '1') }).join('')).toMatch(/AB12 is a reserved name/)
    expect(problemsOf({ sum: jar('1', '1') }).join('')).toMatch(/sum is a reserved name/)
  })

  it('inputs whose numbers contradict each other', () => {
    const bad = (changes: object) =>
      problemsOf({
        heap: input({
          label: 'Heap',
          symbol: 'h',
          why: 'Test.',
          unit: 'kg',
          default: 1,
          range: [0, 2],
          limits: [0, 5],
          kind: 'judgement',
          ...changes,
        }),
      }).join('')
    expect(bad({ range: [2, 1] })).toMatch(/range from 2 to 1 is empty/)
    expect(bad({ range: [-1, 2] })).toMatch(/range from -1 to 2 leaves the limits/)
    expect(bad({ default: 9 })).toMatch(/default 9 leaves the limits/)
    expect(bad({ scale: 'log' })).toMatch(/a log scale cannot start at 0/)
    expect(bad({ default: '3 m' })).toMatch(/"3 m" cannot be converted to kg/)
    expect(bad({ display: ['m'] })).toMatch(/display unit "m" is m, not kg/)
    expect(bad({ spread: uniform(2, 1) })).toMatch(/spread from 2 to 1 is upside down/)
    expect(bad({ spread: triangular(1, 3, '2 kg') })).toMatch(/spread's mode 3 is outside 1 to 2 kg/)
    expect(bad({ spread: loguniform(0.1, '3 m') })).toMatch(/"3 m" cannot be converted to kg/)
    expect(bad({ step: '1 s' })).toMatch(/"1 s" cannot be converted to kg/)
    expect(bad({ marks: [{ at: '1 USD', label: 'a mark' }] })).toMatch(/"1 USD" cannot be converted to kg/)
    expect(bad({ default: -1 })).toMatch(/default -1 leaves the limits/)
    expect(bad({ range: [1, 6] })).toMatch(/range from 1 to 6 leaves the limits/)
    expect(bad({})).toBe('')
  })

  it('nothing but what it knows: other errors pass', () => {
    const model = readModel(toyDefinition({ jar: jar('parsnip', '1') }), (id) => id)
    expect(() => checkDimensions(model, (id) => id)).toThrow(/unknown unit "parsnip"/)
    const { functions, ...rest } = toyDefinition({ jar: jar('1', 'boil()') })
    const boil = { ...must(functions['boilDown'], 'boilDown'), arguments: [], returns: 'parsnip' }
    const called = readModel({ ...rest, functions: { ...functions, boil } }, (id) => id)
    expect(() => checkDimensions(called, (id) => id)).toThrow(/unknown unit "parsnip"/)
  })

  it('all problems at once', () => {
    expect(problemsOf({ jar: jar('m', 'jamMass'), lid: jar('kg', 'pots') })).toHaveLength(2)
  })
})
