/** Values as the page sets them. */
import type { CompiledQuantity, DisplayUnit } from '../../engine/compiled.ts'
import { type Formatted, formatNumber, formatQuantity } from '../../engine/format.ts'

/** The page's own face has a narrow no-break space too narrow to see: its plain one is a thin space in width. */
export const widen = (text: string): string => text.replaceAll('\u202f', '\u00a0')

export const formatParts = (
  quantity: CompiledQuantity,
  value: number,
  options?: { readonly digits?: number; readonly unit?: DisplayUnit },
): Formatted => {
  const { number, unit, text } = formatQuantity(quantity, value, options)
  return { number: widen(number), unit, text: widen(text) }
}

export const formatValue = (
  quantity: CompiledQuantity,
  value: number,
  options?: { readonly digits?: number; readonly unit?: DisplayUnit },
): string => formatParts(quantity, value, options).text

/** For formulas: a temperature to the fourth power must not be in degrees Celsius. */
export const formatAbsolute = (quantity: CompiledQuantity, value: number): string => {
  if (quantity.type === 'choice' || quantity.display.every((unit) => unit.offset === 0)) {
    return formatValue(quantity, value)
  }
  return `${formatNumber(value)}\u00a0${quantity.unit}`
}
