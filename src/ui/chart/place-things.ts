/** Finds rows and a scale in which things are large; a further row must make them larger by half. */
import type { Scene } from './chart.ts'
import { textWidth } from './rounded.ts'

type Thing = Scene['things'][number]

export interface PlacedThing {
  readonly thing: Thing
  /** Upper left corner of the thing, px. */
  readonly x: number
  readonly y: number
}

export interface PlacedScene {
  readonly height: number
  /** px for each metre */
  readonly scale: number
  readonly placed: readonly PlacedThing[]
  /** A length to measure by, m. */
  readonly bar: number
}

const gap = 28
const names = 42
const barRoom = 30

/** A picture is not taller than a screen lets it be. */
const tallestAt = (width: number): number => Math.min(380, Math.max(220, width * 0.75))

/** All ways to break a list into rows, order kept. */
const breaks = (things: readonly Thing[]): readonly (readonly (readonly Thing[])[])[] => {
  const [first, ...rest] = things
  if (!first) return [[]]
  if (rest.length === 0) return [[[first]]]
  return breaks(rest).flatMap((rows) => {
    const [row = [], ...others] = rows
    return [
      [[first], ...rows],
      [[first, ...row], ...others],
    ]
  })
}

const roomOf = ({ label, text }: Thing): number => Math.max(textWidth(label), textWidth(text))

/** The largest scale at which these rows fit, or none where their names alone do not. */
const scaleOf = (rows: readonly (readonly Thing[])[], width: number): number => {
  const fits = (scale: number): boolean =>
    rows.every(
      (row) =>
        row.reduce(
          (sum, thing) => sum + Math.max(thing.wide * scale, roomOf(thing)),
          gap * (row.length - 1),
        ) <=
        width - 2,
    ) &&
    rows.reduce((sum, row) => sum + Math.max(...row.map(({ high }) => high)) * scale + names, 0) <=
      tallestAt(width) + (rows.length - 1) * names
  if (!fits(0)) return 0
  const largest = Math.max(...rows.flat().map(({ wide, high }) => Math.max(wide, high)))
  let [low, high] = [0, (2 * width) / largest]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

/** 1, 2 or 5 of a power of ten, at most the given length. */
export const roundLength = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most))
  return power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1)
}

/** The rows in which things are largest, and how large. */
const bestRows = (things: readonly Thing[], width: number) => {
  const [best] = breaks(things)
    .map((rows) => ({ rows, scale: scaleOf(rows, width) }))
    .sort((a, b) => b.scale / (b.rows.length + 1) - a.scale / (a.rows.length + 1))
  return best ?? { rows: [], scale: 0 }
}

export const placeThings = ({ things, besides = [] }: Scene, width: number): PlacedScene => {
  const { rows, scale: own } = bestRows(things, width)
  const scale = Math.min(own, ...besides.map((others) => bestRows(others, width).scale))
  let top = 4
  const placed = rows.flatMap((row) => {
    const high = Math.max(...row.map((thing) => thing.high * scale))
    let x = 0
    const inRow = row.map((thing) => {
      const at = { thing, x, y: top + high - thing.high * scale }
      x += Math.max(thing.wide * scale, roomOf(thing)) + gap
      return at
    })
    top += high + names
    return inRow
  })
  return { height: top + barRoom, scale, placed, bar: roundLength((width * 0.25) / scale) }
}
