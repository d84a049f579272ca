/** Percentiles of every result, from a seeded sample of the inputs' spreads. */
import type { CompiledModel } from '../../engine/compiled.ts'
import { must } from '../../engine/must.ts'
import { sample, usualDraws } from '../../engine/sample.ts'
import { digitsOf, type Estimate, percentilesOf } from '../../engine/statistics.ts'
import type { Percentiles } from '../../export/subject.ts'
import { loadBatch } from '../live/loads.ts'

/** To the digits that the number of draws gives, at most three: more would differ with the seed. */
const rounded = (estimate: Estimate): number => Number(estimate.value.toPrecision(digitsOf(estimate)))

/** Results that vary, by id; those that are not feasible in a draw are left out of their percentiles. */
export const drawPercentiles = async (
  model: CompiledModel,
  values: Float64Array,
): Promise<ReadonlyMap<string, Percentiles>> => {
  const record = model.quantities.filter(({ type }) => type === 'derived').map(({ id }) => id)
  const drawn = sample(model, await loadBatch(), values, { ...usualDraws, record })
  return new Map(
    Object.entries(drawn).flatMap(([id, results]): readonly (readonly [string, Percentiles])[] => {
      const [least, p10, p50, p90, most] = percentilesOf(results, [0, 0.1, 0.5, 0.9, 1])
      if (least?.value === most?.value) return []
      const [low, middle, high] = [p10, p50, p90].map((estimate) => rounded(must(estimate, id)))
      return [[id, { p10: must(low, id), p50: must(middle, id), p90: must(high, id) }]]
    }),
  )
}
