/** A result over two inputs: shades of its values, hatched where a row no longer closes, and the line of a goal. */
import type { QuantityId } from '../../../model/index.ts'
import type { Mapped, MappedAxis } from '../../analysis/mapped.ts'
import { lowerFirst } from '../../number/label.ts'
import type { FieldCell, Layer, Plot } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { shownOn } from './shown-on.ts'

/** Steps of shade. */
const steps = 7

/** Where one place ends and the next begins: half way, on its axis. */
const borders = ({ values, isLog }: Mapped['x']): readonly (readonly [number, number])[] => {
  const middle = (a: number, b: number): number => (isLog ? Math.sqrt(a * b) : (a + b) / 2)
  return values.map((value, n) => [
    middle(values[n - 1] ?? value, value),
    middle(value, values[n + 1] ?? value),
  ])
}

/** The share of a value between the ends, in factors where both are above zero, in steps. */
const shadeIn = (least: number, most: number) => {
  const isLog = least > 0 && most / least > 3
  const at = (value: number): number =>
    isLog ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least)
  return (value: number): number | null => {
    if (!Number.isFinite(value)) return null
    const share = most > least ? at(value) : 0.5
    // What is low is dark: of costs, masses and areas less is better.
    return 1 - Math.min(steps - 1, Math.floor(share * steps)) / (steps - 1)
  }
}

export const twoWayMap = (read: Reader, map: Mapped): Plot => {
  const { x, y, result, values, isBroken, lines, goal } = map
  const finite = values.filter(Number.isFinite)
  const [least, most] = [Math.min(...finite), Math.max(...finite)]
  const shade = shadeIn(least, most)
  const [columns, rows] = [borders(x), borders(y)]
  const along = (axis: MappedAxis) =>
    shownOn(read, axis.id, [axis.values[0] ?? 0, axis.values.at(-1) ?? 1], {
      isLog: axis.isLog,
      about: read.number(axis.id),
    })
  const [across, up] = [along(x), along(y)]
  const pair = (shown: (value: number) => number, [from, to]: readonly [number, number]) =>
    [shown(from), shown(to)] as const
  const cells = rows.flatMap((row, n): readonly FieldCell[] =>
    columns.map((column, m) => {
      const at = n * columns.length + m
      return {
        x: pair(across.shown, column),
        y: pair(up.shown, row),
        shade: shade(values[at] ?? Number.NaN),
        isHatched: isBroken[at] ?? false,
      }
    }),
  )
  const show = (id: QuantityId, value: number): string => read.as(id, value)
  const name = lowerFirst(read.label(result))
  const goalText = goal === null ? '' : show(result, goal)
  const contour = lines.map(
    (points, n): Layer => ({
      mark: 'line',
      points: points.map(([along, high]) => [across.shown(along), up.shown(high)] as const),
      tone: 'neutral',
      ...(n === 0 ? { label: goalText } : {}),
    }),
  )
  const title =
    goal === null
      ? `${read.label(result)}: ${show(result, least)} to ${show(result, most)}`
      : lines.length > 0
        ? `Along the line ${name} is ${goalText}`
        : `Nowhere on this map is ${name} ${goalText}: it goes from ${show(result, least)} to ${show(result, most)}`
  return {
    kind: 'plot',
    id: 'map',
    title,
    subtitle: `${read.label(result)} over ${lowerFirst(read.label(x.id))} and ${lowerFirst(read.label(y.id))}, all else as set: the darker, the lower, from ${show(result, least)} to ${show(result, most)}. Hatched: a row in orbit that closes as set does not close there.`,
    summary: `${read.label(result)} is ${read.text(result)} as set; over the map it goes from ${show(result, least)} to ${show(result, most)}.`,
    x: across.axis,
    y: up.axis,
    layers: [
      { mark: 'field', cells, tone: 'orbit' },
      ...contour,
      {
        mark: 'point',
        at: [across.shown(read.number(x.id)), up.shown(read.number(y.id))],
        tone: 'ground',
        label: `as set, ${read.text(result)}`,
      },
    ],
    table: {
      columns: [read.label(y.id), ...sparse(x.values).map((value) => show(x.id, value))],
      rows: sparse(y.values).map((height) => [
        show(y.id, height),
        ...sparse(x.values).map((along) => {
          const at = y.values.indexOf(height) * x.values.length + x.values.indexOf(along)
          const value = values[at] ?? Number.NaN
          return `${Number.isFinite(value) ? show(result, value) : 'none'}${isBroken[at] ? ' (a row breaks)' : ''}`
        }),
      ]),
    },
  }
}

/** Every fourth: a table of all places is for programs, which have `dawnline map`. */
const sparse = (values: readonly number[]): readonly number[] => values.filter((_, n) => n % 4 === 0)
