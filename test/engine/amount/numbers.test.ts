/** Numbers as people write them → what is read, or what they are told. */
import { describe, expect, it } from 'vitest'
import { notationOf, printedNotation } from '../../../src/engine/amount/notation.ts'
import { check, read } from './check.ts'

describe('numbers', () => {
  check([
    ['price', '1500', 1500],
    ['price', ' 1500 ', 1500],
    ['price', '1500.', 1500],
    ['price', '0.5', 0.5],
    ['price', '.5', 0.5],
    ['price', '1e3', 1000],
    ['price', '1E3', 1000],
    ['price', '1.5e+3', 1500],
    ['price', '15e-1', 1.5],
    ['price', '1e00003', 1000],
    ['price', '1e0000000000000000003', 1000],
    ['price', '1.5 × 10³', 1500],
    ['price', '1.5\u202f×\u202f10³', 1500],
    ['price', '1.5·10^3', 1500],
    ['price', '1.5*10**3', 1500],
    ['price', '1500 × 10⁰', 1500],
    ['price', '15 × 10⁻¹', 1.5],
    ['price', '１５００', 1500],
    ['price', '\u200b1500', 1500],
    ['price', '3 * 500', 1500],
    ['price', '(1 + 2) * 500', 1500],
    ['price', '3000 / 2', 1500],
    ['price', '2^3', 8],
    ['price', '3 × 500', 1500],
    ['price', '3000 ÷ 2', 1500],
    ['ratio', '3/2', 1.5],
    ['price', '', /^"" is not a number, or an amount in USD\/kg/],
    ['price', '   ', /^"" is not a number/],
    ['price', 'many', /^"many" is not a number/],
    ['price', '1 2', /is not a number/],
    ['price', '12 34', /is not a number/],
    ['price', '1 5000', /is not a number/],
    ['price', '--5', /is not a number|below/],
    ['price', '1..5', /is not a number|not how numbers/],
    ['price', '1e', /is not a number/],
    ['price', '1e5.5', /is not a number/],
    ['price', '0x10', /is not a number/],
    ['price', '0b1', /is not a number/],
    ['price', '1_500', /is not a number/],
    ['price', '1/0', /^"1\/0" has no finite value/],
    ['price', '1e999', /^"1e999" is too large for a number/],
    ['price', '1e400 km', /too large for a number/],
    ['price', 'NaN', /is not a number/],
    ['price', 'Infinity', /is not a number/],
    ['price', '∞', /is not a number/],
    ['price', '١٥٠٠', /is not a number/],
    ['price', 'import("x")', /is not a number/],
    ['price', 'sqrt(4)', /is not a number/],
    ['price', 'createUnit(foo)', /is not a number/],
    ['price', 'a = 3', /is not a number/],
    ['price', '[1]', /is not a number/],
    ['price', '2; 3', /is not a number/],
    ['price', '1'.repeat(201), /too long for an amount/],
    ['price', '+200', /may be a value or a change; write "200" for that value, or \+10% for a change/],
    ['angle', '+38.9°', 38.9, 'deg'],
  ])
})

describe('digits in groups, where no language is known', () => {
  check([
    ['price', '1 500', 1500],
    ['price', '1\u00a0500', 1500],
    ['price', '1\u202f500', 1500],
    ['price', '1\u2009500.5', 1500.5],
    ['price', "1'500", 1500],
    ['price', '1’500.25', 1500.25],
    ['mass', '100 000 kg', 100000],
    ['price', '1,500', /more than one way; write 1500 or 1\.5$/],
    ['price', '1,500.5', /not how numbers are written here; write 1500\.5$/],
    ['price', '1.500,5', /not how numbers are written here; write 1500\.5$/],
    ['price', '1,5', /not how numbers are written here; write 1\.5$/],
    ['price', '1,2,3', /not how numbers are written here/],
    ['price', '100,200,300', /not how numbers are written here; write 100200300$/],
    ['price', '1.500', 1.5],
    ['price', '1.500.000', /not how numbers are written here; write 1500000$/],
  ])
})

describe.each([
  ['en-GB', ['1,500', '1500.5', '1,500.5', '1 500', '1,234,567.5'], ['1,5', '1.500,5', '1,50,000', '0,5']],
  ['de-DE', ['1.500', '1500,5', '1.500,5', '1 500', '1.234.567,5'], ['1.5', '1,500.5', '1.5.0', '15.00']],
  [
    'fr-FR',
    ['1 500', '1500,5', '1 500,5', '1\u202f500', '1\u202f234\u202f567,5'],
    ['1.5', '1,500.5', '1.5.0', '1.500'],
  ],
  ['de-CH', ['1’500', '1500.5', "1'500.5", '1 500', '1’234’567.5'], ['1,5', '1.500,5', '1,500', '0,5']],
])('digits as people write them in %s', (locale, accepted, otherwise) => {
  const notations = [notationOf(locale)]
  it.each(accepted.map((text, i) => [text, [1500, 1500.5, 1500.5, 1500, 1234567.5][i]] as const))(
    '%s is %d',
    (text, value) => expect(read('price', text, { notations })).toEqual({ kind: 'value', value }),
  )
  it.each(otherwise)('%s is refused with what to write', (text) => {
    expect(read('price', text, { notations })).toMatchObject({ kind: 'refused', message: /write|numbers/ })
  })
})

describe('digits where the page prints one language and its reader writes another', () => {
  check(
    [
      ['price', '1,500', /more than one way; write 1500 or 1\.5$/],
      ['price', '1.125', /more than one way; write 1\.1250 or 1125$/],
      ['price', '1,5', 1.5],
      ['price', '1.5', 1.5],
      ['price', '1.500,5', 1500.5],
      ['price', '1,500.5', 1500.5],
      ['price', '0,500', 0.5],
      ['price', '1234,567', 1234.567],
      ['price', '3 * 1,5', 4.5],
      ['price', '2 * 1,500', /is not a number/],
    ],
    { notations: [printedNotation, notationOf('de')] },
  )
})
