import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyHistory, type History, longestPast, record, redo, undo } from '../../src/scenario/history.ts'

const chain = (values: readonly number[]): History<number> =>
  values
    .slice(1)
    .reduce<History<number>>(
      (history, after, at) => record(history, { before: values[at] ?? 0, after }),
      emptyHistory,
    )

test('undoing every step leads back through every value, and redoing forward again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 50 }), (values) => {
      let history = chain(values)
      const back: number[] = []
      for (let moved = undo(history); moved; moved = undo(history)) {
        history = moved.history
        back.push(moved.snapshot)
      }
      expect(back).toEqual(values.slice(0, -1).reverse())
      const forward: number[] = []
      for (let moved = redo(history); moved; moved = redo(history)) {
        history = moved.history
        forward.push(moved.snapshot)
      }
      expect(forward).toEqual(values.slice(1))
    }),
  )
})

test('a new step forgets what was undone', () => {
  const undone = undo(chain([1, 2, 3]))?.history ?? emptyHistory
  const history = record(undone, { before: 2, after: 9 })
  expect(redo(history)).toBeNull()
  expect(undo(history)?.snapshot).toBe(2)
})

test('nothing to undo and nothing to redo are no steps', () => {
  expect(undo(emptyHistory)).toBeNull()
  expect(redo(emptyHistory)).toBeNull()
})

test(`no more than ${longestPast} steps are kept, and the last are those`, () => {
  const values = Array.from({ length: longestPast + 20 }, (_, at) => at)
  const history = chain(values)
  expect(history.past).toHaveLength(longestPast)
  expect(history.past.at(-1)?.after).toBe(longestPast + 19)
})

test('histories are values: nothing is changed in place', () => {
  const history = chain([1, 2, 3])
  const before = structuredClone(history)
  undo(history)
  record(history, { before: 3, after: 4 })
  expect(history).toEqual(before)
})
