/** What helps to decide: the nearest world, the best design, maps and sweeps. */
import { model } from 'virtual:model'
import { adjoint } from 'virtual:model/adjoint'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { standingOf } from '../engine/causes.ts'
import { type Axis, readAxis } from '../engine/decide/axis.ts'
import { beliefSentences } from '../engine/decide/belief-sentence.ts'
import { believe as believed, isBelievable, usualBelief } from '../engine/decide/believe.ts'
import type { Search } from '../engine/decide/design-space.ts'
import { type Figure, figureOf, numberIn, textOf, unitOf } from '../engine/decide/figure.ts'
import { front as frontOf } from '../engine/decide/front.ts'
import { readGoal } from '../engine/decide/goal-text.ts'
import { chartOf, contourOf } from '../engine/decide/map.ts'
import { closing, optimise as optimised, usualSearch } from '../engine/decide/optimise.ts'
import { sweep as swept } from '../engine/decide/sweep.ts'
import { evaluate, quantityOf } from '../engine/evaluate.ts'
import { calculator } from '../engine/units.ts'
import { designInputs } from '../model/design.ts'
import { headline } from '../model/headline.ts'
import type { QuantityId } from '../model/index.ts'
import { marksOf } from '../scenario/marks.ts'
import { referenceCases } from '../scenario/reference.ts'
import type * as api from './decisions.ts'
import { RequestError } from './problem.ts'
import { readRequest } from './request.ts'
import { whole } from './whole.ts'

/** What the engine refuses is something that was asked in a wrong way. */
const asked = <T>(make: () => T): T => {
  try {
    return make()
  } catch (error) {
    throw error instanceof RequestError ? error : new RequestError((error as Error).message)
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const most = 2 ** 32 - 1

/**
 * Finds the nearest believable world in which a goal is reached, and the odds that it is.
 *
 * @returns The world, its distance in standard deviations from the middle of all spreads, odds and sentences.
 * @throws RequestError as `evaluate`, and for a goal that cannot be read.
 */
export const believe = ({ goal: text, fixed = [], ...options }: api.BelieveOptions): api.Belief => {
  const count = whole('count', options.count ?? usualBelief.count, 100, 1e6)
  const seed = whole('seed', options.seed ?? usualBelief.seed, 0, most)
  const values = evaluate(model, readRequest(options).values)
  const goal = asked(() => readGoal(model, String(text), values, calculator))
  for (const id of fixed) asked(() => quantityOf(model, id))
  const belief = believed({ model, stages, adjoint, values, fixed, seed, count }, goal)
  const sign = goal.sense === 'most' ? '<=' : '>='
  return {
    model: model.release,
    goal: `${textOf(goal.figure)}${sign}${goal.value}`,
    unit: unitOf(goal.figure),
    outcome: belief.outcome,
    believable: isBelievable(belief),
    sentences: beliefSentences(model, belief),
    now: finite(belief.now),
    middle: finite(belief.middle),
    there: finite(belief.figure),
    distance: finite(belief.distance),
    odds: belief.odds,
    straightOdds: belief.straightOdds,
    curved: belief.isCurved,
    seed,
    count,
    world: belief.world.map((one) => {
      const quantity = quantityOf(model, one.id as QuantityId)
      return { ...one, unit: quantity.type === 'choice' ? '1' : quantity.unit }
    }),
  }
}

const searchOf = (options: api.OptimiseOptions): Search => {
  const { result, sense = 'least', over = designInputs, close = [] } = options
  const seed = whole('seed', options.seed ?? usualSearch.seed, 0, most)
  const evaluations = whole('evaluations', options.evaluations ?? usualSearch.evaluations, 200, 1e6)
  if (sense !== 'least' && sense !== 'most')
    throw new RequestError(`sense = ${JSON.stringify(sense)} is not one of least, most`)
  const values = evaluate(model, readRequest(options).values)
  return asked(() => {
    for (const id of close)
      if (figureOf(model, id).quantity.type !== 'constraint')
        throw new Error(`${id} is not a row of the verdict`)
    return {
      model,
      stages,
      values,
      vary: over,
      objective: figureOf(model, String(result)),
      sense,
      required: closing(model, values, 'orbit', close),
      seed,
      evaluations,
    }
  })
}

/**
 * Looks for the best design, with the rows in orbit that are met now met.
 *
 * @returns The design, what each of its changes gains, what is at the end of its slider, and what cannot be met.
 * @throws RequestError as `evaluate`, and for a name that there is not.
 */
export const optimise = (options: api.OptimiseOptions): api.Design => {
  const search = searchOf(options)
  const design = asked(() => optimised(search))
  return {
    model: model.release,
    result: textOf(search.objective),
    unit: unitOf(search.objective),
    sense: search.sense,
    before: finite(design.before),
    after: finite(design.after),
    feasible: design.open.length === 0,
    settings: design.settings,
    changes: design.changes.map(({ id, gain, ...change }) => {
      const quantity = quantityOf(model, id as QuantityId)
      return { id, unit: quantity.type === 'choice' ? null : quantity.unit, ...change, gain: finite(gain) }
    }),
    required: search.required.map(({ figure }) => textOf(figure)),
    open: design.open.map(({ figure }) => textOf(figure)),
    seed: search.seed,
    computed: design.computed,
  }
}

/**
 * Looks for designs of which none is better in both of two results.
 *
 * @returns The front from the best of the one to the best of the other; no points where no design meets what it must.
 * @throws RequestError as `optimise`.
 */
export const front = ({ against, againstSense = 'least', ...options }: api.FrontOptions): api.Front => {
  const points = whole('points', options.points ?? 10, 2, 50)
  const search = searchOf(options)
  const figure = asked(() => figureOf(model, String(against)))
  const found = asked(() => frontOf(search, { figure, sense: againstSense }, points))
  return {
    model: model.release,
    result: textOf(search.objective),
    against: textOf(figure),
    points: found.map((point) => ({
      result: point.objective,
      against: point.against,
      settings: point.settings,
    })),
  }
}

const STEPS = 31

/**
 * Computes a result over two inputs.
 *
 * @returns The grid, which limits are not met where, the line on which the result is the goal, and real things to mark.
 * @throws RequestError as `evaluate`, and for what cannot be an axis or a goal.
 */
export const map = ({ result, x, y, goal, ...request }: api.MapOptions): api.MapOfTwo => {
  const values = evaluate(model, readRequest(request).values)
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
    const chart = chartOf(stages, values, axes, figure, rows)
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
      now: finite(numberIn(figure, values)),
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
 * @returns A table with a column for each input and each result.
 * @throws RequestError as `evaluate`, and for what cannot be an axis.
 */
export const sweep = ({
  over,
  only = headline.map(({ id }) => id),
  ...request
}: api.SweepOptions): api.Sweep => {
  const values = evaluate(model, readRequest(request).values)
  return asked(() => {
    const axes = over.map((text) => readAxis(model, String(text), STEPS, calculator))
    const figures = only.map((text) => figureOf(model, String(text)))
    return {
      model: model.release,
      columns: [
        ...axes.map(({ quantity }) => ({
          id: quantity.id,
          unit: quantity.type === 'choice' ? null : quantity.unit,
        })),
        ...figures.map((figure) => ({ id: textOf(figure), unit: unitOf(figure) })),
      ],
      rows: [...swept(stages, values, axes, figures)].map(({ at, found }) => [...at, ...found.map(finite)]),
    }
  })
}
