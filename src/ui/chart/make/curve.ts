/** A result along the range of one input, everything else as it is. */
import type { CompiledInput, CompiledModel, CompiledQuantity, Stage } from '../../../engine/compiled.ts'
import { numberOf, quantityOf, rowOf } from '../../../engine/evaluate.ts'
import type { QuantityId } from '../../../model/index.ts'
import type { Point } from '../chart.ts'
import type { Reader } from '../reader.ts'

/** Everything that a result is computed from, itself included. */
export const upstream = <Id extends string>(model: CompiledModel<Id>, id: NoInfer<Id>): ReadonlySet<Id> => {
  const seen = new Set<Id>()
  const visit = (quantity: CompiledQuantity<Id>) => {
    if (seen.has(quantity.id)) return
    seen.add(quantity.id)
    for (const index of quantity.uses) {
      const next = model.quantities[index]
      if (next) visit(next)
    }
  }
  visit(quantityOf(model, id))
  return seen
}

const known = new WeakMap<CompiledModel, Map<string, readonly Stage[]>>()

/** Only the steps between the input and the result. */
const between = (
  model: CompiledModel,
  stages: readonly Stage[],
  inputId: string,
  resultId: string,
): readonly Stage[] => {
  const paths = known.get(model) ?? new Map<string, readonly Stage[]>()
  known.set(model, paths)
  const key = `${inputId} ${resultId}`
  const found = paths.get(key)
  if (found) return found
  const needed: ReadonlySet<string> = upstream(model, resultId)
  const path = stages.filter(
    ({ ids, inputs }) => inputs.includes(inputId) && ids.some((id) => needed.has(id)),
  )
  paths.set(key, path)
  return path
}

export const curveOf = (
  read: Reader,
  stages: readonly Stage[],
  input: CompiledInput,
  resultId: QuantityId,
  along: readonly number[],
): readonly Point[] => {
  const { model, values } = read
  for (const id of upstream(model, resultId)) if (id !== input.id) read.touch(id)
  const path = between(model, stages, input.id, resultId)
  const work = Float64Array.from(values)
  return along.map((value) => {
    work[input.slot] = value
    for (const { run } of path) run(work)
    return [value, numberOf(model, work, resultId)]
  })
}

/**
 * Up to where along an input a row of the verdict can be met, from the smallest place on.
 *
 * @returns Not a number where it is met at none of the places; infinite where it is met at all of them.
 */
export const metUpTo = (
  read: Reader,
  stages: readonly Stage[],
  input: CompiledInput,
  rowId: QuantityId,
  along: readonly number[],
): number => {
  const { model, values } = read
  for (const id of upstream(model, rowId)) if (id !== input.id) read.touch(id)
  const path = between(model, stages, input.id, rowId)
  const work = Float64Array.from(values)
  const isMet = (value: number): boolean => {
    work[input.slot] = value
    for (const { run } of path) run(work)
    return rowOf(model, work, rowId).ratio <= 1
  }
  const failing = along.findIndex((value) => !isMet(value))
  if (failing === -1) return Number.POSITIVE_INFINITY
  let met = along[failing - 1] ?? Number.NaN
  let failed = along[failing] ?? Number.NaN
  for (let step = 0; step < 24; step++) {
    const middle: number = (met + failed) / 2
    if (isMet(middle)) met = middle
    else failed = middle
  }
  return met
}

/** Places along an input's range, evenly by its scale. */
export const placesAlong = ({ range: [low, high], scale }: CompiledInput, count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, at) =>
    scale === 'log' ? low * (high / low) ** (at / count) : low + ((high - low) * at) / count,
  )
