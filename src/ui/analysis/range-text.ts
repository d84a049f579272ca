/** Ranges and odds as people read them. */
import type { Band } from '../../engine/bands.ts'
import type { CompiledQuantity } from '../../engine/compiled.ts'
import { displayUnitFor, formatNumber, formatQuantity } from '../../engine/format.ts'
import { digitsOf } from '../../engine/statistics.ts'
import { widen } from '../number/format-value.ts'

/**
 * The range of a result in eight draws of ten, to the digits that the draws give for both ends.
 *
 * @param between What stands between the two ends, spaces included.
 * @returns `2.6 to 6.3`, `41 to 62 kt`; empty where no draw has a value.
 */
export const rangeText = (
  quantity: CompiledQuantity,
  { p10, p50, p90 }: Pick<Band, 'p10' | 'p50' | 'p90'>,
  between = ' to ',
): string => {
  if (quantity.type === 'choice' || !Number.isFinite(p10.value)) return ''
  const unit = displayUnitFor(quantity.display, p50.value)
  const digits = Math.min(digitsOf(p10), digitsOf(p90))
  const [low, high] = [p10, p90].map((end) => formatQuantity(quantity, end.value, { unit, digits }))
  if (!low || !high) return ''
  if (low.text === high.text) return widen(low.text)
  const [first, second] = [low.number.split(/\s/u)[0], high.number.split(/\s/u)[0]]
  // Dollars stand before both numbers and are said once.
  const isMoney = first === 'USD' && second === 'USD'
  const last = isMoney ? high.text.replace(/^USD\s/u, '') : high.text
  return widen(`${low.unit === high.unit ? low.number : low.text}${between}${last}`)
}

/**
 * A probability that was counted in draws.
 *
 * @param count Draws.
 * @returns `84 %`; what happens in none or all of the draws is not said to be impossible or certain: `< 0.1 %`.
 */
export const oddsText = (share: number, count: number): string => {
  const least = formatNumber(100 / count, 1)
  if (share === 0) return `< ${least}\u00a0%`
  if (share === 1) return `> ${formatNumber(100 - 100 / count, 4)}\u00a0%`
  const percent = share * 100
  return percent < 1 || percent > 99
    ? `${formatNumber(percent, percent > 99 ? 3 : 1)}\u00a0%`
    : `${percent.toFixed(0)}\u00a0%`
}
