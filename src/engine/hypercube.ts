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
import { random, seedOf } from './random.ts'

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
  const next = random(seedOf(name))
  const { length } = into
  // Shuffled as it is filled (Fisher and Yates, in the form of Durstenfeld 1964).
  for (let n = 0; n < length; n++) {
    const other = Math.floor(next() * (n + 1))
    into[n] = must(into[other], 'a stratum')
    into[other] = (n + next()) / length
  }
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
    const wanted = column.map((_, n) =>
      weights.reduce((sum, weight, other) => sum + weight * must(scores[other]?.[n], 'a score'), 0),
    )
    const order = [...wanted.keys()].sort((a, b) => must(wanted[a], 'a score') - must(wanted[b], 'a score'))
    const rising = column.toSorted()
    for (const [rank, n] of order.entries()) column[n] = must(rising[rank], 'a number')
  }
}
