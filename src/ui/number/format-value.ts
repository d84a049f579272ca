/** Values as the page sets them. */
import type { CompiledQuantity, DisplayUnit } from '../../engine/compiled.ts'
import { type Formatted, formatNumber, formatQuantity } from '../../engine/format.ts'

/** The page's own face has a narrow no-break space too narrow to see: its plain one is a thin space in width. */
export const widen = (text: string): string => text.replaceAll('\u202f', '\u00a0')

const formatParts = (
  quantity: CompiledQuantity,
  value: number,
  options?: { readonly digits?: number; readonly unit?: DisplayUnit },
): Formatted => {
  const { number, unit, text } = formatQuantity(quantity, value, options)
  return { number: widen(number), unit, text: widen(text) }
}

/** For a field: a currency stands with the unit, so that a number typed over the shown one is read as it was. */
export const fieldParts = (quantity: CompiledQuantity, value: number): Formatted => {
  const { number, unit, text } = formatParts(quantity, value)
  const [, currency, digits] = /^(USD)\s(.*)$/.exec(number) ?? []
  if (!currency || digits === undefined) return { number, unit, text }
  return { number: digits, unit: /^\w/.test(unit) ? `${currency}\u00a0${unit}` : currency + unit, text }
}

/** Whether a quantity counts things that are shown whole. */
export const isWhole = (quantity: CompiledQuantity): boolean =>
  quantity.type !== 'choice' && quantity.display[0]?.name === 'whole'

export const formatValue = (
  quantity: CompiledQuantity,
  value: number,
  options?: { readonly digits?: number; readonly unit?: DisplayUnit },
): string => formatParts(quantity, value, options).text

/**
 * For formulas: a temperature to the fourth power must not be in degrees Celsius, and what is shown whole elsewhere
 * is counted with its parts.
 */
export const formatAbsolute = (quantity: CompiledQuantity, value: number): string => {
  if (isWhole(quantity)) return formatNumber(value)
  if (quantity.type === 'choice' || quantity.display.every((unit) => unit.offset === 0)) {
    return formatValue(quantity, value)
  }
  return `${formatNumber(value)}\u00a0${quantity.unit}`
}
