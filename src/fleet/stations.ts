/** How many stations stand at which place: evenly, or where the worst hour carries most. */
import { exp, log } from '../elementary/index.ts'

/**
 * What one station at each place carries, hour by hour and weather by weather: at
 * `(hour * weathers + weather) * places + place` [bit/s].
 */
export interface Carried {
  readonly places: number
  readonly hours: number
  readonly weathers: number
  readonly rate: Float64Array
}

/**
 * Stations shared evenly over places.
 *
 * @param stations Whole number; @param places Whole number, at least 1.
 * @returns Stations of each place; the first have one more where it does not come out even.
 *
 * Worked number: 7 over 3: 3, 2, 2.
 */
export const shareEvenly = (stations: number, places: number): readonly number[] =>
  Array.from({ length: places }, (_, n) => Math.floor(stations / places) + (n < stations % places ? 1 : 0))

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Nearly the least of all rows, but smooth, so that lifting any of the poor ones counts: -s ln(mean(exp(-x/s))). */
const softLeast = (total: Float64Array, softness: number): number => {
  let least = Number.POSITIVE_INFINITY
  for (const rate of total) least = Math.min(least, rate)
  let sum = 0
  for (const rate of total) sum += exp((least - rate) / softness)
  return least - softness * log(sum / total.length)
}

/**
 * Places stations where the worst hour carries most under a bad sky: one after the other, then exchanged while that
 * helps.
 *
 * @param carried What one station at each place carries in each hour and weather [bit/s].
 * @param stations Whole number of stations.
 * @returns Stations of each place.
 *
 * (1) all hours under all weathers are judged together, by their soft least: -s ln(mean(exp(-rate/s))), with s a
 *     tenth of what as many stations evenly shared carry in the mean
 * (2) greedy: each further station where that grows most
 * (3) exchanges of one station from a place to another while it grows
 *
 * Limits: no place is full, and no neighbour shares a station's satellites. A local optimum: no single exchange
 * improves on it.
 * Reference: greedy with exchanges, as for centres on networks; derived here.
 * Worked number: two places that carry in alternate hours, 4 stations: 2 and 2.
 */
export const chooseStations = (carried: Carried, stations: number): readonly number[] => {
  const { places, hours, weathers, rate } = carried
  const rows = hours * weathers
  const chosen = new Array<number>(places).fill(0)
  const total = new Float64Array(rows)
  const move = (place: number, by: number): void => {
    chosen[place] = (chosen[place] as number) + by
    for (let row = 0; row < rows; row++)
      total[row] = (total[row] as number) + by * (rate[row * places + place] as number)
  }
  const all = Array.from({ length: places }, (_, place) => place)
  const mean = meanOf(rate)
  for (let n = 1; n <= stations; n++) {
    let best = { place: 0, value: Number.NEGATIVE_INFINITY }
    for (const place of all) {
      move(place, 1)
      const value = softLeast(total, (n * mean) / 10)
      move(place, -1)
      if (value > best.value) best = { place, value }
    }
    move(best.place, 1)
  }
  const softness = (stations * mean) / 10
  let value = softLeast(total, softness)
  for (let improved = true; improved; ) {
    improved = false
    for (const from of all)
      for (const to of all) {
        if (from === to || chosen[from] === 0) continue
        move(from, -1)
        move(to, 1)
        const after = softLeast(total, softness)
        if (after > value + 1e-9 * softness) {
          value = after
          improved = true
        } else {
          move(to, -1)
          move(from, 1)
        }
      }
  }
  return chosen
}
