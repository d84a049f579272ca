import { describe, expect, it } from 'vitest'
import { faultsOfFormula, mutated, mutationsOf } from '../../src/tools/mutations.mjs'

const applied = (formula: string) =>
  faultsOfFormula(formula, 0).map(
    ({ start, end, text }) => formula.slice(0, start) + text + formula.slice(end),
  )

describe('faults of a formula', () => {
  it('are wrong operators, constants that are off, swapped names and 2 % too much', () => {
    expect(applied('a / b + 20')).toEqual([
      'a * b + 20',
      'a / b - 20',
      'a / b + 22',
      'b / a + 20',
      '1.02 * (a / b + 20)',
    ])
  })
  it('leave alone what would mean the same', () => {
    expect(applied('a * b')).toEqual(['a / b', '1.02 * (a * b)'])
  })
  it('take the wrong end of a range and of a comparison, not the text of an option', () => {
    expect(applied('kind == "min" ? min(x, 1) : y')).toEqual([
      'kind == "min" ? max(x, 1) : y',
      'kind == "min" ? min(x, 1.1) : y',
      'x == "min" ? min(kind, 1) : y',
      '1.02 * (kind == "min" ? min(x, 1) : y)',
    ])
  })
})

describe('faults of a file', () => {
  const code = `const jam = { label: 'a + b', formula: 'a + b' }\nexport const area = (r: number) => r > 0 ? 2 * Math.min(r, 3) : r\n`
  it('of declarations are those of the formulas in it, and say where', () => {
    const found = mutationsOf('jam.ts', code, true)
    expect(found.map(({ what }) => what)).toEqual(['"+" becomes "-"', '"a + b" becomes "1.02 * (a + b)"'])
    expect(found.every(({ line }) => line === 1)).toBe(true)
  })
  it('of declarations are also those of spanning formulas, of rows by option and of sums', () => {
    const spanning = 'const jam = {\n  formula: `a\n    + b`,\n}\n'
    expect(mutationsOf('jam.ts', spanning, true).map(({ line, what }) => [line, what])).toEqual([
      [3, '"+" becomes "-"'],
      [2, '"a + b" becomes "1.02 * (a + b)"'],
    ])
    const rows = "const jam = { by: 'lid', of: { screw: 'a', cork: 'b' } }"
    expect(mutationsOf('jam.ts', rows, true).map(({ what }) => what)).toEqual([
      '"a" becomes "1.02 * (a)"',
      '"b" becomes "1.02 * (b)"',
    ])
    const sum = "const jam = { of: ['a', 'b', 'c'] }"
    expect(mutationsOf('jam.ts', sum, true).map((mutation) => mutated(sum, mutation))).toEqual([
      "const jam = { of: ['a', 'b'] }",
    ])
  })
  it('of code are operators, numbers, ends and branches, and never types', () => {
    const changed = mutationsOf('jam.ts', code, false)
      .filter(({ line }) => line === 2)
      .map((mutation) => mutated(code, mutation).split('\n')[1])
    expect(new Set(changed)).toEqual(
      new Set([
        'export const area = (r: number) => r > 0 ? r : 2 * Math.min(r, 3)',
        'export const area = (r: number) => r < 0 ? 2 * Math.min(r, 3) : r',
        'export const area = (r: number) => r > 1 ? 2 * Math.min(r, 3) : r',
        'export const area = (r: number) => r > 0 ? 2 / Math.min(r, 3) : r',
        'export const area = (r: number) => r > 0 ? 2.2 * Math.min(r, 3) : r',
        'export const area = (r: number) => r > 0 ? 2 * Math.max(r, 3) : r',
        'export const area = (r: number) => r > 0 ? 2 * Math.min(r, 3.3) : r',
      ]),
    )
  })
})
