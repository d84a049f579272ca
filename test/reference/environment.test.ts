import { model } from 'virtual:model'
import { expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { parseAmount } from '../../src/engine/units.ts'

it('the natural influx of aluminium is that of which 41.7 t are 29.5 %', () => {
  const ours = numberOf(model, evaluate(model, {}), 'naturalAluminium')
  expect((ours * 0.295) / parseAmount('41.7 t/year', 'kg/s')).toBeCloseTo(1, 2)
})
