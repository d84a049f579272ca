/** How much each input moves a result: one input at a time over its own plausible span. */
import type { CompiledInput, CompiledModel, CompiledSpread, Stage } from './compiled.ts'
import { numberOf } from './evaluate.ts'
import { partialEvaluator } from './partial.ts'

/** Effect of one input on one result. */
export interface Swing<Id extends string = string> {
  readonly id: Id
  /** Values of the input at both ends of its span. */
  readonly span: readonly [low: number, high: number]
  /** The result at both ends; NaN where it is not feasible. */
  readonly result: readonly [atLow: number, atHigh: number]
}

/** The plausible span of an input: the tenth and ninetieth percentile of its spread, or its slider's ends. */
const spanOf = (input: CompiledInput): readonly [number, number] =>
  input.spread ? [quantile(input.spread, 0.1), quantile(input.spread, 0.9)] : input.range

/**
 * Quantile of a spread.
 *
 * @param p Probability in [0, 1]; the median of a triangle from 0 over 1 to 2 is 1.
 */
export const quantile = (spread: CompiledSpread, p: number): number => {
  const { low, high } = spread
  if (spread.shape !== 'triangular') {
    return spread.shape === 'uniform' ? low + p * (high - low) : low * (high / low) ** p
  }
  const { mode } = spread
  const width = high - low
  if (width === 0) return low
  const split = (mode - low) / width
  return p < split
    ? low + Math.sqrt(p * width * (mode - low))
    : high - Math.sqrt((1 - p) * width * (high - mode))
}

/**
 * Swings of one result for every input that it depends on, largest first.
 *
 * @param values Values of the scenario, fully evaluated; they are left as they were.
 */
export const tornado = <Id extends string>(
  model: CompiledModel<Id>,
  stages: readonly Stage[],
  values: Float64Array,
  resultId: NoInfer<Id>,
): readonly Swing<Id>[] => {
  const work = Float64Array.from(values)
  const relevant = new Set(stages.flatMap(({ ids, inputs }) => (ids.includes(resultId) ? inputs : [])))
  const inputs = model.quantities.filter((q) => q.type === 'input').filter(({ id }) => relevant.has(id))
  const swings = inputs.map((input): Swing<Id> => {
    const update = partialEvaluator(stages, [input.id], [resultId])
    const at = (value: number): number => {
      work[input.slot] = value
      update(work)
      return numberOf(model, work, resultId)
    }
    const span = spanOf(input)
    const result = [at(span[0]), at(span[1])] as const
    work.set(values)
    return { id: input.id, span, result }
  })
  const size = ({ result: [a, b] }: Swing) =>
    Number.isNaN(a - b) ? Number.POSITIVE_INFINITY : Math.abs(a - b)
  return swings.toSorted((a, b) => size(b) - size(a))
}
