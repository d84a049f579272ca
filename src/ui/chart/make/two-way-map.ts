/** A result over two inputs: shades of its values, hatched where a row no longer closes, and the line of a goal. */

import type { QuantityId } from '../../../model/index.ts'
import type { Mark } from '../../../scenario/marks.ts'
import { t } from '../../../words/words.ts'
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

/** @param marks Real things, of which those within the map are marked. */
export const twoWayMap = (read: Reader, map: Mapped, marks: readonly Mark[] = []): Plot => {
  const { x, y, result, values, unmet, lines, goal, rows: asked } = map
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
        hatches: hatchesOf(unmet[at] ?? [], asked),
        unmet: (unmet[at] ?? []).map(read.label),
        at: [across.shown(x.values[m] ?? 0), up.shown(y.values[n] ?? 0)],
        value: values[at] ?? Number.NaN,
        text: placeText(read, map, m, n),
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
    subtitle: t(
      '{result} over {x} and {x2}, all else as set: the darker, the lower, from {x3} to {x4}. Hatched: {x5} is not met there.',
      {
        result: read.label(result),
        x: lowerFirst(read.label(x.id)),
        x2: lowerFirst(read.label(y.id)),
        x3: show(result, least),
        x4: show(result, most),
        x5: hatchedText(read, map),
      },
    ),
    summary: t('{result} is {result2} as set; over the map it goes from {x} to {x2}.', {
      result: read.label(result),
      result2: read.text(result),
      x: show(result, least),
      x2: show(result, most),
    }),
    x: across.axis,
    y: up.axis,
    layers: [
      { mark: 'field', cells, tone: 'orbit', title: read.label(result) },
      ...contour,
      ...markLayers(map, marks, across.shown, up.shown),
      {
        mark: 'point',
        at: [across.shown(read.number(x.id)), up.shown(read.number(y.id))],
        tone: 'ground',
        label: t('as set, {result}', { result: read.text(result) }),
      },
    ],
    table: {
      columns: [read.label(y.id), ...sparse(x.values).map((value) => show(x.id, value))],
      rows: sparse(y.values).map((height) => [
        show(y.id, height),
        ...sparse(x.values).map((along) => {
          const at = y.values.indexOf(height) * x.values.length + x.values.indexOf(along)
          const value = values[at] ?? Number.NaN
          return `${Number.isFinite(value) ? show(result, value) : 'none'}${unmetText(read, unmet[at], (names) => ` (${names})`)}`
        }),
      ]),
    },
  }
}

/** Each of the rows that were chosen has its own direction; those that close as set share one. */
const hatchesOf = (unmet: readonly QuantityId[], asked: Mapped['rows']): readonly number[] =>
  asked === 'closing' ? (unmet.length > 0 ? [0] : []) : unmet.map((row) => asked.indexOf(row))

/** The directions of hatches, in the order in which rows are chosen. */
const directions = ['╱', '╲', '─', '│']

/** What is hatched: each chosen row with its direction, or the rows that close as set and somewhere no longer do. */
const hatchedText = (read: Reader, { rows, unmet }: Mapped): string => {
  if (rows !== 'closing')
    return rows
      .map((row, n) => `${rows.length > 1 ? `${directions[n]} ` : ''}“${read.label(row)}”`)
      .join(t(' or '))
  const names = [...new Set(unmet.flat())].map((row) => `“${read.label(row)}”`)
  const what = t('a limit in orbit that is met as set')
  return names.length > 0 ? `${what} (${names.join(', ')})` : what
}

/** The names of what does not close in a place, as they are put; nothing where everything does. */
const unmetText = (
  read: Reader,
  unmet: readonly QuantityId[] | undefined,
  put: (names: string) => string,
): string =>
  unmet && unmet.length > 0
    ? put(t('{names} not met', { names: unmet.map((row) => `“${read.label(row)}”`).join(', ') }))
    : ''

/** `Launch price 200 USD/kg, satellite service life 7 yr: 2.31, “Debris” not met`. */
const placeText = (read: Reader, { x, y, result, values, unmet }: Mapped, m: number, n: number): string => {
  const at = n * x.values.length + m
  const value = values[at] ?? Number.NaN
  const [along, high] = [read.as(x.id, x.values[m] ?? 0), read.as(y.id, y.values[n] ?? 0)]
  const found = Number.isFinite(value) ? read.as(result, value) : 'no value'
  return `${along}, ${high}: ${found}${unmetText(read, unmet[at], (names) => `, ${names}`)}`
}

/** Whether a value lies on an axis. */
const isOn = ({ values }: MappedAxis, value: number | null): value is number =>
  value !== null && value >= (values[0] ?? 0) && value <= (values.at(-1) ?? 0)

/** Real things that have a place on a map, each once; what says something of one input alone stands at its edge. */
export const marksOn = ({ x, y }: Pick<Mapped, 'x' | 'y'>, marks: readonly Mark[]): readonly Mark[] => {
  const seen = new Set<string>()
  return marks.filter((mark) => {
    const isPlaced = (mark.x === null || isOn(x, mark.x)) && (mark.y === null || isOn(y, mark.y))
    const key = `${mark.label} ${mark.x} ${mark.y}`
    if (!isPlaced || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const markLayers = (
  map: Mapped,
  marks: readonly Mark[],
  across: (value: number) => number,
  up: (value: number) => number,
): readonly Layer[] => {
  const [left, bottom] = [map.x.values[0] ?? 0, map.y.values[0] ?? 0]
  // What has a place along both axes is named before what has it along one.
  return marksOn(map, marks)
    .toSorted((a, b) => Number(a.x === null || a.y === null) - Number(b.x === null || b.y === null))
    .map(
      ({ label, x, y }): Layer => ({
        mark: 'point',
        at: [across(x ?? left), up(y ?? bottom)],
        tone: 'neutral',
        label,
        hollow: true,
        ...(x === null ? { along: 'y' } : y === null ? { along: 'x' } : {}),
      }),
    )
}

/** Every fourth: a table of all places is for programs, which have `dawnline map`. */
const sparse = (values: readonly number[]): readonly number[] => values.filter((_, n) => n % 4 === 0)
