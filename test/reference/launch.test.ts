import { model } from 'virtual:model'
import { expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

it('the launched power price is specific mass times the price in this orbit over life', () => {
  const values = evaluate(model, {})
  const of = (id: QuantityId) => numberOf(model, values, id)
  const byHand = (of('specificMass') * of('launchPriceHere')) / of('refreshLife')
  expect(of('launchedPowerPrice') / byHand).toBeCloseTo(1, 12)
})
