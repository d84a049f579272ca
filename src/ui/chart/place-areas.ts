/** Finds the largest scale at which all shapes and their names have room, in as many rows as that takes. */
import type { Areas } from './chart.ts'
import { textWidth } from './rounded.ts'

export interface PlacedArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const gap = 22
const foot = 40
const head = 8
/** A pitch beside a city would be nothing at all. */
const least = 1.5

interface Row {
  readonly height: number
  readonly items: readonly { readonly x: number; readonly width: number; readonly height: number }[]
}

type Shapes = Areas['shapes']

const rowsAt = (shapes: Shapes, scale: number, width: number): readonly Row[] | null => {
  const rows: { height: number; items: { x: number; width: number; height: number }[] }[] = []
  let x = Number.POSITIVE_INFINITY
  for (const { area, aspect = 1, label, text } of shapes) {
    const wide = Math.max(least, Math.sqrt(area * aspect) * scale)
    const high = Math.max(least, Math.sqrt(area / aspect) * scale)
    const room = Math.max(wide, textWidth(label), textWidth(text))
    if (room > width) return null
    if (x + room > width) {
      rows.push({ height: 0, items: [] })
      x = 0
    }
    const row = rows.at(-1)
    if (!row) return null
    row.items.push({ x, width: wide, height: high })
    row.height = Math.max(row.height, high)
    x += room + gap
  }
  return rows
}

const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { height }) => sum + head + height + foot, 0)

/** The largest scale at which shapes have room. */
const scaleOf = (shapes: Shapes, width: number, height: number): number => {
  const largest = Math.max(...shapes.map(({ area }) => area))
  let [low, high] = [0, height / Math.sqrt(largest)]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    const rows = rowsAt(shapes, middle, width)
    if (rows && heightOf(rows) <= height) low = middle
    else high = middle
  }
  return low
}

export const placeAreas = (
  { shapes, besides = [] }: Areas,
  width: number,
  height: number,
): readonly PlacedArea[] => {
  const scale = Math.min(...[shapes, ...besides].map((all) => scaleOf(all, width, height)))
  let top = 0
  return (rowsAt(shapes, scale, width) ?? []).flatMap((row) => {
    const ground = top + head + row.height
    top = ground + foot
    return row.items.map((item) => ({ ...item, y: ground - item.height }))
  })
}
