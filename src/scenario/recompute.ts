/** Published cases, run through the compiled model: whole, or from quantities in the middle of its chain. */
import type { CompiledModel, CompiledQuantity, Stage } from '../engine/compiled.ts'
import { quantitiesById } from '../engine/evaluate.ts'
import { parseAmount } from '../engine/units.ts'
import type { ReferenceCase } from './reference.ts'

/** One published number beside ours, in the declared unit of its quantity. */
export interface Comparison {
  readonly id: string
  readonly published: number
  readonly ours: number
  /** How far apart the two may be. */
  readonly allowed: number
  readonly agrees: boolean
}

type Given = Readonly<Record<string, number | string>>

/** Quantities with one value of their own. */
const isScalar = (quantity: CompiledQuantity | undefined): quantity is CompiledQuantity =>
  quantity?.type === 'input' || quantity?.type === 'constant' || quantity?.type === 'derived'

const amountOf = (quantity: CompiledQuantity, amount: number | string): number => {
  if (quantity.type === 'choice') return quantity.options.findIndex(({ id }) => id === amount)
  return typeof amount === 'number' ? amount : parseAmount(amount, quantity.unit)
}

/**
 * Evaluates the model with given values for any of its quantities, also computed ones.
 *
 * @param given Amounts as declarations write them, and option ids, by quantity.
 * @returns One value for each slot; what a given quantity would be by its own formula is not computed.
 */
export const evaluateGiven = (model: CompiledModel, stages: readonly Stage[], given: Given): Float64Array => {
  const byId = quantitiesById(model)
  const values = Float64Array.from(model.defaults)
  const fixed = new Map<number, number>()
  for (const [id, amount] of Object.entries(given)) {
    const quantity = byId.get(id)
    if (!quantity) throw new Error(`${id} = ${amount}: the model declares no such quantity`)
    fixed.set(quantity.slot, amountOf(quantity, amount))
  }
  const restore = () => {
    for (const [slot, value] of fixed) values[slot] = value
  }
  restore()
  for (const { ids, run } of stages) {
    if (ids.every((id) => Object.hasOwn(given, id))) continue
    run(values)
    if (ids.length > 1) restore()
  }
  return values
}

/** What a case gives: settings of the whole model, or quantities that its formulas start from. */
const givenOf = ({ settings, inputs, choices }: ReferenceCase): Given => ({
  ...settings,
  ...(inputs as Given | undefined),
  ...choices,
})

/** Whether all that a case names is declared, so that it can be recomputed without its own test. */
export const isRecomputable = (model: CompiledModel, reference: ReferenceCase): boolean => {
  const byId = quantitiesById(model)
  // A published value may lie beyond what the page lets a person set.
  const isKnown = (id: string, amount: number | string): boolean => {
    const quantity = byId.get(id)
    if (quantity?.type === 'choice') return quantity.options.some((option) => option.id === amount)
    return quantity !== undefined
  }
  return (
    Object.entries(givenOf(reference)).every(([id, amount]) => isKnown(id, amount)) &&
    Object.keys(reference.expected).every((id) => isScalar(byId.get(id)))
  )
}

/** Recomputes a case that `isRecomputable`. @throws Error when an amount does not fit its quantity. */
export const recompute = (
  model: CompiledModel,
  stages: readonly Stage[],
  reference: ReferenceCase,
): readonly Comparison[] => {
  const byId = quantitiesById(model)
  const values = evaluateGiven(model, stages, givenOf(reference))
  return Object.entries(reference.expected).map(([id, { value, unit, tolerance = 0, within }]) => {
    const quantity = byId.get(id)
    if (!quantity || quantity.type === 'choice') throw new Error(`${reference.id}: ${id} is no number`)
    const inDeclared = (shown: number) => parseAmount(`${shown} ${unit === '1' ? '' : unit}`, quantity.unit)
    const published = inDeclared(value)
    const ours = values[quantity.slot] ?? Number.NaN
    const allowed =
      within === undefined
        ? tolerance * Math.abs(published)
        : Math.abs(inDeclared(value + within) - published)
    return { id, published, ours, allowed, agrees: Math.abs(ours - published) <= allowed * (1 + 1e-9) }
  })
}
