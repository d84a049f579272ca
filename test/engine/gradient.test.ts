import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { elasticitiesOf, gradientOf } from '../../src/engine/gradient.ts'
import { decision, derived, kind, numeric, series } from '../../src/engine/quantity.ts'
import { slopeOf } from '../../src/engine/slope.ts'
import { functions, jam, jar, toy, toyDefinition } from './toy.ts'

const YEAR = 365.25 * 86400
const pure = kind({ unit: '1' })
const words = { symbol: 'x', why: 'For a test.' }
const number = (value: number, unit = '1') =>
  decision('Number', kind({ unit, limits: [null, null] }), {
    ...words,
    default: value,
    range: [-100 * Math.max(1, value), 100 * Math.max(1, value)],
    evidence: 'judgement',
  })
const yearly = (formula: string, initial = '0') => series('Yearly', pure, { ...words, formula, initial })

/** A formula over a and b, by both. */
const slopesOf = (formula: string, a: number, b: number): readonly [number, number] => {
  const { model, adjoint } = toy({ a: number(a), b: number(b), jar: jar('1', formula) })
  const { slopes } = gradientOf(model, adjoint, evaluate(model, {}), 'jar')
  return [slopes.get('a') ?? 0, slopes.get('b') ?? 0]
}

describe('slopes of numeric functions', () => {
  it('are not looked for by what choices keep still', () => {
    const asked = new Set<number>()
    const product = numeric({
      label: 'Product',
      symbol: 'p',
      why: 'For a test.',
      arguments: { x: '1', y: '1' },
      returns: '1',
      compute: ({ x, y }) => {
        asked.add(x)
        return x * y
      },
    })
    const definition = {
      ...toyDefinition({
        a: number(3),
        some: jar('1', 'quality == "extra" ? a : 2'),
        others: jar('1', 'quality != "extra" ? 5 : a'),
        jar: jar('1', 'product(some, a) + product(others, 1)'),
      }),
      functions: { ...functions, product },
    }
    const { model, adjoint } = instantiate(compileModel(definition), definition.functions)
    const slopeIn = (quality: string): number | undefined => {
      asked.clear()
      return gradientOf(model, adjoint, evaluate(model, { quality }), 'jar').slopes.get('a')
    }
    expect(slopeIn('plain')).toBeCloseTo(2, 7)
    expect([...asked]).toEqual([2, 5])
    expect(slopeIn('extra')).toBeCloseTo(7, 7)
    expect(asked.size).toBeGreaterThan(4)
  })
})

describe('slopes of a search', () => {
  it('are those of the function that stands for it there, which the search is asked for once', () => {
    let searches = 0
    // The most of x y t - t^2 / 2 is at t = x y.
    const best = ({ x, y }: { readonly x: number; readonly y: number }): number => {
      searches++
      return x * y
    }
    const most = numeric({
      label: 'Most',
      symbol: 'm',
      why: 'For a test.',
      arguments: { x: '1', y: '1' },
      returns: '1',
      compute: (given) => best(given) ** 2 / 2,
      near: (there) => {
        const t = best(there)
        return ({ x, y }) => x * y * t - (t * t) / 2
      },
    })
    const definition = {
      ...toyDefinition({ a: number(3), b: number(2), jar: jar('1', 'most(a, b) + 0 * a') }),
      functions: { ...functions, most },
    }
    const { model, adjoint } = instantiate(compileModel(definition), definition.functions)
    const values = evaluate(model, {})
    searches = 0
    const { slopes } = gradientOf(model, adjoint, values, 'jar')
    expect(slopes.get('a')).toBeCloseTo(12, 7)
    expect(slopes.get('b')).toBeCloseTo(18, 7)
    expect(searches).toBe(1)
  })
})

describe('slopes of formulas', () => {
  it.each<readonly [formula: string, byA: number, byB: number]>([
    ['a + b', 1, 1],
    ['a - b', 1, -1],
    ['-(-a - b)', 1, 1],
    ['a * b', 0.5, 0.75],
    ['a * a * a', 3 * 0.75 ** 2, 0],
    ['a / b', 2, -0.75 / 0.25],
    ['a ^ 3', 3 * 0.75 ** 2, 0],
    ['a ^ -2', -2 * 0.75 ** -3, 0],
    ['a ^ 2.5', 2.5 * 0.75 ** 1.5, 0],
    ['a ^ 0.5', 0.5 / Math.sqrt(0.75), 0],
    ['a ^ b', 0.5 * 0.75 ** -0.5, 0.75 ** 0.5 * Math.log(0.75)],
    ['2 ^ b', 0, 2 ** 0.5 * Math.LN2],
    ['sqrt(a)', 0.5 / Math.sqrt(0.75), 0],
    ['exp(a)', Math.exp(0.75), 0],
    ['log(a)', 1 / 0.75, 0],
    ['log10(a)', 1 / 0.75 / Math.LN10, 0],
    ['log2(a)', 1 / 0.75 / Math.LN2, 0],
    ['sin(a)', Math.cos(0.75), 0],
    ['cos(a)', -Math.sin(0.75), 0],
    ['tan(a)', 1 / Math.cos(0.75) ** 2, 0],
    ['asin(a)', 1 / Math.sqrt(1 - 0.75 ** 2), 0],
    ['acos(a)', -1 / Math.sqrt(1 - 0.75 ** 2), 0],
    ['atan(a)', 1 / (1 + 0.75 ** 2), 0],
    ['abs(a - 2) + abs(b)', -1, 1],
    ['min(a, b)', 0, 1],
    ['max(a, b, 0.1)', 1, 0],
    ['a > b ? a * b : a', 0.5, 0.75],
    ['a < b ? a * b : 3 * a', 3, 0],
    ['(a > b and b > 0) ? 1 : b', 0, 0],
    ['quality == "plain" ? a ^ 2 : b', 1.5, 0],
    ['quality == "extra" ? a : b', 0, 1],
    ['log(exp(a * b) / sqrt(b)) * b', 0.25, 0.75 * 0.5 - 0.5 * Math.log(0.5) - 0.5 + 0.375],
    ['sum(a * elapsed + b)', 10, 5],
    ['last(a * elapsed)', 4, 0],
    ['maximum(a * elapsed)', 4, 0],
    ['minimum(b - a * elapsed)', -4, 1],
  ])('%s', (formula, byA, byB) => {
    const [a, b] = slopesOf(formula, 0.75, 0.5)
    expect(a).toBeCloseTo(byA, 12)
    expect(b).toBeCloseTo(byB, 12)
  })

  it('reach through what is computed from other quantities, and through requirements', () => {
    const { model, adjoint } = toy()
    const { slopes, value } = gradientOf(model, adjoint, evaluate(model, { sugarShare: 0.2 }), 'jamMass')
    expect([value, slopes.size]).toEqual([2500, 2])
    expect(slopes.get('fruitMass')).toBeCloseTo(1 / 0.8, 12)
    expect(slopes.get('sugarShare')).toBeCloseTo(2000 / 0.64, 9)
  })

  it('are of the ratio for a constraint', () => {
    const { model, adjoint } = toy({
      a: number(3),
      b: number(4),
      shelf: { ...jam.shelf, demand: 'a ^ 2', capacity: 'b' },
    })
    const { slopes, value } = gradientOf(model, adjoint, evaluate(model, {}), 'shelf')
    expect(value).toBe(9 / 4)
    expect([slopes.get('a'), slopes.get('b')]).toEqual([6 / 4, -9 / 16])
  })
})

describe('slopes of series', () => {
  const wait = (value: number) => number(value, 's')
  const parts = {
    a: number(0.9),
    b: number(0.3),
    wait: wait(1.3 * YEAR),
    rate: number(0.04 / YEAR, '1/s'),
    grown: yearly('previous(grown) * (1 + b) + a', 'a * 2'),
    echo: yearly('delayed(grown, wait) + previous(grown, wait) / 3 + previous(echo) * 0.1'),
    ownTime: series('Own time', kind({ unit: 's' }), { ...words, formula: 'wait * (elapsed + 1) / 2' }),
    turn: yearly('delayed(grown, ownTime)'),
    ...Object.fromEntries(
      [
        'sum(grown)',
        'sum(echo)',
        'last(echo * b)',
        'maximum(echo)',
        'sum(turn)',
        'discounted(grown * b, rate)',
      ].map((formula, n) => [`result${n}`, derived('Result', pure, { ...words, formula })]),
    ),
  }
  const { model, adjoint } = toy(parts)
  const inputs = ['a', 'b', 'wait', 'rate'] as const

  it('agree with difference quotients, lags and interest included', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        // Away from whole years, where the slope jumps.
        fc
          .integer({ min: 0, max: 5 })
          .chain((whole) => fc.double({ min: whole + 0.1, max: whole + 0.4, noNaN: true })),
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        fc.integer({ min: 0, max: 5 }),
        (a, b, years, rate, n) => {
          const settings: Settings = { a, b, wait: years * YEAR, rate: rate / YEAR }
          const of = (changes: Settings) =>
            numberOf(model, evaluate(model, { ...settings, ...changes }), `result${n}`)
          const { slopes, value } = gradientOf(model, adjoint, evaluate(model, settings), `result${n}`)
          for (const id of inputs) {
            const x = Number(settings[id])
            const h = 1e-5 * Math.abs(x) + 1e-12
            const quotient = (of({ [id]: x + h }) - of({ [id]: x - h })) / (2 * h)
            // The quotient is good to h^2 and to the rounding of the value over h.
            const error = Math.abs((slopes.get(id) ?? 0) - quotient) * Math.abs(x)
            expect(error).toBeLessThan(1e-7 * Math.max(1, Math.abs(value)))
          }
        },
      ),
    )
  })
})

describe('what moves in steps', () => {
  it('is named and passes nothing on', () => {
    const { model, adjoint } = toy()
    const found = gradientOf(model, adjoint, evaluate(model, {}), 'shelf')
    expect([found.steps, [...found.slopes]]).toEqual([['pots'], []])
    const { model: rich, adjoint: back } = toy({ jar: jar('1', 'firstYear(made > fruitMass / 4)') })
    expect(gradientOf(rich, back, evaluate(rich, {}), 'jar').steps).toEqual(['jar'])
  })

  it('is not named where no slope goes there', () => {
    const { model, adjoint } = toy({ a: number(2), jar: jar('1', 'a > 1 ? a : ceil(a)') })
    expect(gradientOf(model, adjoint, evaluate(model, {}), 'jar').steps).toEqual([])
  })
})

it('names corners where two sides are equal, and gives one of them', () => {
  const { model, adjoint } = toy({ a: number(2), b: number(2), jar: jar('1', 'min(a, b) * 3') })
  const { ties, slopes } = gradientOf(model, adjoint, evaluate(model, {}), 'jar')
  expect([ties, slopes.get('a'), slopes.get('b')]).toEqual([['jar'], 3, undefined])
  expect(gradientOf(model, adjoint, evaluate(model, { b: 2.1 }), 'jar').ties).toEqual([])
})

it('names corners of series, which bend at each year, and gives the slope before', () => {
  const { model, adjoint } = toy({
    wait: number(2 * YEAR, 's'),
    grown: yearly('elapsed ^ 2'),
    echo: yearly('delayed(grown, wait)'),
    jar: jar('1', 'last(echo)'),
  })
  const { ties, slopes } = gradientOf(model, adjoint, evaluate(model, {}), 'jar')
  expect([ties, (slopes.get('wait') ?? 0) * YEAR]).toEqual([['echo'], -(2 ** 2 - 1 ** 2)])
})

describe('elasticities', () => {
  it('are exponents of a product of powers, the strongest first', () => {
    const { model, adjoint } = toy({ a: number(3), b: number(5), jar: jar('1', 'a ^ 2 / b ^ 3') })
    const { inputs } = elasticitiesOf(model, adjoint, evaluate(model, {}), 'jar')
    expect(inputs.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(inputs[0]?.elasticity).toBeCloseTo(-3, 12)
    expect(inputs[1]?.elasticity).toBeCloseTo(2, 12)
  })

  it.each([
    ['fruitMass', 'fruitMass is no single result or constraint, so it has no slopes'],
    ['income', 'income is no single result or constraint, so it has no slopes'],
    ['jamMas', 'unknown id "jamMas"; the nearest known one is "jamMass"'],
    ['zero', 'zero is 0, of which no change is a percentage'],
    ['none', 'Jar has no value, so it has no slopes'],
  ])('refuse %s with a reason', (id, message) => {
    const { model, adjoint } = toy({
      zero: jar('kg', '0 * fruitMass'),
      none: jar('1', 'log(-potMass / potMass)'),
    })
    expect(() => elasticitiesOf(model, adjoint, evaluate(model, {}), id)).toThrow(message)
  })
})

describe('slopes of numeric functions', () => {
  const sure = () => {
    throw new Error('not rough')
  }

  it('are those of calculus', () => {
    expect(slopeOf((x = 0) => x ** 2, [3], 0, sure)).toBeCloseTo(6, 8)
    expect(slopeOf((x = 0, y = 0) => Math.sin(x) * Math.exp(y), [0, 2], 0, sure)).toBeCloseTo(Math.exp(2), 7)
    expect(slopeOf((x = 0, y = 0) => x / y, [7e9, 1e-3], 1, sure) / -7e15).toBeCloseTo(1, 8)
  })

  it('go to one side at the end of where the function has a value', () => {
    const f = (x = 0) => (x < 2 ? Number.NaN : x * x)
    expect(slopeOf(f, [2], 0, sure)).toBeCloseTo(4, 7)
    expect(slopeOf((x = 0) => f(-x), [-2], 0, sure)).toBeCloseTo(-4, 7)
  })

  it('are zero of what is flat, and say where they do not settle', () => {
    expect(slopeOf(() => 5, [1], 0, sure)).toBe(0)
    let rough = 0
    slopeOf(
      (x = 0) => (x > 1 ? 1 : 0),
      [1],
      0,
      () => rough++,
    )
    slopeOf(
      () => Number.NaN,
      [1],
      0,
      () => rough++,
    )
    expect(rough).toBe(2)
  })
})
