/** Why a number is what it is, as data: what goes in, what it feeds, and what it depends on in the end. */
import type { CompiledModel, CompiledQuantity } from './compiled.ts'
import { isInput, quantityOf } from './evaluate.ts'
import { must } from './must.ts'

/** One quantity with its first value. */
export interface Term {
  readonly quantity: CompiledQuantity
  readonly value: number
}

export interface Explanation {
  readonly quantity: CompiledQuantity
  readonly value: number
  /** What the formula uses, in order of first use. */
  readonly terms: readonly Term[]
  /** What uses this quantity. */
  readonly dependents: readonly Term[]
  /** Inputs and choices that this quantity depends on, directly or not. */
  readonly inputs: readonly Term[]
}

/** Explains one quantity. @throws Error that names the nearest known id. */
export const explain = <Id extends string>(
  model: CompiledModel<Id>,
  values: Float64Array,
  id: NoInfer<Id>,
): Explanation => {
  const quantity = quantityOf(model, id)
  const index = model.quantities.findIndex((q) => q.id === id)
  const term = (q: CompiledQuantity): Term => ({ quantity: q, value: must(values[q.slot], q.id) })
  const used = (q: CompiledQuantity): readonly CompiledQuantity[] =>
    q.uses.map((i) => must(model.quantities[i], `what ${q.id} uses`))
  const seen = new Set<CompiledQuantity>()
  const collect = (q: CompiledQuantity): void => {
    for (const next of used(q)) {
      if (seen.has(next)) continue
      seen.add(next)
      collect(next)
    }
  }
  collect(quantity)
  return {
    ...term(quantity),
    terms: used(quantity)
      .filter((q) => q !== quantity)
      .map(term),
    dependents: model.quantities.filter((q) => q !== quantity && q.uses.includes(index)).map(term),
    inputs: model.quantities.filter((q) => seen.has(q) && isInput(q)).map(term),
  }
}
