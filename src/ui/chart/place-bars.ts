/** Where bars lie: names beside them, or above them where the drawing is too narrow for both. */
import type { Bars } from './chart.ts'
import { textWidth } from './rounded.ts'

export interface BarsPlace {
  readonly isStacked: boolean
  readonly left: number
  /** Room for names, px. */
  readonly nameRoom: number
  readonly right: number
  readonly row: number
  readonly top: number
  /** Top of each bar's row. */
  readonly at: readonly number[]
  /** Bottom of the rows. */
  readonly base: number
  readonly height: number
}

const groupRoom = 30
const axisRoom = 40

export const placeBars = (chart: Bars, width: number): BarsPlace => {
  const names = 8 + Math.max(...chart.bars.map(({ label }) => textWidth(label)))
  const values = 8 + Math.max(...chart.bars.map(({ text }) => textWidth(text)))
  // A name that is cut short where there is room above its bar helps nobody.
  const starts = Math.max(0, ...chart.bars.map(({ startText }) => (startText ? 8 + textWidth(startText) : 0)))
  const isStacked = names > width * 0.46 || names + starts + values > width * 0.66
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
    left: (isStacked ? 0 : names) + starts,
    nameRoom: isStacked ? width : names - 8,
    right: Math.min(values, width * 0.5),
    row,
    top,
    at,
    base: y,
    height: y + (chart.axis === undefined ? 2 : axisRoom),
  }
}
