/** Numbers taken apart and put together, exactly. */

const number = new Float64Array(1)
const words = new Uint32Array(number.buffer)
// The word that holds sign and exponent stands second on all machines that a browser runs on.
const TOP = 1

/** A positive normal number as m 2^e with m from the root of 1/2 to that of 2. @returns e; m is in `mantissa`. */
export const takeApart = (x: number): { readonly mantissa: number; readonly exponent: number } => {
  number[0] = x
  const top = words[TOP] as number
  let exponent = (top >>> 20) - 1023
  words[TOP] = (top & 0xfffff) | 0x3ff00000
  let mantissa = number[0] as number
  if (mantissa > Math.SQRT2) {
    mantissa /= 2
    exponent += 1
  }
  return { mantissa, exponent }
}

const power = (k: number): number => {
  number[0] = 0
  words[TOP] = (k + 1023) << 20
  return number[0] as number
}

/** x 2^k for x about one, also where the result is subnormal or just fits. */
export const twoTo = (x: number, k: number): number => {
  if (k > 1023) return x * 2 * power(k - 1)
  if (k < -1022) return x * power(k + 1000) * power(-1000)
  return x * power(k)
}

/**
 * A number as a sum of two with at most 26 bits each, whose products are exact.
 * Reference: T. J. Dekker, A floating-point technique for extending the available precision (1971).
 */
export const split = (x: number): readonly [high: number, low: number] => {
  const scaled = 134217729 * x
  const high = scaled - (scaled - x)
  return [high, x - high]
}
