/** Monte Carlo: what the spreads of the inputs together do to the results. Seeded. */
import type { CompiledInput, CompiledModel, CompiledQuantity, CompiledSpread, Stage } from './compiled.ts'
import { numberOf, quantityOf, rowOf } from './evaluate.ts'
import { partialEvaluator } from './partial.ts'
import { random } from './random.ts'
import { quantile } from './sensitivity.ts'

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
 * Every input draws from a generator of its own, seeded by the seed and its id, so that adding an input does not
 * change the draws of the others.
 *
 * @param values Values of the scenario; inputs without a spread stay at these.
 * @returns `count` values for each recorded id, ratios for constraints (infinite where nothing has any capacity);
 * NaN where not feasible.
 * @throws Error that names the nearest known id.
 */
export const sample = (
  model: CompiledModel,
  stages: readonly Stage[],
  values: Float64Array,
  { seed, count, record, fixed = new Set() }: SampleOptions,
): Readonly<Record<string, Float64Array>> => {
  const inputs = model.quantities
    .filter(isDrawn)
    .filter(({ id }) => !fixed.has(id))
    .map(({ id, slot, spread }) => ({ id, slot, spread, next: random(hash(`${seed}:${id}`)) }))
  const update = partialEvaluator(
    stages,
    inputs.map(({ id }) => id),
    record,
  )
  const work = Float64Array.from(values)
  const results = record.map((id) => {
    const isConstraint = quantityOf(model, id).type === 'constraint'
    const read = () => (isConstraint ? rowOf(model, work, id).ratio : numberOf(model, work, id))
    return { id, read, drawn: new Float64Array(count) }
  })
  for (let n = 0; n < count; n++) {
    for (const { slot, spread, next } of inputs) work[slot] = quantile(spread, next())
    update(work)
    for (const { read, drawn } of results) drawn[n] = read()
  }
  return Object.fromEntries(results.map(({ id, drawn }) => [id, drawn]))
}

/** FNV-1a of a text, for seeds. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}
