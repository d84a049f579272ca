/** Results that lie outside the range of the worlds that are drawn about them, in sentences. */
import { type Band, outsideText } from '../../engine/bands.ts'
import type { CompiledModel } from '../../engine/compiled.ts'
import { quantityOf } from '../../engine/evaluate.ts'
import { formatQuantity } from '../../engine/format.ts'
import type { QuantityId } from '../../model/index.ts'
import { widen } from '../number/format-value.ts'
import { rangeText } from './range-text.ts'

/**
 * A sentence for each result whose value lies outside its band.
 *
 * @param values Results of what is set.
 * @param bands Bands of results about what is set, by id.
 * @returns `Mass in orbit: 81 kt as set, outside its range of 83 to 130 kt; most worlds are higher.`
 */
export const outsideSentences = (
  model: CompiledModel<QuantityId>,
  values: Float64Array,
  bands: Readonly<Partial<Record<QuantityId, Band>>>,
): readonly string[] =>
  (Object.entries(bands) as readonly (readonly [QuantityId, Band])[]).flatMap(([id, band]) => {
    const quantity = quantityOf(model, id)
    const value = values[quantity.slot] ?? Number.NaN
    const where = outsideText(value, band)
    if (where === '' || quantity.type === 'choice') return []
    return [
      `${quantity.label}: ${widen(formatQuantity(quantity, value).text)} as set, outside its range of ${rangeText(quantity, band)}; ${where}.`,
    ]
  })
