/** Why a quantity has no value: the requirement that failed, wherever in the chain it stands. */
import type { CompiledModel, CompiledQuantity } from './compiled.ts'
import { quantitiesById, quantityOf } from './evaluate.ts'
import { extentOf } from './extent.ts'
import { formatQuantity } from './format.ts'
import { must } from './must.ts'

/** Puts values in for `{id}`; the first one of a series, the label of a choice. */
export const fill = (model: CompiledModel, values: Float64Array, text: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, id) => {
    const quantity = quantitiesById(model).get(id)
    return quantity ? formatQuantity(quantity, must(values[quantity.slot], id)).text : whole
  })

const isMissing = ({ slot, type }: CompiledQuantity, values: Float64Array, years: number): boolean =>
  values.subarray(slot, slot + extentOf(type, 0, years).values).some((value) => !Number.isFinite(value))

/** The sentence of a requirement that failed; one that cannot be told has its cause further up. */
const failed = (quantity: CompiledQuantity, values: Float64Array): string | undefined =>
  quantity.type === 'derived'
    ? quantity.requires.find(({ slot }) => values[slot] === 0)?.otherwise
    : undefined

/**
 * Says why a quantity is not feasible.
 *
 * The search goes from the quantity towards the inputs. It ends at the first failed requirement, or else at a
 * quantity without a value although everything it is computed from has one.
 *
 * @returns A sentence with values filled in, or null when the quantity has a value.
 */
export const whyNotFeasible = <Id extends string>(
  model: CompiledModel<Id>,
  values: Float64Array,
  id: NoInfer<Id>,
): string | null => {
  const start = quantityOf(model, id)
  if (!isMissing(start, values, model.years)) return null
  const used = (quantity: CompiledQuantity): readonly CompiledQuantity[] =>
    quantity.uses.map((index) => must(model.quantities[index], `what ${quantity.id} uses`))
  // What is added to a set while it is walked is walked too: breadth first, each once.
  const found = new Set<CompiledQuantity>([start])
  let origin: CompiledQuantity | null = null
  for (const quantity of found) {
    const otherwise = failed(quantity, values)
    if (otherwise !== undefined) return fill(model, values, otherwise)
    const missing = used(quantity).filter((q) => q !== quantity && isMissing(q, values, model.years))
    if (missing.length === 0) origin ??= quantity
    for (const next of missing) found.add(next)
  }
  // Series that look back at each other can all lack a value, and then none of them is the first.
  return sentence(model, values, origin ?? start, used(origin ?? start))
}

const sentence = (
  { horizon: [first, last] }: CompiledModel,
  values: Float64Array,
  quantity: CompiledQuantity,
  used: readonly CompiledQuantity[],
): string => {
  const { label, slot, type } = quantity
  if (type === 'constraint' && values[slot + 1] === 0) {
    const demand = formatQuantity(quantity, must(values[slot], label)).text
    return `${label}: ${demand} is needed and there is no capacity at all.`
  }
  const yearly = type === 'series' || used.some((q) => q.type === 'series')
  return `${label} has no value with these inputs${yearly ? ` (years ${first} to ${last})` : ''}.`
}
