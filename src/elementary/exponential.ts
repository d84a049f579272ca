/** e^x and powers from IEEE additions, multiplications and divisions alone: the same bits on every engine. */
import { headOf, twoTo } from './bits.ts'
import { logOf, rest } from './logarithm.ts'

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10

/** 1/2!, 1/3!, … 1/13!: e^r - 1 - r over r^2, for |r| below ln 2 / 2 to 1e-17. */
const tail = (r: number): number =>
  1 / 2 +
  r *
    (1 / 6 +
      r *
        (1 / 24 +
          r *
            (1 / 120 +
              r *
                (1 / 720 +
                  r *
                    (1 / 5040 +
                      r *
                        (1 / 40320 +
                          r *
                            (1 / 362880 +
                              r *
                                (1 / 3628800 +
                                  r * (1 / 39916800 + r * (1 / 479001600 + r / 6227020800))))))))))

/** e^(high + low), where low is a rounding error of high. */
const expOf = (high: number, low: number): number => {
  if (!(high < 709.79)) return high + low === high ? (high > 0 ? Infinity : high) : Number.NaN
  if (high < -745.14) return 0
  const k = Math.round(high * Math.LOG2E)
  const a = high - k * LN2_HIGH
  const b = low - k * LN2_LOW
  const r = a + b
  const error = a - r + b
  return twoTo(1 + (r + (error + r * r * tail(r))), k)
}

/**
 * e^x, within one unit in the last place.
 * @param x Exponent, a pure number.
 * @returns e^x; infinity above 709.78, zero below -745.13.
 *
 * Method: x = k ln 2 + r with |r| <= ln 2 / 2, Taylor series of e^r.
 * Worked number: exp(1) = 2.718281828459045.
 */
export const exp = (x: number): number => expOf(x, 0)

/** e^x - 1 without loss near zero; `expm1(1e-10)` is 1.00000000005e-10. */
export const expm1 = (x: number): number => (Math.abs(x) < 0.34 ? x + x * x * tail(x) : exp(x) - 1)

/** Hyperbolic tangent; `tanh(1)` is 0.7615941559557649. */
export const tanh = (x: number): number => {
  if (Math.abs(x) > 20) return Math.sign(x)
  const e = expm1(2 * x)
  return e / (e + 2)
}

const byProducts = (x: number, n: number): number => {
  let product = 1
  for (let square = x, left = n | 0; left > 0; left >>= 1) {
    if ((left & 1) === 1) product *= square
    square *= square
  }
  return product
}

/**
 * x^y: small whole powers by products, others by a logarithm in two parts, within one unit in the last place.
 * @param x Base. Below zero only whole powers are numbers.
 * @param y Exponent, a pure number.
 *
 * Worked number: pow(10, 0.3) = 1.9952623149688795.
 */
export const pow = (x: number, y: number): number => {
  if (Number.isInteger(y) && Math.abs(y) <= 32) return y >= 0 ? byProducts(x, y) : 1 / byProducts(x, -y)
  if (!(x > 0) || x === Infinity || Math.abs(y) === Infinity || Number.isNaN(y)) return ofLimits(x, y)
  const high = logOf(x)
  const low = rest[0] as number
  const product = high * y
  if (product === 0) return 1
  if (!(Math.abs(product) < 800)) return product > 0 ? Infinity : 0
  const h = headOf(high)
  const l = high - h
  const u = headOf(y)
  const v = y - u
  return expOf(product, h * u - product + h * v + l * u + l * v + low * y)
}

/** x^y where x is no positive number or either has no end. */
const ofLimits = (x: number, y: number): number => {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (Math.abs(y) === Infinity) {
    const size = Math.abs(x)
    return size === 1 ? Number.NaN : size > 1 === y > 0 ? Infinity : 0
  }
  if (x === 0 || Math.abs(x) === Infinity) {
    const isOdd = Math.abs(y % 2) === 1 && (x < 0 || 1 / x < 0)
    return (isOdd ? -1 : 1) * ((x === 0) === y > 0 ? 0 : Infinity)
  }
  if (!Number.isInteger(y)) return Number.NaN
  return (y % 2 === 0 ? 1 : -1) * pow(-x, y)
}

/** Cube root; `cbrt(27)` is 3. */
export const cbrt = (x: number): number => {
  if (x === 0 || !Number.isFinite(x)) return x
  const size = Math.abs(x)
  const first = exp(logOf(size) / 3)
  return Math.sign(x) * (first - (first - size / (first * first)) / 3)
}

/** Length of a vector by its parts; `hypot(3, 4)` is 5. Squares have to fit into a number. */
export const hypot = (...parts: readonly number[]): number =>
  Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0))
