/** Published results to reproduce, from `seeds/reference`. */
import type { CompiledModel } from '../engine/compiled.ts'
import { evaluate, quantityOf } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { parseAmount } from '../engine/units.ts'

/** A published result. Cases with `settings` run through the model; those with `inputs` test one function. */
export interface ReferenceCase {
  readonly id: string
  readonly title: string
  readonly source: string | readonly string[]
  /** Where in the source. */
  readonly where?: string
  readonly settings?: Readonly<Record<string, number | string>>
  readonly inputs?: unknown
  readonly expected: Readonly<
    Record<string, { readonly value: number; readonly unit: string; readonly tolerance: number }>
  >
  /** Why we differ, where we do. */
  readonly differs?: string
}

const files = import.meta.glob<ReferenceCase[] | { cases: ReferenceCase[] }>('/seeds/reference/*.json', {
  eager: true,
  import: 'default',
})

/** All cases of all files. */
export const referenceCases: readonly ReferenceCase[] = Object.values(files).flatMap((file) =>
  Array.isArray(file) ? file : (file.cases ?? []),
)

/** Cases that run through the model. */
export const modelCases = referenceCases.filter(({ settings }) => settings !== undefined)

/** One published number beside ours. */
export interface Outcome {
  readonly reference: string
  readonly id: string
  readonly published: string
  readonly ours: string
  readonly tolerance: number
  readonly agrees: boolean
}

/** Runs a case. @throws Error when its settings or units do not fit the model. */
export const runCase = (model: CompiledModel, reference: ReferenceCase): readonly Outcome[] => {
  const settings = Object.fromEntries(
    Object.entries(reference.settings ?? {}).map(([id, value]) => {
      const quantity = quantityOf(model, id)
      return [
        id,
        typeof value === 'string' && quantity.type === 'input' ? parseAmount(value, quantity.unit) : value,
      ]
    }),
  )
  const values = evaluate(model, settings)
  return Object.entries(reference.expected).map(([id, { value, unit, tolerance }]) => {
    const quantity = quantityOf(model, id)
    if (quantity.type === 'choice') throw new Error(`${reference.id}: ${id} is a choice`)
    const published = parseAmount(`${value} ${unit === '1' ? '' : unit}`, quantity.unit)
    const ours = values[quantity.slot] ?? Number.NaN
    const show = (x: number) => formatQuantity(quantity, x, { digits: 5 }).text
    const agrees = Math.abs(ours - published) <= tolerance * Math.abs(published)
    return { reference: reference.id, id, published: show(published), ours: show(ours), tolerance, agrees }
  })
}
