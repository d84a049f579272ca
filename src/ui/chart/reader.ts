/** Reads results for charts and says what was read, so that a chart is made again only when that has changed. */
import type { CompiledModel, CompiledQuantity } from '../../engine/compiled.ts'
import { numberOf, quantitiesById, quantityOf, seriesOf } from '../../engine/evaluate.ts'
import { formatValue } from '../number/format-value.ts'

export interface Reader {
  readonly model: CompiledModel
  readonly values: Float64Array
  readonly has: (...ids: readonly string[]) => boolean
  readonly quantity: (id: string) => CompiledQuantity
  readonly number: (id: string) => number
  readonly text: (id: string) => string
  /** A value in the manner of a quantity. */
  readonly as: (id: string, value: number) => string
  readonly label: (id: string) => string
  readonly series: (id: string) => Float64Array
  readonly option: (id: string) => string
  /** Counts as read, whatever else is done with it. */
  readonly touch: (id: string) => void
}

/** @param track Is told which places of the array of values were read. */
export const createReader = (
  model: CompiledModel,
  values: Float64Array,
  track?: (slot: number, length: number) => void,
): Reader => {
  const quantity = (id: string) => quantityOf(model, id)
  const notice = (id: string, length = 1) => track?.(quantity(id).slot, length)
  return {
    model,
    values,
    has: (...ids) => ids.every((id) => quantitiesById(model).has(id)),
    quantity,
    number: (id) => {
      notice(id)
      return numberOf(model, values, id)
    },
    text: (id) => {
      notice(id)
      return formatValue(quantity(id), values[quantity(id).slot] ?? Number.NaN)
    },
    as: (id, value) => formatValue(quantity(id), value),
    label: (id) => quantity(id).label,
    series: (id) => {
      notice(id, model.years)
      return seriesOf(model, values, id)
    },
    touch: (id) => notice(id),
    option: (id) => {
      notice(id)
      const found = quantity(id)
      return found.type === 'choice' ? (found.options[values[found.slot] ?? found.default]?.id ?? '') : ''
    },
  }
}
