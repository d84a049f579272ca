/** Elementary functions against arithmetic of sixty digits, and where they end. */
import { all, create } from 'mathjs'
import { describe, expect, it } from 'vitest'
import { expm1 } from '../../src/elementary/exponential.ts'
import * as elementary from '../../src/elementary/index.ts'
import { random as generator } from '../../src/engine/random.ts'

const own = { ...elementary, expm1 }
const math = create(all as NonNullable<typeof all>, { number: 'BigNumber', precision: 60 })

/** As much of a number of sixty digits as is used here. */
interface Big {
  readonly plus: (x: Big | number) => Big
  readonly minus: (x: Big | number) => Big
  readonly times: (x: Big | number) => Big
  readonly div: (x: Big | number) => Big
  readonly abs: () => Big
  readonly toNumber: () => number
  readonly exp: () => Big
  readonly ln: () => Big
  readonly cbrt: () => Big
  readonly tanh: () => Big
  readonly sin: () => Big
  readonly cos: () => Big
  readonly tan: () => Big
  readonly asin: () => Big
  readonly acos: () => Big
  readonly atan: () => Big
  readonly pow: (x: Big | number) => Big
}
const big = (x: number | string): Big => math.bignumber(x) as unknown as Big

const double = new Float64Array(1)
const bits = new BigUint64Array(double.buffer)

/** A number with all its digits: conversion by way of decimal text would round it. */
const exact = (x: number): Big => {
  double[0] = Math.abs(x)
  const whole = bits[0] ?? 0n
  const exponent = Number(whole >> 52n)
  const fraction = whole & 0xfffffffffffffn
  const mantissa = big((exponent === 0 ? fraction : fraction | 0x10000000000000n).toString())
  return mantissa.times(big(2).pow(Math.max(exponent, 1) - 1075)).times(Math.sign(x))
}

/** Units in the last place between a result and the true value. */
const errorOf = (is: number, truth: Big): number => {
  const value = truth.abs().toNumber()
  double[0] = value
  bits[0] = (bits[0] ?? 0n) + 1n
  const unit = (double[0] ?? 0) - value
  return truth.minus(exact(is)).abs().toNumber() / unit
}

const random = generator(3)
const between = (low: number, high: number) => low + (high - low) * random()
const tenTo = (low: number, high: number) => 10 ** between(low, high)
const signed = (x: number) => (random() < 0.5 ? -x : x)
/** The angle of a point, by halves: y / (r + x) is the tangent of half of it. */
const angleOf = (y: Big, x: Big): Big =>
  y
    .div(y.times(y).plus(x.times(x)).pow(0.5).plus(x))
    .atan()
    .times(2)

const cases: readonly (readonly [
  name: keyof typeof own,
  where: string,
  most: number,
  draw: () => readonly number[],
  truth: (x: Big, y: Big) => Big,
])[] = [
  ['exp', 'all', 1, () => [between(-700, 700)], (x) => x.exp()],
  ['expm1', 'near zero', 3, () => [signed(tenTo(-9, -0.1))], (x) => x.exp().minus(1)],
  ['log', 'all', 1, () => [tenTo(-300, 300)], (x) => x.ln()],
  ['log', 'near one', 1, () => [1 + signed(tenTo(-9, -0.5))], (x) => x.ln()],
  ['log1p', 'near zero', 1.5, () => [signed(tenTo(-9, -0.05))], (x) => x.plus(1).ln()],
  ['log10', 'all', 1, () => [tenTo(-30, 30)], (x) => x.ln().div(big(10).ln())],
  ['log2', 'all', 1, () => [tenTo(-30, 30)], (x) => x.ln().div(big(2).ln())],
  ['pow', 'all', 1, () => [tenTo(-9, 9), between(-9, 9)], (x, y) => x.ln().times(y).exp()],
  ['cbrt', 'all', 1, () => [signed(tenTo(-9, 9))], (x) => x.cbrt()],
  ['tanh', 'all', 3, () => [signed(tenTo(-4, 1.2))], (x) => x.tanh()],
  ['sin', 'a few turns', 1, () => [between(-20, 20)], (x) => x.sin()],
  ['cos', 'a few turns', 1, () => [between(-20, 20)], (x) => x.cos()],
  ['sin', 'many turns', 1, () => [between(-1e6, 1e6)], (x) => x.sin()],
  ['cos', 'many turns', 1, () => [between(-1e6, 1e6)], (x) => x.cos()],
  ['tan', 'a few turns', 3, () => [between(-20, 20)], (x) => x.tan()],
  ['asin', 'all', 3, () => [between(-1, 1)], (x) => x.asin()],
  ['acos', 'all', 3, () => [between(-1, 1)], (x) => x.acos()],
  ['atan', 'all', 2, () => [signed(tenTo(-4, 4))], (x) => x.atan()],
  ['atan2', 'all', 3, () => [between(-9, 9), between(-9, 9)], angleOf],
]

describe('in units in the last place', () => {
  it.each(cases)('%s, %s, errs by less than %d', (name, _, most, draw, truth) => {
    let worst = 0
    for (let n = 0; n < 300; n++) {
      const x = draw()
      const is = (own[name] as (...x: readonly number[]) => number)(...x)
      worst = Math.max(worst, errorOf(is, truth(exact(x[0] ?? 0), exact(x[1] ?? 0))))
    }
    expect(worst).toBeLessThan(most)
    expect(worst).toBeGreaterThan(0)
  })
})

describe('the numbers of the docstrings', () => {
  it.each([
    [own.exp(1), Math.E],
    [own.expm1(1e-10), 1.00000000005e-10],
    [own.tanh(1), 0.7615941559557649],
    [own.pow(10, 0.3), 1.9952623149688795],
    [own.cbrt(27), 3],
    [own.hypot(3, 4), 5],
    [own.log(10), Math.LN10],
    [own.log1p(1e-10), 9.9999999995e-11],
    [own.log10(1000), 3],
    [own.log2(8), 3],
    [own.sin(1), 0.8414709848078965],
    [own.cos(1), 0.5403023058681398],
    [own.tan(1), 1.5574077246549023],
    [own.atan(1), 0.7853981633974483],
    [own.atan2(1, -1), 2.356194490192345],
    [own.asin(0.5), 0.5235987755982989],
    [own.acos(0.5), 1.0471975511965979],
  ])('%d', (is, said) => expect(is / said).toBeCloseTo(1, 15))
})

describe('where they end, they end as the language has it', () => {
  const odd = [
    Number.NaN,
    Infinity,
    -Infinity,
    0,
    -0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    -2,
    3,
    710,
    -746,
    5e-324,
    1e-320,
    1e308,
  ]
  const one = [
    'exp',
    'expm1',
    'log',
    'log1p',
    'log10',
    'log2',
    'cbrt',
    'tanh',
    'asin',
    'acos',
    'atan',
  ] as const
  const isSame = (is: number, said: number) =>
    Object.is(is, said) || is === said || Math.abs(is - said) <= 4e-16 * Math.abs(said)

  it.each(one)('%s', (name) => {
    for (const x of odd)
      expect(isSame(own[name](x), Math[name](x)), `${name}(${x}) = ${own[name](x)}`).toBe(true)
  })

  it.each(['pow', 'atan2'] as const)('%s', (name) => {
    for (const x of odd)
      for (const y of odd)
        expect(isSame(own[name](x, y), Math[name](x, y)), `${name}(${x}, ${y}) = ${own[name](x, y)}`).toBe(
          true,
        )
  })

  it('sine and cosine have no value at infinity', () => {
    for (const x of [Infinity, -Infinity, Number.NaN])
      for (const wave of [own.sin, own.cos, own.tan]) expect(wave(x)).toBeNaN()
  })

  it('whole powers are exact where they fit', () => {
    for (let n = 0; n <= 22; n++) {
      expect(own.pow(10, n)).toBe(Number(`1e${n}`))
      expect(own.log10(own.pow(10, n))).toBe(n)
    }
  })
})
