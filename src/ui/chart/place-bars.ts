/** Where bars lie: names beside them, or above them where the drawing is too narrow for both. */
import type { Bars } from './chart.ts'
import { textWidth } from './rounded.ts'

export interface BarsPlace {
  readonly isStacked: boolean
  readonly left: number
  readonly right: number
  readonly row: number
  readonly top: number
  /** Top of each bar's row. */
  readonly at: readonly number[]
  readonly height: number
}

const groupRoom = 30

export const placeBars = (chart: Bars, width: number): BarsPlace => {
  const names = 8 + Math.max(...chart.bars.map(({ label }) => textWidth(label)))
  const values = 8 + Math.max(...chart.bars.map(({ text }) => textWidth(text)))
  // A name that is cut short where there is room above its bar helps nobody.
  const isStacked = names > width * 0.46 || names + values > width * 0.66
  const row = isStacked ? 42 : 26
  const top = chart.line ? 22 : 2
  let y = top
  const at = chart.bars.map((bar) => {
    if (bar.group) y += groupRoom
    const start = y
    y += row
    return start
  })
  return {
    isStacked,
    left: isStacked ? 0 : names,
    right: Math.min(values, width * 0.5),
    row,
    top,
    at,
    height: y + 2,
  }
}
