/** What the page has computed beside itself: pure functions of settings, run in a worker. */
import { type Reach, reaches } from '../../engine/capacity.ts'
import type { Batch, CompiledModel, Stage } from '../../engine/compiled.ts'
import { evaluate, quantityOf, type Settings } from '../../engine/evaluate.ts'
import { believed } from '../../engine/own-spread.ts'
import { type Swing, tornado } from '../../engine/sensitivity.ts'
import { solveInput } from '../../engine/solve.ts'
import { isUncertain } from '../../engine/spread.ts'
import { drawPart, type Piece, type SurveyPart } from '../../engine/survey.ts'
import { goal } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import { growing } from '../../model/verdict/limits.ts'
import { type Drawn, type Uncertainty, uncertaintyFrom } from './uncertainty.ts'

export interface Sensitivity {
  /** Inputs with a plausible span of their own, the strongest first. */
  readonly swings: readonly Swing<QuantityId>[]
  /** The single change nearest on its slider that makes both sides cost the same; null when there is none. */
  readonly nearest: { readonly id: QuantityId; readonly value: number } | null
  /** Up to how much power each row of the verdict closes, what stops first before the rest. */
  readonly limits: readonly Reach<QuantityId>[]
}

/** Only the strongest inputs are tried: a solution takes a hundred evaluations. */
const tried = 24

export const sensitivity = (
  model: CompiledModel<QuantityId>,
  stages: readonly Stage[],
  settings: Settings,
): Sensitivity => {
  const values = evaluate(model, settings)
  const known = believed(model, settings)
  const swings = tornado(known, stages, values, goal).filter(({ id }) => isUncertain(quantityOf(known, id)))
  return {
    swings: swings.slice(0, 14),
    nearest: nearestChange(model, stages, values, swings.slice(0, tried)),
    limits: reaches(model, stages, values, growing),
  }
}

const nearestChange = (
  model: CompiledModel<QuantityId>,
  stages: readonly Stage[],
  values: Float64Array,
  swings: readonly Swing<QuantityId>[],
): Sensitivity['nearest'] => {
  let best: { readonly id: QuantityId; readonly value: number; readonly way: number } | null = null
  for (const { id } of swings) {
    const input = quantityOf(model, id)
    if (input.type !== 'input') continue
    const found = solveInput(model, stages, values, id, goal, 1)
    if (!('value' in found)) continue
    const share = (value: number) =>
      input.scale === 'log'
        ? Math.log(value / input.range[0]) / Math.log(input.range[1] / input.range[0])
        : (value - input.range[0]) / (input.range[1] - input.range[0])
    const way = Math.abs(share(found.value) - share(values[input.slot] ?? input.default))
    if (!best || way < best.way) best = { id, value: found.value, way }
  }
  return best && { id: best.id, value: best.value }
}

export type Job =
  | { readonly kind: 'sensitivity'; readonly settings: Settings }
  | { readonly kind: 'draw'; readonly part: SurveyPart }
  | { readonly kind: 'uncertainty'; readonly drawn: Drawn }

/** Does one job on a model. */
export const answer =
  (model: CompiledModel<QuantityId>, stages: readonly Stage[], batch: Batch) =>
  (job: Job): Sensitivity | Piece | Uncertainty => {
    switch (job.kind) {
      case 'sensitivity':
        return sensitivity(model, stages, job.settings)
      case 'draw':
        return drawPart(model, batch)(job.part)
      case 'uncertainty':
        return uncertaintyFrom(model, job.drawn)
    }
  }
