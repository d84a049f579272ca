/** Hours of all days flown, and what the worst of them, one in twenty, and the mean show. */

export interface Hourly {
  readonly worst: number
  /** One hour in twenty is worse. */
  readonly fivePercent: number
  readonly mean: number
}

/**
 * Means of whole hours.
 *
 * @param values At evenly spaced looks over whole hours; @param perHour Looks in an hour.
 * @returns One mean an hour.
 */
export const hourly = (values: ArrayLike<number>, perHour: number): Float64Array => {
  const hours = new Float64Array(Math.floor(values.length / perHour))
  for (let hour = 0; hour < hours.length; hour++) {
    let sum = 0
    for (let n = 0; n < perHour; n++) sum += values[hour * perHour + n] as number
    hours[hour] = sum / perHour
  }
  return hours
}

/**
 * The value below which a share of values lies, by a straight line between the two around it.
 *
 * Worked number: a quarter of 1, 2, 3, 4, 5: 2.
 */
export const quantileOf = (values: ArrayLike<number>, share: number): number => {
  const sorted = Float64Array.from(values).sort()
  const place = share * (sorted.length - 1)
  const low = Math.floor(place)
  const below = sorted[low] ?? Number.NaN
  return below + (place - low) * ((sorted[low + 1] ?? below) - below)
}

/** @param hours At least one. @param high Whether more is worse, as with delays. */
export const summaryOf = (hours: ArrayLike<number>, high = false): Hourly => ({
  worst: quantileOf(hours, high ? 1 : 0),
  fivePercent: quantileOf(hours, high ? 0.95 : 0.05),
  mean: Array.from(hours).reduce((sum, value) => sum + value, 0) / hours.length,
})
