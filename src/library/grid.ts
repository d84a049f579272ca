/** A result over inputs: maps of two, and sweeps of any number. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { standingOf } from '../engine/causes.ts'
import { type Axis, readAxis } from '../engine/decide/axis.ts'
import { type Figure, figureOf, numberIn, textOf, unitOf } from '../engine/decide/figure.ts'
import { readGoal } from '../engine/decide/goal-text.ts'
import { chartOf, contourOf } from '../engine/decide/map.ts'
import { sweep as swept } from '../engine/decide/sweep.ts'
import { percentileOver, percentilesOver } from '../engine/decide/worlds.ts'
import { evaluate } from '../engine/evaluate.ts'
import { believed as withSpreads } from '../engine/own-spread.ts'
import { usualDraws } from '../engine/sample.ts'
import { calculator } from '../engine/units.ts'
import { headline } from '../model/headline.ts'
import { marksOf } from '../scenario/marks.ts'
import { referenceCases } from '../scenario/reference.ts'
import { asked, finite, mostSeed, shareOf, worldsOf } from './asked.ts'
import type * as api from './decisions.ts'
import { readRequest } from './request.ts'
import { whole } from './whole.ts'

const STEPS = 31
const MAP_WORLDS = 100

/**
 * Computes a result over two inputs.
 *
 * @returns The grid, which limits are not met where, the line on which the result is the goal, and real things to mark.
 * @throws RequestError as `evaluate`, and for what cannot be an axis or a goal.
 */
export const map = (options: api.MapOptions): api.MapOfTwo => {
  const { result, x, y, goal, percentile } = options
  const settings = readRequest(options).values
  const values = evaluate(model, settings)
  const seed = whole('seed', options.seed ?? usualDraws.seed, 0, mostSeed)
  const count = worldsOf(options.worlds, MAP_WORLDS)
  return asked(() => {
    const figure = figureOf(model, String(result))
    const axes = [
      readAxis(model, String(x), STEPS, calculator),
      readAxis(model, String(y), STEPS, calculator),
    ] as const
    const limits = model.quantities.flatMap((q) =>
      q.type === 'constraint' && standingOf(q) === 'limit' ? [q.id] : [],
    )
    const rows = limits.map((id) => figureOf(model, id))
    const fixed = axes.map(({ quantity }) => quantity.id)
    const known = withSpreads(model, settings)
    const measure =
      percentile === undefined
        ? undefined
        : percentileOver(known, batch, { seed, count, fixed }, shareOf(percentile), 'least')
    const chart = chartOf(stages, values, axes, figure, rows, measure)
    const wanted = goalOf(figure, goal, values)
    const width = chart.x.values.length
    const place = Array.from(chart.y.values, (_, n) => n * width)
    return {
      model: model.release,
      result: textOf(figure),
      unit: unitOf(figure),
      x: axisOf(chart.x, values),
      y: axisOf(chart.y, values),
      values: place.map((from) => Array.from(chart.values.subarray(from, from + width), finite)),
      rows: limits,
      failing: place.map((from) => chart.failing.slice(from, from + width)),
      goal: wanted,
      contour: wanted === null ? [] : contourOf(chart, wanted),
      now: finite((measure ?? numberIn)(figure, values)),
      marks: marksOf(model, inputsOf(axes), { catalogs, scenarios, cases: referenceCases, calculator }),
    }
  })
}

const goalOf = (figure: Figure, goal: api.MapOptions['goal'], values: Float64Array): number | null => {
  if (goal === undefined) return figure.quantity.type === 'constraint' ? 1 : null
  return readGoal(model, `${textOf(figure)}=${goal}`, values, calculator).value
}

const inputsOf = ([x, y]: readonly [Axis, Axis]) => {
  if (x.quantity.type === 'choice' || y.quantity.type === 'choice')
    throw new Error('a map needs inputs with a range')
  return [x.quantity, y.quantity] as const
}

const axisOf = ({ quantity, inArray }: Axis, values: Float64Array) => ({
  id: quantity.id,
  unit: quantity.type === 'choice' ? '' : quantity.unit,
  values: inArray,
  now: values[quantity.slot] ?? Number.NaN,
})

/**
 * Computes every combination of values of some inputs.
 *
 * @returns A table with a column for each input, and one for each result or for each of its percentiles: `costRatio p10`.
 * @throws RequestError as `evaluate`, and for what cannot be an axis.
 */
export const sweep = ({
  over,
  only = headline.map(({ id }) => id),
  percentiles = [],
  ...request
}: api.SweepOptions): api.Sweep => {
  const settings = readRequest(request).values
  const values = evaluate(model, settings)
  const seed = whole('seed', request.seed ?? usualDraws.seed, 0, mostSeed)
  const count = whole('worlds', request.worlds ?? usualDraws.count, 10, 1e6)
  return asked(() => {
    const axes = over.map((text) => readAxis(model, String(text), STEPS, calculator))
    const figures = only.map((text) => figureOf(model, String(text)))
    const fixed = axes.map(({ quantity }) => quantity.id)
    const shares = percentiles.map(shareOf)
    const read = percentilesOver(withSpreads(model, settings), batch, { seed, count, fixed }, figures, shares)
    const isDrawn = shares.length > 0
    return {
      model: model.release,
      columns: [
        ...axes.map(({ quantity }) => ({
          id: quantity.id,
          unit: quantity.type === 'choice' ? null : quantity.unit,
        })),
        ...figures.flatMap((figure) =>
          (isDrawn ? percentiles.map((p) => ` p${p}`) : ['']).map((name) => ({
            id: `${textOf(figure)}${name}`,
            unit: unitOf(figure),
          })),
        ),
      ],
      rows: [...swept(stages, values, axes, figures, isDrawn ? read : undefined)].map(({ at, found }) => [
        ...at,
        ...found.map(finite),
      ]),
    }
  })
}
