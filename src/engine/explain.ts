/** Why a number is what it is, as data: what goes in, what it feeds, and what it depends on in the end. */
import type { CompiledModel, CompiledQuantity } from './compiled.ts'
import { isInput, quantityOf } from './evaluate.ts'
import { must } from './must.ts'

/** One quantity with its first value. */
export interface Term<Id extends string = string> {
  readonly quantity: CompiledQuantity<Id>
  readonly value: number
}

export interface Explanation<Id extends string = string> {
  readonly quantity: CompiledQuantity<Id>
  readonly value: number
  /** What the formula uses, in order of first use. */
  readonly terms: readonly Term<Id>[]
  /** What uses this quantity. */
  readonly dependents: readonly Term<Id>[]
  /** Inputs and choices that this quantity depends on, directly or not. */
  readonly inputs: readonly Term<Id>[]
}

/** Explains one quantity. @throws Error that names the nearest known id. */
export const explain = <Id extends string>(
  model: CompiledModel<Id>,
  values: Float64Array,
  id: NoInfer<Id>,
): Explanation<Id> => {
  const quantity = quantityOf(model, id)
  const index = model.quantities.findIndex((q) => q.id === id)
  const term = (q: CompiledQuantity<Id>): Term<Id> => ({ quantity: q, value: must(values[q.slot], q.id) })
  const used = (q: CompiledQuantity<Id>): readonly CompiledQuantity<Id>[] =>
    q.uses.map((i) => must(model.quantities[i], `what ${q.id} uses`))
  const seen = new Set<CompiledQuantity<Id>>()
  const collect = (q: CompiledQuantity<Id>): void => {
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
