import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/engine/compile/compile.ts'
import type { ModelError } from '../../../src/engine/compile/problem.ts'
import { type Declarations, derived, input, series } from '../../../src/engine/quantity.ts'
import { toyDefinition } from '../toy.ts'

const problemsOf = (changes: Declarations): readonly string[] => {
  try {
    compileModel(toyDefinition(changes), (id) => `jam.ts (${id})`)
    return []
  } catch (error) {
    return (error as ModelError).problems
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
    ['words side by side', jar('kg', 'jamMass pots'), /two terms without an operator/],
    ['broken text', jar('kg', 'jamMass *'), /cannot read "jamMass \*"/],
    ['a unit that is not coherent', jar('km', 'jamMass'), /unit "km" is not SI-coherent/],
    ['an unknown unit', jar('parsnip', 'jamMass'), /unknown unit "parsnip"/],
  ])('%s', (_, declaration, message) => {
    expect(problemsOf({ jar: declaration }).join('\n')).toMatch(message)
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
  })

  it('all problems at once', () => {
    expect(problemsOf({ jar: jar('m', 'jamMass'), lid: jar('kg', 'pots') })).toHaveLength(2)
  })
})
