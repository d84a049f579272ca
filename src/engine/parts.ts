/** Sums of parts, for whatever shows them: charts, tables, tests. */
import type { CompiledModel } from './compiled.ts'
import { quantityOf } from './evaluate.ts'

/**
 * Parts of a sum as it is declared, in their order.
 *
 * @returns Ids; empty for what is not a sum.
 */
export const partsOf = <Id extends string>(model: CompiledModel<Id>, id: NoInfer<Id>): readonly Id[] => {
  const quantity = quantityOf(model, id)
  return quantity.type === 'derived' || quantity.type === 'series' ? quantity.parts : []
}

/**
 * Parts of a sum down to what is no sum itself.
 *
 * With `full = jam + empty` and `empty = pot + lid` the leaves of `full` are `jam`, `pot` and `lid`.
 *
 * @returns Ids in their order; the id itself where it is not a sum.
 */
export const leavesOf = <Id extends string>(model: CompiledModel<Id>, id: NoInfer<Id>): readonly Id[] => {
  const parts = partsOf(model, id)
  return parts.length === 0 ? [id] : parts.flatMap((part) => leavesOf(model, part))
}
