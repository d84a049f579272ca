/** Spreads in words. */
import type { CompiledInput, CompiledSpread } from './compiled.ts'
import { displayUnitFor, formatQuantity } from './format.ts'

const shapes = {
  triangular: 'triangular',
  uniform: 'even',
  loguniform: 'even by ratio',
} as const

/**
 * A spread as people read it, in one unit.
 *
 * @returns `300 to 2,000 USD/kg, most likely 900 USD/kg (triangular)`; a spread without a most likely value is `even`, or
 * `even by ratio` where it is log-uniform.
 */
export const spreadText = (input: CompiledInput, spread: CompiledSpread): string => {
  const { low, high } = spread
  const unit = displayUnitFor(input.display, spread.shape === 'triangular' ? spread.mode : high)
  const show = (value: number): string => formatQuantity(input, value, { unit }).text
  const most = spread.shape === 'triangular' ? `, most likely ${show(spread.mode)}` : ''
  return `${show(low)} to ${show(high)}${most} (${shapes[spread.shape]})`
}
