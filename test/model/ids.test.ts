/** Ids are types: the compiler of TypeScript refuses one that nothing declares. */
import { model } from 'virtual:model'
import { expect, test } from 'vitest'
import { headline, leadingInputs, scores } from '../../src/model/headline.ts'
import type { InputId, ResultId } from '../../src/model/index.ts'

const idsOf = (...types: readonly string[]) =>
  model.quantities.filter(({ type }) => types.includes(type)).map(({ id }) => id)

test('an id of a result is one of those declared, and no other text', () => {
  const known: ResultId = 'radiatorArea'
  // @ts-expect-error: no result has this id.
  const misspelt: ResultId = 'radiatorAera'
  expect(idsOf('derived', 'series', 'constraint')).toContain(known)
  expect(idsOf('derived', 'series', 'constraint')).not.toContain(misspelt)
})

test('an id of an input is that of an input or a choice, not of a result', () => {
  const known: InputId = 'orbitKind'
  // @ts-expect-error: a result is no input.
  const result: InputId = 'radiatorArea'
  expect(idsOf('input', 'choice')).toContain(known)
  expect(idsOf('input', 'choice')).not.toContain(result)
})

test('what leads is there once each, with four results for the picture of a scenario', () => {
  const ids = [...headline.map(({ id }) => id), ...leadingInputs]
  expect(new Set(ids).size).toBe(ids.length)
  expect(scores.filter(({ onCard }) => onCard)).toHaveLength(4)
})
