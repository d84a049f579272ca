/** Which values an input may have. */
import type { CompiledInput } from '../compiled.ts'
import { formatQuantity } from '../format.ts'

/** Digits that tell a limit from the values beside it, such as 99.9999 %. */
const DIGITS = 12

/** A value in the unit that a reader knows it in, with all of its digits: `200 km`. */
export const exactText = (input: CompiledInput, value: number): string =>
  formatQuantity(input, value, { digits: DIGITS }).text.replaceAll('\u202f', ' ')

/**
 * Why a value cannot be set.
 *
 * @param value In the declared unit.
 * @returns The words that follow on what was written, such as `is below the least possible, 200 km`; null where
 * the value can be set.
 */
export const outOfBounds = (input: CompiledInput, value: number): string | null => {
  const [least, most] = input.limits
  if (value < least) return `is below the least possible, ${exactText(input, least)}`
  if (value > most) return `is above the most possible, ${exactText(input, most)}`
  if (isWhole(input, value)) return null
  const [below, above] = [Math.floor(value / input.step), Math.ceil(value / input.step)].map((n) =>
    exactText(input, n * input.step),
  )
  return `is between ${below} and ${above}, and only whole numbers make sense`
}

/** Whether a value is a whole number of steps; any is where the input has no step. */
const isWhole = ({ step }: CompiledInput, value: number): boolean =>
  step === 0 || Number.isInteger(value / step)

/** The value nearest to another that can be set; `2.6` of what must be whole is 3. */
export const nearestPossible = (input: CompiledInput, value: number): number => {
  const whole = isWhole(input, value) ? value : Math.round(value / input.step) * input.step
  return Math.min(Math.max(whole, input.limits[0]), input.limits[1])
}
