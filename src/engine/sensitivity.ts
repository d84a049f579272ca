/** How much each input moves a result: one input at a time over its own plausible span. */
import type { CompiledInput, CompiledModel, Stage } from './compiled.ts'
import { figureOf, numberIn } from './decide/figure.ts'
import { partialEvaluator } from './partial.ts'
import { quantile, spreadAt } from './spread.ts'

/** Effect of one input on one result. */
export interface Swing<Id extends string = string> {
  readonly id: Id
  /** Values of the input at both ends of its span. */
  readonly span: readonly [low: number, high: number]
  /** The result at both ends; NaN where it is not feasible. */
  readonly result: readonly [atLow: number, atHigh: number]
}

/**
 * The plausible span of an input that stands at a value: the tenth and ninetieth percentile of its spread there, and the
 * value itself; or the slider's ends.
 */
const spanOf = (input: CompiledInput, value: number): readonly [number, number] => {
  const spread = spreadAt(input, value)
  if (!spread) return input.range
  return [Math.min(value, quantile(spread, 0.1)), Math.max(value, quantile(spread, 0.9))]
}

/**
 * Swings of one result for every input that it depends on, largest first.
 *
 * @param values Values of the scenario, fully evaluated; they are left as they were.
 * @param resultId A single result, a constraint (its ratio), or a year of a series: `stock@2028`.
 */
export const tornado = <Id extends string>(
  model: CompiledModel<Id>,
  stages: readonly Stage[],
  values: Float64Array,
  resultId: string,
): readonly Swing<Id>[] => {
  const figure = figureOf(model, resultId)
  const { id } = figure.quantity
  const work = Float64Array.from(values)
  const relevant = new Set(stages.flatMap(({ ids, inputs }) => (ids.includes(id) ? inputs : [])))
  const inputs = model.quantities.filter((q) => q.type === 'input').filter((q) => relevant.has(q.id))
  const swings = inputs.map((input): Swing<Id> => {
    const update = partialEvaluator(stages, [input.id], [id])
    const at = (value: number): number => {
      work[input.slot] = value
      update(work)
      return numberIn(figure, work)
    }
    const span = spanOf(input, values[input.slot] ?? input.default)
    const result = [at(span[0]), at(span[1])] as const
    work.set(values)
    return { id: input.id, span, result }
  })
  const size = ({ result: [a, b] }: Swing) =>
    Number.isNaN(a - b) ? Number.POSITIVE_INFINITY : Math.abs(a - b)
  return swings.toSorted((a, b) => size(b) - size(a))
}
