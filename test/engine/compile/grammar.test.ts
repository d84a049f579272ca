/** The compiler's reading of the grammar against mathjs's own evaluator. */
import fc from 'fast-check'
import { create, type FactoryFunctionMap, all as mathjs } from 'mathjs'
import { describe, expect, it } from 'vitest'
import { createEmission, declareTemporaries, type Layout } from '../../../src/engine/compile/emission.ts'
import { show } from '../../../src/engine/compile/expression.ts'
import { javascript } from '../../../src/engine/compile/javascript.ts'
import { parseFormula } from '../../../src/engine/compile/parse.ts'
import { round } from '../../../src/engine/runtime.ts'

// Without this, mathjs leaves the real numbers where we have no value.
const math = create(mathjs as FactoryFunctionMap, { predictable: true })
const names = ['a', 'b', 'c']
const layout: Layout = {
  slot: (id) => names.indexOf(id),
  isSeries: () => false,
  optionIndex: () => 0,
  isExpensive: () => false,
  first: 2026,
  years: 1,
}

/** Compiles and runs a formula over a, b and c. */
const ours = (text: string, values: readonly number[]): number => {
  const emission = createEmission([], layout)
  const code = javascript(parseFormula(text), emission, false)
  const run = new Function('v', 'round', `${declareTemporaries(emission)} return ${code}`)
  return run(values, round) as number
}

const theirs = (text: string, [a, b, c]: readonly number[]): number => {
  const value: unknown = math.evaluate(text, { a, b, c })
  return typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : Number.NaN
}

const { formula, condition } = fc.letrec<{ formula: string; condition: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...names, '2', '0.5', '1e-3', 'pi'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
      .map(([l, o, r]) => `${l} ${o} ${r}`),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
      .map(([l, o, r]) => `(${l}) ${o} (${r})`),
    fc
      .tuple(tie('formula'), fc.constantFrom('2', '3', '-1', '0.5', '1.7', '9'))
      .map(([l, r]) => `(${l})^${r}`),
    tie('formula').map((x) => `-${x}`),
    fc
      .tuple(
        fc.constantFrom('sqrt', 'exp', 'sin', 'cos', 'tan', 'atan', 'abs', 'floor', 'ceil', 'round'),
        tie('formula'),
      )
      .map(([f, x]) => `${f}(${x})`),
    fc.tuple(fc.constantFrom('log', 'log10', 'log2'), tie('formula')).map(([f, x]) => `${f}(abs(${x}) + 1)`),
    fc
      .tuple(fc.constantFrom('min', 'max'), tie('formula'), tie('formula'))
      .map(([f, x, y]) => `${f}(${x}, ${y})`),
    fc.tuple(tie('condition'), tie('formula'), tie('formula')).map(([t, x, y]) => `(${t} ? ${x} : ${y})`),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(tie('formula'), fc.constantFrom('<', '<=', '>', '>='), tie('formula'))
      .map(([l, o, r]) => `(${l}) ${o} (${r})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
      .map(([l, o, r]) => `(${l}) ${o} (${r})`),
    tie('condition').map((x) => `not (${x})`),
  ),
}))

const numbers = fc.tuple(
  ...names.map(() => fc.integer({ min: -400, max: 400 }).map((x) => x / 8)),
) as fc.Arbitrary<number[]>

/** mathjs compares with a tolerance and rounds near whole numbers; stay clear of both. */
const touchy = (text: string): boolean => /[<>]|floor|ceil|round|min|max/.test(text)

const agree = (a: number, b: number, slack: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b), 1e-9)

describe('compiled formulas', () => {
  it('agree with mathjs on random algebra', () => {
    fc.assert(
      fc.property(formula, numbers, (text, values) => {
        fc.pre(!touchy(text))
        const b = theirs(text, values)
        fc.pre(Number.isFinite(b))
        expect(agree(ours(text, values), b, 1e-9)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('agree with mathjs on conditions over numbers that are apart', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom([1, 2, 3], [3, -2, 0.25], [-1.5, 4, 7]), (text, values) => {
        fc.pre(!/floor|ceil|round|sin|cos|tan|exp|log|sqrt|abs|pi/.test(text))
        let b: number
        try {
          b = theirs(text, values)
        } catch {
          return
        }
        fc.pre(Number.isFinite(b))
        const a = ours(text, values)
        fc.pre(Number.isFinite(a))
        expect(a).toBe(b)
      }),
      { numRuns: 500 },
    )
  })

  it('mean the same after being shown and read again', () => {
    fc.assert(
      fc.property(formula, numbers, (text, values) => {
        const again = show(parseFormula(text))
        const [a, b] = [ours(text, values), ours(again, values)]
        expect(agree(a, b, 0) || (Number.isNaN(a) && Number.isNaN(b))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['2^0', 1],
    ['-a^2', -9],
    ['a - b - c', 3 - 4 - 5],
    ['a / b / c', 3 / 4 / 5],
    ['2^a^0.5', 2 ** Math.sqrt(3)],
    ['+a', 3],
    ['1 < a < 4 ? 1 : 2', 1],
    ['1 < a < 2 ? 1 : 2', 2],
    ['a == 3 ? 1 : 2', 1],
    ['a != 3 ? 1 : 2', 2],
    ['round(-2.5)', -3],
    ['round(2.5)', 3],
    ['floor(-0.5)', -1],
    ['log(exp(2))', 2],
    ['min(a, 2 * b, -c)', -5],
    ['max(a, 2 * b, -c)', 8],
  ])('%s is %d', (text, value) => {
    expect(ours(text, [3, 4, 5])).toBeCloseTo(value, 12)
  })

  it.each([
    '(a < b) ? 1 : 2',
    'a == b ? 1 : 2',
    'a != b ? 1 : 2',
    '(a < 1 and b > 0) ? 1 : 2',
    'not (a > 1) ? 1 : 2',
    'min(a, 1)',
    'a > 1 or b > 1 ? 1 : 2',
  ])('%s has no value where a has none', (text) => {
    expect(ours(text, [Number.NaN, 0, 0])).toBeNaN()
  })

  it.each([
    ['a = 3', /AssignmentNode/],
    ['[a, b]', /ArrayNode/],
    ['"a"', /stands alone/],
    ['a % b', /uses %/],
    ['a!', /uses !/],
    ['a b', /two terms without an operator/],
    ['', /empty/],
    ['a +', /cannot read/],
    ['1 < 2 == 1', /cannot read|AssignmentNode|RelationalNode|comparison/],
  ])('%s is refused', (text, message) => {
    expect(() => parseFormula(text)).toThrow(message)
  })
})
