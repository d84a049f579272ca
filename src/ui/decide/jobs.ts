/** What is computed for decisions, in a worker of its own: searches of a second or more. */
import type { AdjointStage, CompiledModel, Stage } from '../../engine/compiled.ts'
import { type Belief, believe, usualBelief } from '../../engine/decide/believe.ts'
import { figureOf, type Goal, goalOfRow } from '../../engine/decide/figure.ts'
import { closing, type Design, optimise, usualSearch } from '../../engine/decide/optimise.ts'
import { evaluate, quantityOf, type Settings } from '../../engine/evaluate.ts'
import { believed } from '../../engine/own-spread.ts'
import { designInputs } from '../../model/design.ts'
import { goal } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'

export type Job =
  | { readonly kind: 'believe'; readonly settings: Settings; readonly of: QuantityId; readonly most: number }
  | { readonly kind: 'design'; readonly settings: Settings; readonly objective: QuantityId }

/** The goal that a result is at most a value, or that a row is met. */
const goalOf = (model: CompiledModel<QuantityId>, of: QuantityId, most: number): Goal =>
  quantityOf(model, of).type === 'constraint'
    ? goalOfRow(figureOf(model, of))
    : { figure: figureOf(model, of), sense: 'most', value: most }

/** The usual goal: orbit costs no more than the ground. */
export const parity = { of: goal, most: 1 } as const

/** Does one job on a model. */
export const answer =
  (model: CompiledModel<QuantityId>, stages: readonly Stage[], adjoint: readonly AdjointStage[]) =>
  (job: Job): Belief | Design => {
    const known = believed(model, job.settings)
    const values = evaluate(known, job.settings)
    if (job.kind === 'believe')
      return believe(
        { model: known, stages, adjoint, values, ...usualBelief },
        goalOf(known, job.of, job.most),
      )
    return optimise({
      ...{ model: known, stages, values, vary: designInputs, sense: 'least', ...usualSearch },
      objective: figureOf(known, job.objective),
      required: closing(known, values, 'orbit'),
    })
  }
