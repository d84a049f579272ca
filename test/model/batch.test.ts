/** The real model, many settings at once, against one at a time: the same bits. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import { onTheSliders } from './anywhere.ts'

/** Numbers with all their bits. No value has one text: which of its bits a processor sets shows nowhere else. */
const bitsOf = (values: Float64Array): string =>
  Buffer.from(values.map((x) => (Number.isNaN(x) ? Number.NaN : x)).buffer).toString('hex')

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
      expect(together.map(bitsOf)).toEqual(alone.map(bitsOf))
    }),
    { numRuns: 60 },
  )
})
