/** What two values differ by, as people read it. */
import type { CompiledQuantity } from '../../engine/compiled.ts'
import { displayUnitFor, formatNumber } from '../../engine/format.ts'
import { isNamed } from '../../engine/outcome.ts'
import { formatAbsolute, formatValue, isWhole } from './format-value.ts'

const signed = (value: number, text: string): string => `${value > 0 ? '+' : '−'}${text}`

/** `+120 t`; nothing where the values are the same or one is missing. A difference of temperatures is in kelvins. */
export const differenceText = (quantity: CompiledQuantity, a: number, b: number): string => {
  const difference = b - a
  if (quantity.type === 'choice' || isNamed(quantity) || !(Math.abs(difference) > 0)) return ''
  const size = Math.abs(difference)
  const unit = displayUnitFor(quantity.display, Math.abs(a) > Math.abs(b) ? a : b)
  if (unit.offset !== 0)
    return signed(difference, `${formatNumber(size / unit.factor)}\u00a0${quantity.unit}`)
  if (unit.name === '%') return signed(difference, `${formatNumber(size / unit.factor)}\u00a0points`)
  return signed(difference, isWhole(quantity) ? formatAbsolute(quantity, size) : formatValue(quantity, size))
}

/** `+12 %`, `× 35`, `÷ 120`; nothing where there is no ratio to speak of. */
export const relativeText = (a: number, b: number): string => {
  const share = (b - a) / Math.abs(a)
  if (!Number.isFinite(share) || share === 0) return ''
  if (share > 9) return `×\u00a0${formatNumber(b / a)}`
  if (share < -0.9 && b > 0) return `÷\u00a0${formatNumber(a / b)}`
  return signed(share, `${formatNumber(Math.abs(share) * 100)}\u00a0%`)
}

/** The other scenario's value beside one's own: `B 9,800 (−5 %)`. */
export const otherText = (quantity: CompiledQuantity, a: number, b: number): string => {
  const share = isNamed(quantity) ? '' : relativeText(a, b)
  return `B\u00a0${formatValue(quantity, b)}${share === '' ? '' : ` (${share})`}`
}
