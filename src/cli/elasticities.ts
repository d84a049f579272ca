/** What one per cent more of each input does to a result, for `why` and `sensitivity`. */
import { model } from 'virtual:model'
import { adjoint } from 'virtual:model/adjoint'
import { numberOf, quantityOf, rowOf } from '../engine/evaluate.ts'
import { formatNumber } from '../engine/format.ts'
import { type Elasticities, elasticitiesOf } from '../engine/gradient.ts'
import type { QuantityId } from '../model/index.ts'
import { textTable } from './text-table.ts'

const NONE: Elasticities<QuantityId> = { inputs: [], steps: [], ties: [], rough: [] }

/** Elasticities of a single result or of a constraint's ratio; none of another quantity, of zero and of no value. */
export const elasticities = (id: QuantityId, values: Float64Array): Elasticities<QuantityId> => {
  const { type } = quantityOf(model, id)
  if (type !== 'derived' && type !== 'constraint') return NONE
  const value = type === 'derived' ? numberOf(model, values, id) : rowOf(model, values, id).ratio
  return Number.isFinite(value) && value !== 0 ? elasticitiesOf(model, adjoint, values, id) : NONE
}

const remarks = {
  steps: 'moves in steps, and what inputs do through it is not counted',
  ties: 'stands at a corner, and one of its sides is counted',
  rough: 'has no settled slope',
} as const

/**
 * The strongest inputs as a table, and what the table leaves out; empty where there are none.
 *
 * @param most How many inputs to list.
 */
export const elasticitiesText = (id: QuantityId, values: Float64Array, most: number): string => {
  const { inputs, ...notes } = elasticities(id, values)
  const told = (['steps', 'ties', 'rough'] as const).flatMap((kind) =>
    notes[kind].map((one) => `${one} ${remarks[kind]}`),
  )
  if (inputs.length === 0) return told.join('\n')
  const rows = inputs
    .slice(0, most)
    .map((input) => [
      input.id,
      `${input.elasticity > 0 ? '+' : ''}${formatNumber(input.elasticity)} %`,
      quantityOf(model, input.id).label,
    ])
  return [textTable(['1 % more of', `changes ${id} by`, ''], rows, [1]), ...told].join('\n')
}
