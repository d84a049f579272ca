/** What helps to decide: the nearest world and the best design. */
import { model } from 'virtual:model'
import { adjoint } from 'virtual:model/adjoint'
import { batch } from 'virtual:model/batch'
import { stages } from 'virtual:model/stages'
import { beliefSentences } from '../engine/decide/belief-sentence.ts'
import { believe as believed, isBelievable, usualBelief } from '../engine/decide/believe.ts'
import type { Search } from '../engine/decide/design-space.ts'
import { figureOf, textOf, unitOf } from '../engine/decide/figure.ts'
import { front as frontOf } from '../engine/decide/front.ts'
import { readGoal } from '../engine/decide/goal-text.ts'
import { closing, optimise as optimised, usualSearch } from '../engine/decide/optimise.ts'
import { percentileOver, percentilesOver } from '../engine/decide/worlds.ts'
import { evaluate, quantityOf, type Settings } from '../engine/evaluate.ts'
import { believed as withSpreads } from '../engine/own-spread.ts'
import { usualDraws } from '../engine/sample.ts'
import { calculator } from '../engine/units.ts'
import { designInputs } from '../model/design.ts'
import type { QuantityId } from '../model/index.ts'
import { asked, finite, mostSeed, shareOf, worldsOf } from './asked.ts'
import type * as api from './decisions.ts'
import { RequestError } from './problem.ts'
import { readRequest } from './request.ts'
import { whole } from './whole.ts'

/**
 * Finds the nearest believable world in which a goal is reached, and the odds that it is.
 *
 * @returns The world, its distance in standard deviations from the middle of all spreads, odds and sentences.
 * @throws RequestError as `evaluate`, and for a goal that cannot be read.
 */
export const believe = ({ goal: text, fixed = [], ...options }: api.BelieveOptions): api.Belief => {
  const count = whole('count', options.count ?? usualBelief.count, 100, 1e6)
  const seed = whole('seed', options.seed ?? usualBelief.seed, 0, mostSeed)
  const settings = readRequest(options).values
  const values = evaluate(model, settings)
  const goal = asked(() => readGoal(model, String(text), values, calculator))
  for (const id of fixed) asked(() => quantityOf(model, id))
  const belief = believed(
    { model: withSpreads(model, settings), stages, adjoint, values, fixed, seed, count },
    goal,
  )
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

const searchOf = (settings: Settings, options: api.OptimiseOptions): Search => {
  const { result, sense = 'least', over = designInputs, close = [], percentile } = options
  const seed = whole('seed', options.seed ?? usualSearch.seed, 0, mostSeed)
  const usual = percentile === undefined ? usualSearch.evaluations : ROBUST_EVALUATIONS
  const evaluations = whole('evaluations', options.evaluations ?? usual, 200, 1e6)
  if (sense !== 'least' && sense !== 'most')
    throw new RequestError(`sense = ${JSON.stringify(sense)} is not one of least, most`)
  const values = evaluate(model, settings)
  return asked(() => {
    for (const id of close)
      if (figureOf(model, id).quantity.type !== 'constraint')
        throw new Error(`${id} is not a row of the verdict`)
    const search: Search = {
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
    if (percentile === undefined) return search
    const worlds = { seed, count: worldsOf(options.worlds, WORLDS), fixed: over }
    const known = withSpreads(model, settings)
    return { ...search, measure: percentileOver(known, batch, worlds, shareOf(percentile), sense) }
  })
}

/** A search that looks at every design in several worlds looks at fewer designs. */
const ROBUST_EVALUATIONS = 1000
const WORLDS = 20

/** What a robust search has found, told by more worlds than it was sought in. */
const robustOf = (
  search: Search,
  settings: Settings,
  design: Settings,
  { percentile, worlds }: api.OptimiseOptions,
): NonNullable<api.Design['robust']> | undefined => {
  if (percentile === undefined) return undefined
  const over = { ...usualDraws, seed: search.seed, fixed: search.vary }
  const rangeOf = (of: Settings): api.Range => {
    const read = percentilesOver(withSpreads(model, of), batch, over, [search.objective], [0.1, 0.5, 0.9])
    const [p10 = null, p50 = null, p90 = null] = read(evaluate(model, of)).map(finite)
    return { p10, p50, p90 }
  }
  return {
    percentile,
    worlds: worldsOf(worlds, WORLDS),
    before: rangeOf(settings),
    after: rangeOf({ ...settings, ...design }),
  }
}

/**
 * Looks for the best design, with the rows in orbit that are met now met.
 *
 * @returns The design, what each of its changes gains, what is at the end of its slider, and what cannot be met.
 * @throws RequestError as `evaluate`, and for a name that there is not.
 */
export const optimise = (options: api.OptimiseOptions): api.Design => {
  const settings = readRequest(options).values
  const search = searchOf(settings, options)
  const design = asked(() => optimised(search))
  const robust = robustOf(search, settings, design.settings, options)
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
    ...(robust ? { robust } : {}),
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
  const search = searchOf(readRequest(options).values, options)
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
