import type { CompiledModel } from '../../src/engine/compiled.ts'
import { numberOf, quantityOf } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import { formatQuantity } from '../../src/engine/format.ts'
import type { Read } from '../../src/model/verdict/prose/parts.ts'

/** Reads quantities the way the page does. */
export const readerOf =
  (model: CompiledModel, values: Float64Array): Read<string> =>
  (id) => {
    const value = numberOf(model, values, id)
    const feasible = Number.isFinite(value)
    const text = formatQuantity(quantityOf(model, id), value).text
    const reason = feasible ? null : whyNotFeasible(model, values, id)
    return { value, text, feasible, ...(reason === null ? {} : { reason }) }
  }
