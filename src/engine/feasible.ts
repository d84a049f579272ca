/** Why a quantity has no value: the requirement that failed, wherever in the chain it stands. */
import type { CompiledModel, CompiledQuantity } from './compiled.ts'
import { quantitiesById, quantityOf } from './evaluate.ts'
import { formatQuantity } from './format.ts'

/** Puts values in for `{id}`. */
export const fill = (model: CompiledModel, values: Float64Array, text: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, id) => {
    const quantity = quantitiesById(model).get(id)
    return quantity ? formatQuantity(quantity, values[quantity.slot] ?? Number.NaN).text : whole
  })

const isMissing = (quantity: CompiledQuantity, values: Float64Array, years: number): boolean => {
  const length = quantity.type === 'series' ? years : quantity.type === 'constraint' ? 3 : 1
  return values.subarray(quantity.slot, quantity.slot + length).some((value) => !Number.isFinite(value))
}

/** The failed requirement or the first quantity without a value, searched from `id` towards the inputs. */
const cause = (model: CompiledModel, values: Float64Array, id: string): CompiledQuantity | null => {
  const seen = new Set<string>()
  const queue: CompiledQuantity[] = [quantityOf(model, id)]
  let deepest: CompiledQuantity | null = null
  for (let quantity = queue.shift(); quantity; quantity = queue.shift()) {
    if (seen.has(quantity.id) || !isMissing(quantity, values, model.years)) continue
    seen.add(quantity.id)
    deepest = quantity
    if (quantity.type === 'derived' && quantity.requires.some(({ slot }) => values[slot] === 0))
      return quantity
    for (const index of quantity.uses) {
      const next = model.quantities[index]
      if (next) queue.push(next)
    }
  }
  return deepest
}

/**
 * Says why a quantity is not feasible.
 *
 * @returns A sentence with values filled in, or null when the quantity has a value.
 */
export const whyNotFeasible = (model: CompiledModel, values: Float64Array, id: string): string | null => {
  const found = cause(model, values, id)
  if (!found) return null
  const failed = found.type === 'derived' ? found.requires.find(({ slot }) => values[slot] === 0) : undefined
  if (failed) return fill(model, values, failed.otherwise)
  const [first, last] = model.horizon
  return `${found.label} has no value with these inputs (years ${first} to ${last}).`
}
