/** What a sample says of a result, and how sure it is. */
import { log10, pow } from '../elementary/index.ts'
import { type Replicate, replicatesOf } from './hypercube.ts'
import { must } from './must.ts'

/** A number estimated from a sample. */
export interface Estimate {
  readonly value: number
  /** Standard error: another seed gives a value that differs by less than twice this, nineteen times of twenty. */
  readonly error: number
}

/**
 * Percentile of sorted numbers, on straight lines between them (definition 7 of Hyndman and Fan 1996).
 *
 * @param sorted At least one number, rising.
 * @param share In [0, 1]; half of [1, 2, 4] is 2, a quarter is 1.5.
 */
export const percentile = (sorted: Float64Array, share: number): number => {
  const place = share * (sorted.length - 1)
  const at = (n: number): number => must(sorted[n], 'a sorted number')
  const low = at(Math.floor(place))
  return low + (place - Math.floor(place)) * (at(Math.ceil(place)) - low)
}

/** The draws of each hypercube. */
const piecesOf = (drawn: Float64Array): readonly Float64Array[] =>
  replicatesOf(drawn.length).map(({ start, size }) => drawn.subarray(start, start + size))

/** Standard error of the mean of independent estimates; infinite where there are not two. */
const errorOf = (estimates: readonly number[]): number => {
  const { length } = estimates
  if (length < 2) return Number.POSITIVE_INFINITY
  const mean = estimates.reduce((sum, x) => sum + x, 0) / length
  const squares = estimates.reduce((sum, x) => sum + pow(x - mean, 2), 0)
  return Math.sqrt(squares / (length - 1) / length)
}

/** The finite ones, rising. By hand: `filter` keeps an object for every number, three times the room of a million draws. */
const sortedOf = (drawn: Float64Array): Float64Array => {
  const sorted = new Float64Array(drawn.length)
  let count = 0
  for (const value of drawn) if (Number.isFinite(value)) sorted[count++] = value
  return sorted.subarray(0, count).sort()
}

/**
 * Percentiles of a result, of those draws in which it has a value.
 *
 * @param drawn All draws of the result, as `sample` gives them.
 * @param shares In [0, 1], such as 0.1 for the tenth percentile.
 * @returns One estimate a share, in the result's unit; none where no draw has a value. Of 2,000 draws of an input that
 * is uniform from 0 to 1 the half is 0.5 with an error of less than 0.001.
 */
export const percentilesOf = (drawn: Float64Array, shares: readonly number[]): readonly Estimate[] => {
  const sorted = sortedOf(drawn)
  if (sorted.length === 0) return []
  const pieces = piecesOf(drawn)
    .map(sortedOf)
    .filter(({ length }) => length > 0)
  return shares.map((share) => ({
    value: percentile(sorted, share),
    error: errorOf(pieces.map((piece) => percentile(piece, share))),
  }))
}

/**
 * Share of the draws for which something holds, from how many they are in each hypercube.
 *
 * @param counts One for each hypercube, in order.
 * @returns Estimate in [0, 1]; what holds in none or in all draws has an error of 0. Counts of 1 and 3 in two hypercubes
 * of four draws are a half, with an error of a quarter.
 */
export const shareFrom = (counts: readonly number[], replicates: readonly Replicate[]): Estimate => {
  const total = replicates.reduce((sum, { size }) => sum + size, 0)
  return {
    value: counts.reduce((sum, count) => sum + count, 0) / total,
    error: errorOf(counts.map((count, n) => count / must(replicates[n], 'a hypercube').size)),
  }
}

/** Whether the need of a constraint can be met, from its ratio; NaN cannot be told and counts as not met. */
export const isMet = (ratio: number): boolean => ratio <= 1

/**
 * How many significant digits of an estimate are worth showing: its error is no more than one in the last of them.
 *
 * @param most Digits for an estimate without error.
 * @returns At least 1; 3 for 6.273 with an error of 0.01, 2 with an error of 0.04, 1 with an error of 0.2.
 */
export const digitsOf = ({ value, error }: Estimate, most = 3): number => {
  if (error === 0 || value === 0) return most
  const digits = Math.floor(log10(Math.abs(value))) - Math.ceil(log10(error)) + 1
  return Number.isFinite(digits) ? Math.max(1, Math.min(most, digits)) : 1
}
