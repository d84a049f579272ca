/**
 * Latin hypercubes: random numbers of which every input gets one from each of as many equal strata as there are draws.
 *
 * What each input does by itself is then averaged almost exactly, and only what inputs do together is left to chance.
 * The draws are made of several hypercubes, independent of each other, so that the differences between them tell how
 * large the error is.
 *
 * Reference: M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21, 239 (1979); R. L. Iman, Proceedings of the
 * 2nd Annual Conference on Statistical Computing (1981) for the replicates.
 */
import type { CorrelationGroup } from './correlation.ts'
import { must } from './must.ts'
import { normalQuantile } from './normal.ts'
import { numberAt, STRIDE, seedOf } from './random.ts'

/** One hypercube of a sample: draws `start` up to, but not with, `start + size`. */
export interface Replicate {
  readonly number: number
  readonly start: number
  readonly size: number
}

const FEWEST = 10
const LARGEST = 1000

/**
 * Divides a sample into hypercubes of nearly the same size: ten of them, or more where ten would exceed 1,000 draws
 * each.
 *
 * @param count Draws of the whole sample.
 * @returns The hypercubes in order; `replicatesOf(2000)` are ten of 200 draws.
 */
export const replicatesOf = (count: number): readonly Replicate[] => {
  const pieces = Math.min(count, Math.max(FEWEST, Math.ceil(count / LARGEST)))
  const startOf = (number: number): number => Math.floor((number * count) / pieces)
  return Array.from({ length: pieces }, (_, number) => ({
    number,
    start: startOf(number),
    size: startOf(number + 1) - startOf(number),
  }))
}

/**
 * One coordinate of a hypercube: a probability from each stratum, in random order.
 *
 * @param name What the numbers depend on, such as seed, hypercube and id of the input; other names give independent
 * numbers.
 * @param into Is filled; its length is the number of strata. With a length of 4, one of the numbers lies in each
 * quarter of [0, 1).
 */
export const fillStrata = (name: string, into: Float64Array): void => {
  const { length } = into
  // The numbers of `random`, without a call for each.
  let state = seedOf(name) | 0
  // Shuffled as it is filled (Fisher and Yates, in the form of Durstenfeld 1964).
  for (let n = 0; n < length; n++) {
    state = (state + STRIDE) | 0
    const other = Math.floor(numberAt(state) * (n + 1))
    into[n] = into[other] as number
    state = (state + STRIDE) | 0
    into[other] = (n + numberAt(state)) / length
  }
}

/**
 * The place of each number among all of them, the least first; of equal ones the earlier comes first.
 *
 * @param numbers None of them NaN. The ranks of [5, 2, 5] are 1, 0 and 2.
 */
export const ranksOf = (numbers: Float64Array): Uint32Array => {
  // Numbers are sorted without calls of a comparison, and each is then found among them by halves.
  const sorted = numbers.toSorted()
  const taken = new Uint32Array(numbers.length)
  const ranks = new Uint32Array(numbers.length)
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] as number
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle] as number) < number) low = middle + 1
      else high = middle
    }
    const before = taken[low] as number
    taken[low] = before + 1
    ranks[n] = low + before
  }
  return ranks
}

/**
 * Puts the coordinates of inputs that go together in an order in which they do. Each keeps its own numbers, one from
 * every stratum; the first keeps its order too.
 *
 * Reference: R. L. Iman and W. J. Conover, Communications in Statistics B 11, 311 (1982).
 *
 * @param columns Coordinates of the inputs of one group, in its order; they are changed.
 * @param factor Lower triangular factor of the correlation of their normal scores.
 */
export const putTogether = (columns: readonly Float64Array[], factor: CorrelationGroup['factor']): void => {
  const scores = columns.map((column) => column.map(normalQuantile))
  for (const [row, column] of columns.entries()) {
    if (row === 0) continue
    const weights = must(factor[row], 'a row')
    const wanted = new Float64Array(column.length)
    for (const [other, weight] of weights.entries()) {
      const score = must(scores[other], 'the scores of an input')
      for (let n = 0; n < wanted.length; n++)
        wanted[n] = (wanted[n] as number) + weight * (score[n] as number)
    }
    const rising = column.toSorted()
    for (const [n, rank] of ranksOf(wanted).entries()) column[n] = must(rising[rank], 'a number')
  }
}
