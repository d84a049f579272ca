/** Inputs and constants of the model at their defaults; what it computes is out of bounds here. */
import { model } from 'virtual:model'
import { quantityOf } from '../../../src/engine/evaluate.ts'
import type { QuantityId } from '../../../src/model/index.ts'

/** @throws Error for anything that the model computes. */
export const given = (id: QuantityId): number => {
  const quantity = quantityOf(model, id)
  if (quantity.type === 'input') return quantity.default
  if (quantity.type === 'constant') return quantity.value
  throw new Error(`${id} is no input`)
}

export const year = 365.25 * 24 * 3600
