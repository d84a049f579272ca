/** What a tenth more or less of each input does to a number and to the cost ratio. */
import type { CompiledInput, CompiledModel, Stage } from '../../engine/compiled.ts'
import { numberOf } from '../../engine/evaluate.ts'
import { partialEvaluator } from '../../engine/partial.ts'
import { goal } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'

export interface Effect {
  readonly input: CompiledInput<QuantityId>
  /** Relative changes at −10 % and at +10 %. */
  readonly own: readonly [number, number]
  readonly ofGoal: readonly [number, number]
}

/** The strongest first; inputs at zero cannot be moved by a tenth. */
export const effectsOf = (
  model: CompiledModel<QuantityId>,
  stages: readonly Stage[],
  values: Float64Array,
  id: QuantityId,
  inputs: readonly CompiledInput<QuantityId>[],
  most: number,
): readonly Effect[] => {
  const work = Float64Array.from(values)
  const hasGoal = model.quantities.some((quantity) => quantity.id === goal)
  const read = (of: QuantityId) => (of === goal && !hasGoal ? Number.NaN : numberOf(model, work, of))
  const base = [read(id), read(goal)] as const
  const effects = inputs.flatMap((input): Effect[] => {
    const value = values[input.slot] ?? Number.NaN
    if (!(Math.abs(value) > 0)) return []
    const update = partialEvaluator(stages, [input.id], [id, goal])
    const at = (factor: number) => {
      const [least, most] = input.limits
      work[input.slot] = Math.min(most, Math.max(least, value * factor))
      update(work)
      return [read(id) / base[0] - 1, read(goal) / base[1] - 1] as const
    }
    const low = at(0.9)
    const high = at(1.1)
    work.set(values)
    return [{ input, own: [low[0], high[0]], ofGoal: [low[1], high[1]] }]
  })
  const size = ({ own: [a, b] }: Effect) => Math.max(Math.abs(a), Math.abs(b))
  return effects
    .filter((effect) => size(effect) >= 5e-4)
    .sort((a, b) => size(b) - size(a))
    .slice(0, most)
}

export const percentText = (change: number): string => {
  if (!Number.isFinite(change)) return '—'
  const percent = change * 100
  if (Math.abs(percent) < 0.05) return '0'
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(Math.abs(percent) < 10 ? 1 : 0)}`
}
