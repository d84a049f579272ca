import { notes } from 'virtual:model/notes'
import { expect, it } from 'vitest'
import { rankText, togetherWith } from '../../src/engine/together.ts'

it('each correlation is told of both its inputs, with its reason', () => {
  expect(notes.correlations.length).toBeGreaterThan(0)
  for (const { inputs, rank, why } of notes.correlations)
    for (const [one, other] of [inputs, inputs.toReversed()]) {
      const found = togetherWith(notes.correlations, one ?? '').find(({ id }) => id === other)
      expect(found).toMatchObject({ rank, why })
    }
  expect(togetherWith(notes.correlations, 'altitude')).toEqual([])
})

it('ranks have their signs', () => {
  expect([0.6, -0.3, 0].map(rankText)).toEqual(['+0.6', '−0.3', '0'])
})
