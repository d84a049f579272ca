import type { CompiledQuantity } from '../../engine/compiled.ts'
import { displayUnitFor } from '../../engine/format.ts'
import { formatValue } from './format-value.ts'

/** What is believed of an input, as people read it: `as published`, `fixed`, or `100 to 400 USD/kg`. */
export const spreadSettingText = (
  quantity: CompiledQuantity,
  setting: number | string | undefined,
): string => {
  if (setting === undefined) return 'as published'
  if (setting === 'fixed' || quantity.type !== 'input') return 'fixed'
  const ends = String(setting).split('..').map(Number)
  const [low = Number.NaN, middle = Number.NaN, high] = ends
  const unit = displayUnitFor(quantity.display, middle)
  const show = (value: number) => formatValue(quantity, value, { unit })
  if (high === undefined) return `${show(low)} to ${show(middle)}`
  return `${show(low)} to ${show(high)}, most likely ${show(middle)}`
}
