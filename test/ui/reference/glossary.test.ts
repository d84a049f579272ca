import { model } from 'virtual:model'
import { expect, test } from 'vitest'
import { quantitiesById } from '../../../src/engine/evaluate.ts'
import { terms } from '../../../src/ui/reference/glossary-terms.ts'

test('terms are in alphabetical order, each once', () => {
  const names = terms.map(({ term }) => term)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  expect(new Set(names).size).toBe(names.length)
})

test('terms lead to quantities that exist', () => {
  const known = quantitiesById(model)
  const lost = terms.flatMap(({ term, about }) =>
    about.filter((id) => !known.has(id)).map((id) => `${term}: ${id}`),
  )
  expect(lost).toEqual([])
})

/** Units and names of organisations explain themselves or are spelt out where they stand. */
const selfExplaining = new Set(['AI', 'GW', 'IT', 'US', 'USD', 'CO2'])

test('every abbreviation in a label of the model is in the glossary', () => {
  const words = terms.map(({ term }) => term).join(' ')
  const abbreviations = model.quantities
    .flatMap(({ label }) => label.match(/\b[A-Z]{2,}\d?\b/g) ?? [])
    .filter((found) => !selfExplaining.has(found))
  expect(abbreviations.filter((found) => !words.includes(found))).toEqual([])
})

test('explanations are whole sentences', () => {
  for (const { means } of terms) expect(means).toMatch(/^[A-Z].*\.$/)
})
