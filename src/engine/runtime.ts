/** The few functions that compiled code calls besides Math. */
import { must } from './must.ts'

export { acos, asin, atan, cos, exp, log, log2, log10, pow, sin, tan } from '../elementary/index.ts'

/** Rounds halves away from zero, as spreadsheets do; `round(-2.5)` is -3. */
export const round = (x: number): number => Math.sign(x) * Math.round(Math.abs(x))

/**
 * Value of a series at a position between its years, linear in between and constant before the first.
 *
 * @param values All values; the series starts at `slot`, with its initial value one stride before.
 * @param position Years since the first; negative positions give the initial value from -1 down.
 * @param stride Places from one year to the next.
 */
export const at = (values: Float64Array, slot: number, position: number, stride = 1): number => {
  if (Number.isNaN(position)) return Number.NaN
  const place = Math.max(-1, position)
  const whole = Math.floor(place)
  const part = place - whole
  const inYear = (year: number): number => must(values[slot + year * stride], 'a year of a series')
  return part === 0 ? inYear(whole) : inYear(whole) * (1 - part) + inYear(whole + 1) * part
}

/** Seconds of the year that every series steps by (365.25 days). */
export const YEAR = 31557600
