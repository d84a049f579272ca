/** Monte Carlo: what the spreads of the inputs together do to the results. Seeded. */
import type { CompiledInput, CompiledModel, CompiledQuantity, CompiledSpread, Stage } from './compiled.ts'
import { numberOf, quantityOf, rowOf } from './evaluate.ts'
import { fillStrata, replicatesOf } from './hypercube.ts'
import { must } from './must.ts'
import { affected, partialEvaluator } from './partial.ts'
import { quantile } from './sensitivity.ts'

/** What is drawn where nobody says otherwise: on the page, on the command line and in exports. */
export const usualDraws = { seed: 1, count: 2000 } as const

export interface SampleOptions {
  readonly seed: number
  readonly count: number
  /** Ids of scalars and constraints to record; of a constraint, its ratio. */
  readonly record: readonly string[]
  /** Inputs that stay as they are, although they have a spread. */
  readonly fixed?: ReadonlySet<string>
}

type Drawn = CompiledInput & { readonly spread: CompiledSpread }

const isDrawn = (q: CompiledQuantity): q is Drawn => q.type === 'input' && q.spread !== null

/**
 * Draws inputs from their spreads and evaluates.
 *
 * The draws are Latin hypercubes (`hypercube.ts`). The numbers of an input follow from the seed, the hypercube and the
 * input's id alone, so that another input does not change them.
 *
 * @param values Values of the scenario, fully evaluated; inputs without a spread stay at these.
 * @returns `count` values for each recorded id, ratios for constraints (infinite where nothing has any capacity);
 * NaN where not feasible. `statistics.ts` makes percentiles of them.
 * @throws Error that names the nearest known id.
 */
export const sample = (
  model: CompiledModel,
  stages: readonly Stage[],
  values: Float64Array,
  { seed, count, record, fixed = new Set() }: SampleOptions,
): Readonly<Record<string, Float64Array>> => {
  const work = Float64Array.from(values)
  const results = record.map((id) => {
    const isConstraint = quantityOf(model, id).type === 'constraint'
    const read = () => (isConstraint ? rowOf(model, work, id).ratio : numberOf(model, work, id))
    return { id, read, drawn: new Float64Array(count) }
  })
  const free = model.quantities.filter(isDrawn).filter(({ id }) => !fixed.has(id))
  const ids = free.map(({ id }) => id)
  const matters = new Set([...record, ...affected(stages, ids, record).flatMap(({ inputs }) => inputs)])
  const update = partialEvaluator(stages, ids, record)
  const replicates = replicatesOf(count)
  const most = Math.max(0, ...replicates.map(({ size }) => size))
  const inputs = free
    .filter(({ id }) => matters.has(id))
    .map(({ id, slot, spread }) => ({ id, slot, spread, strata: new Float64Array(most) }))
  for (const { number, start, size } of replicates) {
    for (const { id, strata } of inputs) fillStrata(`${seed}:${number}:${id}`, strata.subarray(0, size))
    for (let n = 0; n < size; n++) {
      for (const { slot, spread, strata } of inputs)
        work[slot] = quantile(spread, must(strata[n], 'a stratum'))
      update(work)
      for (const { read, drawn } of results) drawn[start + n] = read()
    }
  }
  return Object.fromEntries(results.map(({ id, drawn }) => [id, drawn]))
}
