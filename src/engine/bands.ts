/**
 * What a sample says of results, as ranges: page, command line, package and exports all take them from here, so that one
 * seed gives the same digits in all.
 */
import { must } from './must.ts'
import { type Estimate, percentilesOf } from './statistics.ts'

/** The range of a result in eight draws of ten, with its middle. */
export interface Band {
  readonly p10: Estimate
  readonly p50: Estimate
  readonly p90: Estimate
  /** Share of the draws in which the result has a value; the percentiles are of these. */
  readonly feasible: number
}

const none: Estimate = { value: Number.NaN, error: Number.NaN }

/**
 * The band of a result.
 *
 * @param drawn Its draws, as `sample` gives them.
 * @returns Estimates in the unit of the result, NaN where no draw has a value. Of ten draws from 0 to 9 the band is 0.9
 * to 8.1 around 4.5.
 */
export const bandOf = (drawn: Float64Array): Band => {
  const [p10 = none, p50 = none, p90 = none] = percentilesOf(drawn, [0.1, 0.5, 0.9])
  return { p10, p50, p90, feasible: drawn.filter(Number.isFinite).length / drawn.length }
}

/**
 * Where a value stands that lies outside its own band. Spreads that reach further to one side than to the other make such
 * values: what is set is the likeliest input, not the middle of the worlds.
 *
 * @param value The value of what is set, in the unit of the band.
 * @param band Its band.
 * @returns `most worlds are higher` below the band, `most worlds are lower` above it, and nothing inside or where either is
 * no number: at 80 beside 83 to 130 most worlds are higher.
 */
export const outsideText = (value: number, { p10, p90 }: Pick<Band, 'p10' | 'p90'>): string =>
  value < p10.value ? 'most worlds are higher' : value > p90.value ? 'most worlds are lower' : ''

/** The draws of one year of a series, from those of all years. */
const yearOf = (drawn: Float64Array, years: number, year: number): Float64Array =>
  Float64Array.from({ length: drawn.length / years }, (_, n) => must(drawn[n * years + year], 'a year'))

/**
 * The bands of a series, year by year.
 *
 * @param drawn Its draws, all years of one after those of the other.
 * @param years Years of the series.
 */
export const yearBands = (drawn: Float64Array, years: number): readonly Band[] =>
  Array.from({ length: years }, (_, year) => bandOf(yearOf(drawn, years, year)))

/**
 * By when a share of the worlds has reached a level.
 *
 * @param reached As `reachedBy` gives it.
 * @param first Year of the first.
 * @param shares In (0, 1].
 * @returns A year for each share, null where so many have not reached it by the last. Of shares 0, 0.2 and 0.6 from 2030 on,
 * a tenth has by 2031, half by 2032, and nine tenths have not.
 */
export const yearsReached = (
  reached: readonly number[],
  first: number,
  shares: readonly number[],
): readonly (number | null)[] =>
  shares.map((share) => {
    const at = reached.findIndex((one) => one >= share)
    return at < 0 ? null : first + at
  })

/**
 * How likely it is that a series has come down to a level, by each year: once reached, it counts as reached.
 *
 * @returns Shares of the draws in [0, 1], one a year, never falling. For two draws of three years, [3, 1, 2] and
 * [3, 3, 3], and a level of 1 they are 0, a half and a half.
 */
export const reachedBy = (drawn: Float64Array, years: number, level: number): readonly number[] => {
  const counts = Array.from({ length: years }, () => 0)
  const draws = drawn.length / years
  for (let n = 0; n < draws; n++) {
    const first = drawn.subarray(n * years, (n + 1) * years).findIndex((value) => value <= level)
    if (first >= 0) counts[first] = (counts[first] ?? 0) + 1
  }
  let sum = 0
  return counts.map((count) => {
    sum += count
    return sum / draws
  })
}
