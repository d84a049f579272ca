/** What is computed for decisions, in a worker of its own: searches of a second or more. */
import type { AdjointStage, CompiledModel, Stage } from '../../engine/compiled.ts'
import { type Axis, wholeAxis } from '../../engine/decide/axis.ts'
import { type Belief, believe, usualBelief } from '../../engine/decide/believe.ts'
import type { Search } from '../../engine/decide/design-space.ts'
import { figureOf, type Goal, goalOfRow } from '../../engine/decide/figure.ts'
import { type Found as FrontDesign, frontStep } from '../../engine/decide/front.ts'
import { chartOf, contourOf } from '../../engine/decide/map.ts'
import { closing, type Design, optimise, usualSearch } from '../../engine/decide/optimise.ts'
import { drawPairs, type Pair, type Shares, sharesFrom, usualShares } from '../../engine/decide/shares.ts'
import { evaluate, quantityOf, type Settings } from '../../engine/evaluate.ts'
import { believed } from '../../engine/own-spread.ts'
import { designInputs } from '../../model/design.ts'
import { goal } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import type { Mapped, MappedAxis, MappedRows } from '../analysis/mapped.ts'

export interface MapQuestion {
  readonly settings: Settings
  readonly x: QuantityId
  readonly y: QuantityId
  readonly result: QuantityId
  readonly goal: number | null
  /** Of which rows it is shown where they do not close; the limits in orbit that close as set, if not said. */
  readonly rows?: MappedRows
}

/** One step on the way to a front. */
export interface FrontQuestion {
  readonly settings: Settings
  readonly objective: QuantityId
  readonly against: QuantityId
  /** How many designs are looked for. */
  readonly points: number
  /** What the steps before have found. */
  readonly before: readonly (FrontDesign | null)[]
}

export type Job =
  | ({ readonly kind: 'map' } & MapQuestion)
  | { readonly kind: 'believe'; readonly settings: Settings; readonly of: QuantityId; readonly most: number }
  | { readonly kind: 'design'; readonly settings: Settings; readonly objective: QuantityId }
  | ({ readonly kind: 'front' } & FrontQuestion)
  | { readonly kind: 'pairs'; readonly settings: Settings; readonly of: QuantityId; readonly part: number }
  | {
      readonly kind: 'shares'
      readonly settings: Settings
      readonly of: QuantityId
      readonly pairs: readonly Pair[]
    }

/** The goal that a result is at most a value, or that a row is met. */
const goalOf = (model: CompiledModel<QuantityId>, of: QuantityId, most: number): Goal =>
  quantityOf(model, of).type === 'constraint'
    ? goalOfRow(figureOf(model, of))
    : { figure: figureOf(model, of), sense: 'most', value: most }

/** The usual goal: orbit costs no more than the ground. */
export const parity = { of: goal, most: 1 } as const

/** Places along each side of a map. */
const places = { x: 41, y: 29 } as const

const axisOf = (model: CompiledModel<QuantityId>, id: QuantityId, count: number): Axis => {
  const quantity = quantityOf(model, id)
  if (quantity.type !== 'input') throw new Error(`${id} has no range`)
  return wholeAxis(quantity, count)
}

export const mapOf = (
  model: CompiledModel<QuantityId>,
  stages: readonly Stage[],
  { settings, x, y, result, goal: wanted, rows: asked = 'closing' }: MapQuestion,
): Mapped => {
  const values = evaluate(model, settings)
  const axes = [axisOf(model, x, places.x), axisOf(model, y, places.y)] as const
  const ids =
    asked === 'closing'
      ? closing(model, values, 'orbit').map(({ figure }) => figure.quantity.id as QuantityId)
      : asked
  const rows = ids.map((row) => figureOf(model, row))
  const chart = chartOf(stages, values, axes, figureOf(model, result), rows)
  const side = ({ inArray, isLog }: Axis, id: QuantityId): MappedAxis => ({ id, values: inArray, isLog })
  return {
    x: side(chart.x, x),
    y: side(chart.y, y),
    result,
    values: chart.values,
    unmet: chart.failing.map((failing) => failing.flatMap((n) => ids[n] ?? [])),
    lines: wanted === null ? [] : contourOf(chart, wanted),
    goal: wanted,
    rows: asked,
  }
}

/** What is answered, by the kind of the job. */
export type Answer = Belief | Design | Mapped | FrontDesign | readonly Pair[] | Shares | null

/** Does one job on a model. */
export const answer =
  (model: CompiledModel<QuantityId>, stages: readonly Stage[], adjoint: readonly AdjointStage[]) =>
  (job: Job): Answer => {
    if (job.kind === 'map') return mapOf(model, stages, job)
    const known = believed(model, job.settings)
    const values = evaluate(known, job.settings)
    if (job.kind === 'pairs')
      return drawPairs(known, stages, values, figureOf(known, job.of), usualShares, job.part)
    if (job.kind === 'shares')
      return sharesFrom(known, stages, values, figureOf(known, job.of), usualShares, job.pairs)
    if (job.kind === 'believe')
      return believe(
        { model: known, stages, adjoint, values, ...usualBelief },
        goalOf(known, job.of, job.most),
      )
    const search: Search = {
      ...{ model: known, stages, values, vary: designInputs, sense: 'least', ...usualSearch },
      objective: figureOf(known, job.objective),
      required: closing(known, values, 'orbit'),
    }
    if (job.kind === 'design') return optimise(search)
    const against = { figure: figureOf(known, job.against), sense: 'least' } as const
    return frontStep(search, against, job.points, job.before)
  }
