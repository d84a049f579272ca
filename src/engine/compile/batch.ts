/** Code that computes many settings at once: one loop over them for each step, with the values of a slot side by side. */
import { inLanes } from './emission.ts'
import type { FullLayout } from './layout.ts'
import type { ReadModel } from './read.ts'
import { statementsOf } from './statements.ts'

/** Settings in one pass: enough that calls cost little, few enough that what a result needs stays in the cache. */
const LANES = 64

export interface BatchCode {
  /** Values of a slot; that of slot s in lane i is at `s * lanes + i`. */
  readonly lanes: number
  /** Definitions at the top of the module. */
  readonly prelude: readonly string[]
  /** Functions of the array and of how many lanes to compute, one for each step. */
  readonly runs: readonly string[]
}

/**
 * Code of all steps for a batch. Every lane is computed by the very operations that compute one setting alone, so the
 * results have the same bits.
 *
 * @param steps Ids of each step that computes anything.
 */
export const batchCode = (
  steps: readonly { readonly ids: readonly string[] }[],
  model: ReadModel,
  layout: FullLayout,
): BatchCode => {
  const prelude: string[] = []
  const lanes = { ...layout, addressing: inLanes(LANES) }
  const runs = steps.map(({ ids }) => {
    const code = statementsOf(ids, model, prelude, lanes)
    return `(v, n) => { for (let i = 0; i < n; i++) ${code} }`
  })
  return { lanes: LANES, prelude, runs }
}
