/** Sums and products of lists of numbers. */

/** Scalar product; of [1, 2] and [3, 4] it is 11. */
export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Length of a vector; of [3, 4] it is 5. */
export const lengthOf = (a: Float64Array): number => Math.sqrt(dot(a, a))

/** A vector times a number. */
export const scaled = (a: Float64Array, by: number): Float64Array => a.map((x) => x * by)

/** `a + by * b`. */
export const plus = (a: Float64Array, b: Float64Array, by = 1): Float64Array =>
  a.map((x, i) => x + by * (b[i] ?? 0))
