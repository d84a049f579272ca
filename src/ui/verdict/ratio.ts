/** How a ratio of demand to capacity reads and how long its bar is. */
import { formatNumber } from '../../engine/format.ts'
import { numerals } from '../../words/numerals.ts'
import { type Messages, t } from '../../words/words.ts'

/** The bar's full width stands for this ratio; longer bars are broken off. */
const fullRatio = 2

export const barWidth = (ratio: number): number =>
  Number.isNaN(ratio) ? 0 : Math.min(1, Math.max(0, ratio / fullRatio))

export const ratioText = (ratio: number): string => {
  if (Number.isNaN(ratio)) return ''
  if (ratio === Number.POSITIVE_INFINITY) return '∞'
  if (ratio > 0 && ratio < 0.005) return numerals('< 0.01')
  return ratio < 10 ? numerals(ratio.toFixed(2)) : formatNumber(ratio)
}

const words = {
  closes: 'met',
  tight: 'tight',
  'does-not-close': 'not met',
  'not-feasible': 'not feasible',
} as const satisfies Messages

export const statusText = (status: string): string => t(words[status as keyof typeof words] ?? status)
