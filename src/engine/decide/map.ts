/** A result over two inputs: a grid of its values, where rows are met, and the line on which a goal is reached. */

import { contours } from 'd3-contour'
import { log, pow } from '../../elementary/index.ts'
import type { Stage } from '../compiled.ts'
import { must } from '../must.ts'
import type { Axis } from './axis.ts'
import { type Figure, numberIn } from './figure.ts'
import { sweep } from './sweep.ts'

/** Lines in the units of both inputs. */
export type Line = readonly (readonly [x: number, y: number])[]

export interface Chart {
  readonly x: Axis
  readonly y: Axis
  /** Row by row from the lowest y; NaN where the figure has no value. */
  readonly values: Float64Array
  /** In each place, which of the rows are not met, by their places in the list that was asked for; none where all are. */
  readonly failing: readonly (readonly number[])[]
}

/**
 * Computes a chart.
 *
 * @param values Of the scenario, fully evaluated; they are left as they were.
 * @param axes Two inputs that are numbers.
 * @param rows Constraints to look at in each place.
 * @param measure What is made of the figure, such as a percentile over worlds; rows are looked at as set.
 * @throws Error where an axis is a choice, or has less than two values.
 */
export const chartOf = (
  stages: readonly Stage[],
  values: Float64Array,
  [x, y]: readonly [Axis, Axis],
  figure: Figure,
  rows: readonly Figure[],
  measure: (figure: Figure, values: Float64Array) => number = numberIn,
): Chart => {
  for (const { quantity, values: all } of [x, y]) {
    if (quantity.type === 'choice')
      throw new Error(`${quantity.id} is a choice; a map needs inputs with a range`)
    if (all.length < 2) throw new Error(`${quantity.id} has one value; a map needs at least two`)
    if (all.some((value, n) => n > 0 && !(value > (all[n - 1] ?? value))))
      throw new Error(`the values of ${quantity.id} do not rise, and a map needs that`)
  }
  const found = new Float64Array(x.values.length * y.values.length)
  const failing: number[][] = []
  for (const { found: numbers } of sweep(stages, values, [y, x], [figure, ...rows], (at) => [
    measure(figure, at),
    ...rows.map((row) => numberIn(row, at)),
  ])) {
    const [value = Number.NaN, ...ratios] = numbers
    found[failing.length] = value
    // What cannot be told is not met.
    failing.push(ratios.flatMap((ratio, n) => (ratio <= 1 ? [] : [n])))
  }
  return { x, y, values: found, failing }
}

/** Of all values that are above zero, logarithms are nearly straight between the places of a grid. */
const straightened = (values: Float64Array, goal: number): Float64Array =>
  goal > 0 && values.every((x) => !(x <= 0)) ? values.map((x) => log(x / goal)) : values.map((x) => x - goal)

/** A place on an axis, in steps from its first value, as a value. */
const valueAt = ({ inArray, isLog }: Axis, place: number): number => {
  const last = inArray.length - 1
  const within = Math.min(last, Math.max(0, place))
  const n = Math.min(last - 1, Math.floor(within))
  const [low, high] = [must(inArray[n], 'a value'), must(inArray[n + 1], 'a value')]
  const part = within - n
  return isLog ? low * pow(high / low, part) : low + part * (high - low)
}

/**
 * Where the figure is just what is wanted: marching squares (d3-contour), straight between the places of the grid.
 *
 * @returns One line for each stretch inside the map, in the units of the inputs. Over x and y from 0 to 1, `x + y = 1` is
 * one line from (0, 1) to (1, 0).
 */
export const contourOf = ({ x, y, values }: Chart, goal: number): readonly Line[] => {
  const [width, height] = [x.values.length, y.values.length]
  const gaps = straightened(values, goal)
  const [shape] = contours()
    .size([width, height])
    .smooth(true)
    // What has no value counts as below; the edge of where there are values is left out again.
    .thresholds([0])([...gaps].map((gap) => (Number.isFinite(gap) ? gap : -1)))
  /** The library puts the first place of the grid at a half. It closes rings outside the grid, where nothing is known. */
  const isKnown = ([column, row]: Place): boolean => {
    const [across, up] = [column - 0.5, row - 0.5]
    if (across < 0 || up < 0 || across > width - 1 || up > height - 1) return false
    const corners = [
      [Math.floor(across), Math.floor(up)],
      [Math.ceil(across), Math.ceil(up)],
    ] as const
    return corners.every(([i, j]) => Number.isFinite(gaps[j * width + i]))
  }
  return (shape?.coordinates ?? [])
    .flat()
    .flatMap((ring) => stretches(ring as unknown as readonly Place[], isKnown))
    .map((line) => line.map(([column, row]) => [valueAt(x, column - 0.5), valueAt(y, row - 0.5)] as const))
}

type Place = readonly [column: number, row: number]

/** The parts of a closed ring that are known, each with two places at least. */
const stretches = (ring: readonly Place[], isKnown: (place: Place) => boolean): readonly Line[] => {
  const gap = ring.findIndex((place) => !isKnown(place))
  if (gap === -1) return [ring]
  const round = [...ring.slice(gap, -1), ...ring.slice(0, gap)]
  const lines: Place[][] = []
  let line: Place[] = []
  for (const place of [...round, ring[gap]]) {
    if (place && isKnown(place)) line.push(place)
    else {
      if (line.length > 1) lines.push(line)
      line = []
    }
  }
  return lines
}
