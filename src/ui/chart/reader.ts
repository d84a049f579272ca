/** Reads results for charts and says what was read, so that a chart is made again only when that has changed. */
import type { Band } from '../../engine/bands.ts'
import type { CompiledModel, CompiledQuantity } from '../../engine/compiled.ts'
import { isIdOf, numberOf, quantityOf, seriesOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { formatValue } from '../number/format-value.ts'

export interface Reader {
  readonly model: CompiledModel<QuantityId>
  readonly values: Float64Array
  /** Whether a text, such as a row of a catalog has, is the id of a quantity. */
  readonly has: (id: string) => id is QuantityId
  readonly quantity: (id: QuantityId) => CompiledQuantity<QuantityId>
  readonly number: (id: QuantityId) => number
  readonly text: (id: QuantityId) => string
  /** A value in the manner of a quantity. */
  readonly as: (id: QuantityId, value: number) => string
  readonly label: (id: QuantityId) => string
  readonly series: (id: QuantityId) => Float64Array
  /** Ranges of a series, a year each; none while they are not known. */
  readonly bands: (id: QuantityId) => readonly Band[] | undefined
  readonly option: (id: QuantityId) => string
  /** Counts as read, whatever else is done with it. */
  readonly touch: (id: QuantityId) => void
}

/**
 * @param track Is told which places of the array of values were read.
 * @param bands Gives the ranges of series where they are known.
 */
export const createReader = (
  model: CompiledModel<QuantityId>,
  values: Float64Array,
  track?: (slot: number, length: number) => void,
  bands: Reader['bands'] = () => undefined,
): Reader => {
  const quantity = (id: QuantityId) => quantityOf(model, id)
  const notice = (id: QuantityId, length = 1) => track?.(quantity(id).slot, length)
  return {
    model,
    values,
    has: (id): id is QuantityId => isIdOf(model, id),
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
    bands,
    touch: (id) => notice(id),
    option: (id) => {
      notice(id)
      const found = quantity(id)
      return found.type === 'choice' ? (found.options[values[found.slot] ?? found.default]?.id ?? '') : ''
    },
  }
}
