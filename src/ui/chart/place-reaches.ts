/** Where the bars of limits lie: names beside them, or above them where the drawing is too narrow for both. */
import { type PlacedTick, type Scale, scaleOf, ticksAlong, ticksApart } from './axis-scale.ts'
import type { Reaches } from './chart.ts'
import { textWidth } from './rounded.ts'

export interface PlacedReaches {
  readonly isStacked: boolean
  readonly x: Scale
  readonly left: number
  readonly right: number
  /** Bottom of the lowest name of a place, and of the name of the line. */
  readonly marksAt: number
  readonly lineAt: number
  /** Top and bottom of the room for rows. */
  readonly top: number
  readonly base: number
  readonly height: number
  /** Middle of each bar. */
  readonly at: readonly number[]
  readonly ticks: readonly PlacedTick[]
  /** Named places that do not stand on one another. */
  readonly marks: readonly PlacedTick[]
}

const groupRoom = 28
const foot = 42
const stackedBelow = 560

export const placeReaches = (chart: Reaches, width: number): PlacedReaches => {
  const isStacked = width < stackedBelow
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))
  const left = isStacked ? 1 : Math.min(width * 0.4, 12 + longest(chart.rows.map(({ label }) => label)))
  const right = width - 10 - longest(chart.rows.map(({ text }) => text))
  const x = scaleOf(chart.x, [left, right])
  const [first, last] = chart.x.domain
  const marks = ticksApart(
    [...chart.marks]
      .filter(({ at }) => at > first && at < last)
      .sort((a, b) => a.at - b.at)
      .map(({ at, label }) => ({ at: x(at), label }))
      .filter(({ at, label }) => at - textWidth(label) / 2 > 0 && at + textWidth(label) / 2 < width),
  )
  const marksAt = 12
  const lineAt = marks.length > 0 ? 34 : 12
  const top = lineAt + 8
  let y = top
  const row = isStacked ? 36 : 23
  const at = chart.rows.map(({ group }) => {
    if (group) y += groupRoom
    y += row
    return y - (isStacked ? 8 : 9)
  })
  const base = y + 4
  const ticks = ticksApart(ticksAlong(chart.x, x, Math.max(2, Math.floor((right - left) / 70))))
  return { isStacked, x, left, right, marksAt, lineAt, top, base, height: base + foot, at, ticks, marks }
}
