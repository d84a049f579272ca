/** A result under several settings of some inputs, everything else as it is. */
import type { Stage } from '../../../engine/compiled.ts'
import { numberOf, quantityOf } from '../../../engine/evaluate.ts'
import type { InputId, QuantityId } from '../../../model/index.ts'
import type { Reader } from '../reader.ts'
import { upstream } from './curve.ts'

/** What some inputs are set to. */
export type Variant = Readonly<Partial<Record<InputId, number | string>>>

/** A setting as it stands in the array of values: a choice by the place of its option. */
const inArray = (
  read: Reader,
  id: string,
  value: number | string,
): readonly [slot: number, value: number] => {
  const quantity = quantityOf<string>(read.model, id)
  if (typeof value === 'number') return [quantity.slot, value]
  const place =
    quantity.type === 'choice' ? quantity.options.findIndex(({ id: option }) => option === value) : -1
  if (place < 0) throw new Error(`${id} has no option "${value}"`)
  return [quantity.slot, place]
}

/** Only stages between the inputs and the result run, once for each variant. */
export const variantsOf = (
  read: Reader,
  stages: readonly Stage[],
  resultId: QuantityId,
  variants: readonly Variant[],
): readonly number[] => {
  const { model, values } = read
  const sources = upstream(model, resultId)
  for (const id of sources) read.touch(id)
  const needed: ReadonlySet<string> = sources
  const varied = new Set(variants.flatMap((variant) => Object.keys(variant)))
  const path = stages.filter(
    ({ ids, inputs }) => inputs.some((id) => varied.has(id)) && ids.some((id) => needed.has(id)),
  )
  return variants.map((variant) => {
    const work = Float64Array.from(values)
    for (const [id, value] of Object.entries(variant)) {
      const [slot, set] = inArray(read, id, value)
      work[slot] = set
    }
    for (const { run } of path) run(work)
    return numberOf(model, work, resultId)
  })
}
