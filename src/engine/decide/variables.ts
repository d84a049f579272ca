/** What may be chosen in a design, each as a number from 0 to 1: the place on its slider, or which option of a choice. */
import { exp, log } from '../../elementary/index.ts'
import type { CompiledChoice, CompiledInput, CompiledModel } from '../compiled.ts'
import { isInput, quantitiesById } from '../evaluate.ts'
import { must } from '../must.ts'
import { nearest } from '../nearest.ts'

/** One thing that may be chosen. */
export interface Variable {
  readonly quantity: CompiledInput | CompiledChoice
  /** From 0 to 1 → what stands in the array of values. */
  readonly value: (place: number) => number
  /** The way back; for a choice, the middle of its option's part. */
  readonly place: (value: number) => number
  /** The least step that changes anything; 0 where any does. */
  readonly grain: number
  /** At which end of its range a value is. */
  readonly end: (value: number) => 'low' | 'high' | null
}

/** Parts of the range within which a value counts as at its end. */
const AT_END = 1e-3

/** Searches come as near to an end as they like, but seldom to it. */
const SNAP = 1e-6

const choiceOf = (quantity: CompiledChoice): Variable => {
  const count = quantity.options.length
  return {
    quantity,
    value: (place) => Math.min(count - 1, Math.floor(place * count)),
    place: (value) => (value + 0.5) / count,
    grain: 1 / count,
    end: () => null,
  }
}

const numberOf = (quantity: CompiledInput, now: number): Variable => {
  const { range, scale, step } = quantity
  // What somebody has set beyond the slider stays within reach.
  const [low, high] = [Math.min(range[0], now), Math.max(range[1], now)]
  const isLog = scale === 'log' && low > 0
  const [from, to] = isLog ? [log(low), log(high)] : [low, high]
  const clamped = (x: number): number => Math.min(high, Math.max(low, x))
  const value = (place: number): number => {
    if (place <= SNAP) return low
    if (place >= 1 - SNAP) return high
    const x = from + place * (to - from)
    const exact = isLog ? exp(x) : x
    return clamped(step > 0 ? Math.round(exact / step) * step : exact)
  }
  const place = (x: number): number => ((isLog ? log(x) : x) - from) / (to - from)
  return {
    quantity,
    value,
    place,
    grain: step > 0 ? step / (high - low) : 0,
    end: (x) => (place(x) <= AT_END ? 'low' : place(x) >= 1 - AT_END ? 'high' : null),
  }
}

/**
 * Inputs that may be chosen, by id.
 *
 * @param values Values of the scenario, fully evaluated.
 * @throws Error with the bad id and the nearest input.
 */
export const variablesOf = (
  model: CompiledModel,
  values: Float64Array,
  ids: readonly string[],
): readonly Variable[] =>
  [...new Set(ids)].map((id) => {
    const quantity = quantitiesById(model).get(id)
    if (quantity && isInput(quantity))
      return quantity.type === 'choice'
        ? choiceOf(quantity)
        : numberOf(quantity, must(values[quantity.slot], id))
    const inputs = model.quantities.filter(isInput).map((q) => q.id)
    const what = quantity ? `${id} is computed and cannot be chosen` : `no input is called "${id}"`
    throw new Error(`${what}; the nearest is "${nearest(id.slice(0, 60), inputs)}"`)
  })
