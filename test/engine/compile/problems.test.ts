/** What the compiler says of one formula. */
import { describe, expect, it } from 'vitest'
import { jar, problemsOf } from '../toy.ts'

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
})
