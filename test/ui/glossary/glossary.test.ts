import { model } from 'virtual:model'
import { notes } from 'virtual:model/notes'
import { stories } from 'virtual:model/stories'
import { expect, test } from 'vitest'
import { quantitiesById } from '../../../src/engine/evaluate.ts'
import { testedClaims } from '../../../src/model/verdict/prose/claims.ts'
import { statedFacts } from '../../../src/model/verdict/prose/facts.ts'
import { findingOf } from '../../../src/ui/claim/finding.ts'
import { splitTerms } from '../../../src/ui/glossary/split-terms.ts'
import { terms, termsIn } from '../../../src/ui/glossary/terms.ts'
import { findMessages } from '../../words/messages.ts'
import { cases, makers, readerOf } from '../chart-cases.ts'

test('terms are in alphabetical order, each once', () => {
  const names = terms.map(({ term }) => term)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  expect(new Set(names).size).toBe(names.length)
})

test('no two terms have a form in common', () => {
  const forms = terms.flatMap(({ term, forms = [term] }) => forms.map((form) => form.toLowerCase()))
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
})

test('terms lead to quantities that exist', () => {
  const known = quantitiesById(model)
  const lost = terms.flatMap(({ term, about }) =>
    about.filter((id) => !known.has(id as never)).map((id) => `${term}: ${id}`),
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

/** What the page explains terms in: reasons, options, stories, claims, and what stands under the titles of charts. */
const glossedTexts = (): readonly string[] => {
  const charts = cases.flatMap(([, settings]) => {
    const read = readerOf(settings)
    return [...makers.values()].map((make) => make(read).subtitle)
  })
  const findings = testedClaims.flatMap((claim) =>
    findingOf(claim)(readerOf({})).sentence.map(({ text }) => text),
  )
  return [
    ...Object.values(notes.quantities).flatMap(({ why, options }) => [
      why,
      ...Object.values(options).map((option) => option.why ?? ''),
    ]),
    ...stories.flatMap(({ blurb, reproduces, differs }) => [blurb, reproduces, differs]),
    ...charts,
    ...findings,
    ...statedFacts.map(({ fact }) => fact),
    ...findMessages().messages.flatMap(({ file, text }) =>
      file === 'src/ui/decide/decide.tsx' ? [text] : [],
    ),
  ]
}

test('every term is used: in a text that explains it, or in the name of a number', () => {
  const named = model.quantities.flatMap((quantity) => [
    quantity.label,
    ...(quantity.type === 'choice' ? quantity.options.map(({ label }) => label) : []),
  ])
  const usedIn = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => splitTerms(text, terms).map(({ term }) => term)))
  const [explained, inNames] = [usedIn(glossedTexts()), usedIn(named)]
  const rest = terms.filter((term) => !explained.has(term))
  expect(rest.filter((term) => !inNames.has(term)).map(({ term }) => term)).toEqual([])
})

const found = (text: string, from = terms) =>
  splitTerms(text, from).map(({ text: words, term }) => (term ? `[${words}=${term.term}]` : words))

test('a text is split at the first use of each term, and its parts together are the text', () => {
  expect(found('The radiators see the Sun.')).toEqual(['The ', '[radiators=Radiator]', ' see the Sun.'])
  expect(found('A radiator, then a radiator.')).toEqual(['A ', '[radiator=Radiator]', ', then a radiator.'])
  for (const { why } of Object.values(notes.quantities))
    expect(
      splitTerms(why, terms)
        .map(({ text }) => text)
        .join(''),
    ).toBe(why)
})

test('the longer term wins, abbreviations are in capitals, and parts of words are no terms', () => {
  expect(found('Duty in eclipse.')).toEqual(['[Duty in eclipse=Duty in eclipse]', '.'])
  expect(found('Leo lies in LEO.')).toEqual(['Leo lies in ', '[LEO=LEO]', '.'])
  expect(found('Widespread, eclipse-free radiatorless')).toEqual(['Widespread, eclipse-free radiatorless'])
})

test('in another language a term has its words there, and one without says that it is English', () => {
  const german = termsIn('de', { Radiator: { term: 'Abstrahler', means: 'Gibt Wärme ab.' } })
  expect(found('Die Abstrahler und the radiator', german)).toEqual([
    'Die ',
    '[Abstrahler=Abstrahler]',
    ' und the radiator',
  ])
  expect(german.find(({ term }) => term === 'Abstrahler')?.lang).toBeUndefined()
  expect(german.find(({ term }) => term === 'Spread')?.lang).toBe('en')
  expect(german).toHaveLength(terms.length)
})
