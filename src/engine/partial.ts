/** Partial evaluation: after one full evaluation, compute only what the varying inputs can change. */
import type { Stage } from './compiled.ts'

/**
 * Chooses the stages that depend on some inputs.
 *
 * @param stages All stages of a model, in order.
 * @param varying Ids of the inputs that will change.
 * @returns Function that brings values up to date after those inputs, and no others, have changed.
 */
export const partialEvaluator = (
  stages: readonly Stage[],
  varying: Iterable<string>,
): ((values: Float64Array) => void) => {
  const ids = new Set(varying)
  const affected = stages.filter(({ inputs }) => inputs.some((id) => ids.has(id)))
  return (values) => {
    for (const { run } of affected) run(values)
  }
}
