import type { CompiledQuantity } from '../../engine/compiled.ts'
import { formatValue } from './format-value.ts'

/** A setting as people read it; the default where none is given. */
export const settingText = (quantity: CompiledQuantity, setting: number | string | undefined): string => {
  if (quantity.type === 'choice') {
    const option = quantity.options.find(({ id }) => id === setting) ?? quantity.options[quantity.default]
    return option?.label ?? ''
  }
  if (quantity.type !== 'input') return ''
  return formatValue(quantity, typeof setting === 'number' ? setting : quantity.default)
}

/** `Altitude: 511 km`. */
export const settingEntryText = (quantity: CompiledQuantity, setting: number | string): string =>
  `${quantity.label}: ${settingText(quantity, setting)}`
