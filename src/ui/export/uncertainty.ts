/** Percentiles of every result, from a seeded sample of the inputs' spreads. */
import type { CompiledModel } from '../../engine/compiled.ts'
import { sample } from '../../engine/sample.ts'
import type { Percentiles } from '../../export/subject.ts'
import { loadStages } from '../layout/loads.ts'

export const DRAWS = 1000
export const SEED = 1

const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN

/** Results that vary, by id; those that are not feasible in a draw are left out of their percentiles. */
export const drawPercentiles = async (
  model: CompiledModel,
  values: Float64Array,
): Promise<ReadonlyMap<string, Percentiles>> => {
  const record = model.quantities.filter(({ type }) => type === 'derived').map(({ id }) => id)
  const drawn = sample(model, await loadStages(), values, { seed: SEED, count: DRAWS, record })
  return new Map(
    Object.entries(drawn).flatMap(([id, results]): readonly (readonly [string, Percentiles])[] => {
      const sorted = results.filter(Number.isFinite).toSorted()
      if (sorted.length === 0 || sorted[0] === sorted.at(-1)) return []
      return [[id, { p10: at(sorted, 0.1), p50: at(sorted, 0.5), p90: at(sorted, 0.9) }]]
    }),
  )
}
