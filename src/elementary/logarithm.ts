/** Logarithms from IEEE additions, multiplications and divisions alone: the same bits on every engine. */
import { exponentOf, headOf, power } from './bits.ts'

// ln 2 in a part whose product with an exponent is exact, and the rest.
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10

/** atanh(s)/s - 1 for the square of s below 0.0295, to 1e-18. */
const tail = (z: number): number =>
  z *
  (1 / 3 +
    z *
      (1 / 5 +
        z *
          (1 / 7 +
            z *
              (1 / 9 +
                z *
                  (1 / 11 +
                    z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z / 23))))))))))

/**
 * What the last logarithm that was taken leaves out by being one number. In an array and not in an object beside the
 * logarithm: engines would make one for every power that is computed.
 */
export const rest = new Float64Array(1)

/** ln(1 + f) + e ln 2, with what rounding leaves out in `rest`: 1 + f lies between the root of 1/2 and that of 2. */
const inParts = (f: number, e: number): number => {
  // s = f / (2 + f) in two parts, so that ln(1 + f) = 2 atanh(s).
  const sum = 2 + f
  const lost = f - (sum - 2)
  const s = f / sum
  const a = headOf(s)
  const b = s - a
  const c = headOf(sum)
  const d = sum - c
  const product = s * sum
  const left = f - product - (a * c - product + a * d + b * c + b * d)
  const small = (left - s * lost) / sum
  const first = 2 * s
  const second = first * tail(s * s) + 2 * small
  const whole = e * LN2_HIGH
  // The larger of the two stands first: what their sum rounds away is then exact.
  const total = whole + first
  const away = Math.abs(whole) > Math.abs(first) ? whole - total + first : first - total + whole
  const low = second + away + e * LN2_LOW
  const high = total + low
  rest[0] = total - high + low
  return high
}

/** ln x of a positive finite number to one unit in the last place; with `rest` added, to many more digits. */
export const logOf = (x: number): number => {
  const isTiny = x < 2.2250738585072014e-308
  const normal = isTiny ? x * 18014398509481984 : x
  const exponent = exponentOf(normal)
  const mantissa = normal * power(-exponent)
  const isLarge = mantissa > Math.SQRT2
  return inParts((isLarge ? mantissa / 2 : mantissa) - 1, exponent + (isLarge ? 1 : 0) - (isTiny ? 54 : 0))
}

const isOrdinary = (x: number): boolean => x > 0 && x < Infinity
const ofLimit = (x: number): number => (x === 0 ? -Infinity : x > 0 ? x : Number.NaN)

/**
 * Natural logarithm, within one unit in the last place.
 * @param x A pure number.
 * @returns ln x; minus infinity at zero, not a number below.
 *
 * Method: x = m 2^e, ln m = 2 atanh((m - 1) / (m + 1)) by its series.
 * Worked number: log(10) = 2.302585092994046.
 */
export const log = (x: number): number => (isOrdinary(x) ? logOf(x) : ofLimit(x))

/** ln(1 + x) without loss near zero; `log1p(1e-10)` is 9.9999999995e-11. */
export const log1p = (x: number): number => {
  if (Math.abs(x) < 1e-17) return x
  if (x > -0.29 && x < 0.41) return inParts(x, 0)
  const sum = 1 + x
  return isOrdinary(sum) ? log(sum) + (x - (sum - 1)) / sum : ofLimit(sum)
}

/** The logarithm to a base whose natural logarithm has this inverse, in two parts. */
const toBase = (x: number, inverse: number, inverseLow: number): number => {
  if (!isOrdinary(x)) return ofLimit(x)
  const high = logOf(x)
  const low = rest[0] as number
  const a = headOf(high)
  const b = high - a
  const c = headOf(inverse)
  const d = inverse - c
  const product = high * inverse
  return product + (a * c - product + a * d + b * c + b * d + low * inverse + high * inverseLow)
}

/** Logarithm to base ten; `log10(1000)` is 3. */
export const log10 = (x: number): number => toBase(x, Math.LOG10E, LOG10E_LOW)

/** Logarithm to base two; `log2(8)` is 3. */
export const log2 = (x: number): number => toBase(x, Math.LOG2E, LOG2E_LOW)

const LOG10E_LOW = 1.098319650216765e-17
const LOG2E_LOW = 2.0355273740931033e-17
