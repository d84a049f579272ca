/** What generated code calls to pass slopes back. */
import { must } from './must.ts'

/** Parts of an argument, or of 1 where it is zero, by which it is moved first. */
const STEP = 1e-4
/** How well two quotients must agree; where the function is smooth, the slope made of both is good to far more digits. */
const AGREE = 3e-4
const ROUGH = 1e-2

/**
 * Slope of a numeric function by one of its arguments, from difference quotients.
 *
 * Quotients over a step and over its half must agree, and together they give the slope (Richardson 1911). Where they do
 * not, shorter steps are tried. At the end of where the function has a value, the step goes to one side.
 *
 * @param compute The function.
 * @param values Its arguments, which are moved and put back.
 * @param n Which argument moves.
 * @param isRough Is called where no two quotients agree to a hundredth.
 * @returns The slope; that of x^2 at 3 is 6.
 */
export const slopeOf = (
  compute: (...values: number[]) => number,
  values: number[],
  n: number,
  isRough: () => void,
): number => {
  const x = must(values[n], 'an argument')
  const at = (moved: number): number => {
    values[n] = moved
    return compute(...values)
  }
  let best = { slope: 0, error: Number.POSITIVE_INFINITY }
  for (let step = STEP * (Math.abs(x) || 1), tries = 0; tries < 4; step /= 8, tries++) {
    const [long, short] = [quotient(at, x, step), quotient(at, x, step / 2)]
    const slope = (4 * short - long) / 3
    const error = short === long ? 0 : Math.abs(short - long) / Math.abs(slope)
    if (error < best.error) best = { slope, error }
    if (error <= AGREE) break
  }
  values[n] = x
  if (!(best.error <= ROUGH)) isRough()
  return best.slope
}

/** Of second order, to both sides where the function has a value on both. */
const quotient = (at: (x: number) => number, x: number, step: number): number => {
  const [below, above] = [at(x - step), at(x + step)]
  if (Number.isFinite(above - below)) return (above - below) / (2 * step)
  const way = Number.isFinite(above) ? step : -step
  return (4 * at(x + way) - 3 * at(x) - at(x + 2 * way)) / (2 * way)
}

/**
 * Passes the slope of a series at a position between its years on to the years on both sides (see `at` of `runtime.ts`).
 *
 * @param values All values; the series starts at `slot`, with its initial value one place before.
 * @param slopes All slopes.
 * @param position Years since the first; from -1 down it is the initial value.
 * @param slope Of the result by the value at that position.
 * @returns The slope of the result by the position; at a year, that of the time before it.
 */
export const scatter = (
  values: Float64Array,
  slopes: Float64Array,
  slot: number,
  position: number,
  slope: number,
): number => {
  const place = Math.max(-1, position)
  const whole = Math.floor(place)
  const part = place - whole
  const [low, high] = [slot + whole, slot + whole + 1]
  slopes[low] = must(slopes[low], 'a year of a series') + slope * (1 - part)
  const inYear = (n: number): number => must(values[n], 'a year of a series')
  if (part === 0) return place > -1 ? slope * (inYear(low) - inYear(low - 1)) : 0
  slopes[high] = must(slopes[high], 'a year of a series') + slope * part
  return slope * (inYear(high) - inYear(low))
}
