/** Numbers taken apart and put together, exactly. */

const number = new Float64Array(1)
const words = new Uint32Array(number.buffer)
// The word that holds sign and exponent stands second on all machines that a browser runs on.
const TOP = 1

/** The powers of two from 2^-1023 to 2^1023: one that is looked up costs less than one that is put together. */
const powers = new Float64Array(2047)
for (let n = 0, power = Number.MIN_VALUE * 2251799813685248; n < powers.length; n++, power *= 2)
  powers[n] = power

/** 2^k for k from -1023 to 1023. */
export const power = (k: number): number => powers[k + 1023] as number

/** e for a positive normal number m 2^e with m from 1 to 2. */
export const exponentOf = (x: number): number => {
  number[0] = x
  return ((words[TOP] as number) >>> 20) - 1023
}

/** x 2^k for x about one, also where the result is subnormal or just fits. */
export const twoTo = (x: number, k: number): number => {
  if (k > 1023) return x * 2 * power(k - 1)
  if (k < -1022) return x * power(k + 1000) * power(-1000)
  return x * power(k)
}

/**
 * The first 26 bits of a number: what is left of it has as many, so that products of the parts of two are exact.
 * Reference: T. J. Dekker, A floating-point technique for extending the available precision (1971).
 */
export const headOf = (x: number): number => {
  const scaled = 134217729 * x
  return scaled - (scaled - x)
}
