/** The real model, many settings at once, against one at a time: the same bits. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import { onTheSliders } from './anywhere.ts'

it('gives every setting the bits that it has alone', { timeout: 120_000 }, () => {
  const { lanes, stages } = batch
  const block = new Float64Array(model.size * lanes)
  fc.assert(
    fc.property(fc.array(onTheSliders, { minLength: 1, maxLength: 5 }), (settings) => {
      const alone = settings.map((setting) => evaluate(model, setting))
      alone.forEach((values, lane) => {
        for (const { slot, type } of model.quantities) {
          const isGiven = type === 'input' || type === 'choice' || type === 'constant'
          block[slot * lanes + lane] = isGiven ? (values[slot] ?? Number.NaN) : 0
        }
      })
      for (const { run } of stages) run(block, settings.length)
      const together = settings.map((_, lane) =>
        Float64Array.from({ length: model.size }, (__, slot) => block[slot * lanes + lane] ?? Number.NaN),
      )
      expect(together.map((values) => Buffer.from(values.buffer).toString('hex'))).toEqual(
        alone.map((values) => Buffer.from(values.buffer).toString('hex')),
      )
    }),
    { numRuns: 60 },
  )
})
