/** Monte Carlo: what the spreads of the inputs together do to the results. Seeded. */
import type { CompiledInput, CompiledModel, Stage } from './compiled.ts'
import { partialEvaluator } from './partial.ts'
import { random } from './random.ts'
import { quantile } from './sensitivity.ts'

export interface SampleOptions {
  readonly seed: number
  readonly count: number
  /** Ids of scalars to record. */
  readonly record: readonly string[]
  /** Inputs that stay as they are, although they have a spread. */
  readonly fixed?: ReadonlySet<string>
}

/**
 * Draws inputs from their spreads and evaluates.
 *
 * Every input draws from a generator of its own, seeded by the seed and its id, so that adding an input does not
 * change the draws of the others.
 *
 * @param values Values of the scenario; inputs without a spread stay at these.
 * @returns `count` values for each recorded id; NaN where not feasible.
 */
export const sample = (
  model: CompiledModel,
  stages: readonly Stage[],
  values: Float64Array,
  { seed, count, record, fixed = new Set() }: SampleOptions,
): Readonly<Record<string, Float64Array>> => {
  const drawn = model.quantities.filter(
    (q): q is CompiledInput => q.type === 'input' && q.spread !== null && !fixed.has(q.id),
  )
  const generators = drawn.map((q) => random(hash(`${seed}:${q.id}`)))
  const update = partialEvaluator(
    stages,
    drawn.map((q) => q.id),
  )
  const work = Float64Array.from(values)
  const slots = record.map((id) => model.quantities.find((q) => q.id === id)?.slot ?? -1)
  const results = record.map(() => new Float64Array(count))
  for (let n = 0; n < count; n++) {
    drawn.forEach((q, i) => {
      if (q.spread) work[q.slot] = quantile(q.spread, generators[i]?.() ?? 0.5)
    })
    update(work)
    results.forEach((result, i) => {
      const value = work[slots[i] ?? -1] ?? Number.NaN
      result[n] = Number.isFinite(value) ? value : Number.NaN
    })
  }
  return Object.fromEntries(record.map((id, i) => [id, results[i] ?? new Float64Array()]))
}

/** FNV-1a of a text, for seeds. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}
