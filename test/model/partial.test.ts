/** The real model, computed in part, against the whole: the same bits whatever varies and whatever is asked. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate, isInput } from '../../src/engine/evaluate.ts'
import { extentOf } from '../../src/engine/extent.ts'
import { partialEvaluator } from '../../src/engine/partial.ts'
import { onTheSliders } from './anywhere.ts'

const inputs = model.quantities.filter(isInput)
const results = model.quantities.filter((q) => ['derived', 'series', 'constraint'].includes(q.type))

it('computes any results after any inputs have changed, to the last bit', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      onTheSliders,
      onTheSliders,
      fc.subarray(inputs, { minLength: 1 }),
      fc.subarray(results, { minLength: 1, maxLength: 8 }),
      (before, after, varying, wanted) => {
        const changed = Object.fromEntries(varying.map(({ id }) => [id, after[id] ?? 0]))
        const whole = evaluate(model, { ...before, ...changed })
        const work = evaluate(model, before)
        for (const { slot } of varying) work[slot] = whole[slot] ?? Number.NaN
        partialEvaluator(
          stages,
          varying.map(({ id }) => id),
          wanted.map(({ id }) => id),
        )(work)
        for (const { id, slot, type } of wanted) {
          const end = slot + extentOf(type, 0, model.years).values
          expect([id, ...work.subarray(slot, end)]).toEqual([id, ...whole.subarray(slot, end)])
        }
      },
    ),
    { numRuns: 200 },
  )
})
