/** What each of the days flown has: how a fleet fares through the year. */
import { quantileOf, summaryOf } from './hours.ts'
import type { Hour } from './report.ts'

/** One day of the year. */
export interface DayFlown {
  readonly day: number
  /** Share of the satellites in sunlight, mean and in the darkest hour. */
  readonly sunlit: number
  readonly leastSunlit: number
  /** What the links carry [bit/s] in the worst hour and in the mean, and what nine hours and weathers in ten have. */
  readonly worst: number
  readonly mean: number
  readonly p10: number
}

/**
 * Days out of their hours.
 *
 * @param days Of the year; @param hours 24 of each day; @param drawn What the links carry in each hour, weather by weather.
 * @param satellites Of the fleet.
 * @returns One of each day.
 */
export const daysFlown = (
  days: readonly number[],
  hours: readonly Hour[],
  drawn: readonly Float64Array[],
  satellites: number,
): readonly DayFlown[] =>
  days.map((day, n) => {
    const own = hours.slice(24 * n, 24 * (n + 1))
    const lit = own.map((hour) => hour.sunlit / satellites)
    const carried = own.map((hour) => hour.capacity)
    return {
      day,
      sunlit: summaryOf(lit).mean,
      leastSunlit: Math.min(...lit),
      worst: Math.min(...carried),
      mean: summaryOf(carried).mean,
      p10: quantileOf(
        drawn.slice(24 * n, 24 * (n + 1)).flatMap((one) => [...one]),
        0.1,
      ),
    }
  })

/** Counts of several days, bin by bin. */
export const addedUp = (counts: readonly ArrayLike<number>[]): Float64Array => {
  const sum = new Float64Array(counts[0]?.length ?? 0)
  for (const one of counts)
    for (let n = 0; n < sum.length; n++) sum[n] = (sum[n] as number) + (one[n] as number)
  return sum
}
