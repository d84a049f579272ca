/** Clouds and rain over places, hour by hour: near places have the same weather, and it stays for some hours. */
import { cos, exp, log } from '../elementary/index.ts'
import { random } from '../engine/random.ts'
import { angleBetween, type Spot } from './places.ts'

export interface Sky extends Spot {
  /** Share of time that the sky is clear, and that rain spares the radio links [1]. */
  readonly clear: number
  readonly radio: number
}

/** Weather of hours: at `hour * places + place`, 2 where it is clear, 1 cloudy, 0 rain that stops radio too. */
export type Hours = Uint8Array

const earth = 6371e3

/** Cholesky factor, row by row, of the correlations of places. */
const factorOf = (skies: readonly Sky[], reach: number): Float64Array => {
  const n = skies.length
  const factor = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? 1 : exp((-earth * angleBetween(skies[i] as Sky, skies[j] as Sky)) / reach)
      for (let k = 0; k < j; k++) sum -= (factor[i * n + k] as number) * (factor[j * n + k] as number)
      // Places on one spot have one weather: what is left of the second is rounding.
      factor[i * n + j] = i === j ? Math.sqrt(Math.max(0, sum)) : ratio(sum, factor[j * n + j] as number)
    }
  return factor
}

const ratio = (sum: number, pivot: number): number => (pivot > 1e-9 ? sum / pivot : 0)

/** A standard normal number from two uniform ones (Box and Muller 1958). */
const normal = (next: () => number): number => Math.sqrt(-2 * log(1 - next())) * cos(2 * Math.PI * next())

/**
 * The distribution function of the standard normal (Abramowitz and Stegun, 26.2.17; error below 7.5e-8).
 *
 * Worked number: 1 -> 0.841345.
 */
export const normalShare = (x: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const tail =
    ((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) *
    t *
    exp((-x * x) / 2) *
    0.3989422804014327
  return x > 0 ? 1 - tail : tail
}

/**
 * Draws the weather of some hours over places.
 *
 * @param skies Places with their shares of clear sky and of radio [1].
 * @param hours How many [1]; @param seed The same gives the same weather.
 * @param reach Distance over which the correlation of clouds falls to 1/e [m].
 * @param lasts Time in which the correlation of a place with itself falls to 1/e [h].
 * @returns Weather by hour and place: 2 clear, 1 cloudy, 0 rain that stops radio.
 *
 * (1) a normal number for each place and hour, correlated by exp(-distance/reach) and exp(-time/lasts)
 * (2) clear above the quantile of 1 - clear; rain below that of 1 - radio, and only under clouds
 *
 * Limits: the correlation is that of the normal numbers; of clear and cloudy themselves it is somewhat less. No
 * season and no hour of the day: each place has its mean share all year.
 * Reference: exponential in distance and time by P. A. Jones, J. Appl. Meteorol. 31 (1992) 732.
 * Worked number: two places 500 km apart with reach 500 km, clear half of the time: both clear 31.0 % of it.
 */
export const drawWeather = (
  skies: readonly Sky[],
  { hours, seed, reach, lasts }: { hours: number; seed: number; reach: number; lasts: number },
): Hours => {
  const next = random(seed)
  const n = skies.length
  const factor = factorOf(skies, reach)
  const keep = exp(-1 / lasts)
  const fresh = Math.sqrt(1 - keep * keep)
  const state = new Float64Array(n)
  const weather = new Uint8Array(hours * n)
  for (let hour = 0; hour < hours; hour++) {
    for (let i = 0; i < n; i++) {
      const drawn = normal(next)
      state[i] = hour === 0 ? drawn : keep * (state[i] as number) + fresh * drawn
    }
    for (let i = 0; i < n; i++) {
      let value = 0
      for (let k = 0; k <= i; k++) value += (factor[i * n + k] as number) * (state[k] as number)
      const share = normalShare(value)
      const { clear, radio } = skies[i] as Sky
      weather[hour * n + i] = share >= 1 - clear ? 2 : share >= 1 - radio ? 1 : 0
    }
  }
  return weather
}
