import { expect, it } from 'vitest'
import { unplacedText } from '../../src/cli/unplaced.ts'
import { cite, kind, lookup } from '../../src/engine/quantity.ts'
import { jam, toy } from '../engine/toy.ts'

const works = {
  'cook-2020': { title: 'The book of jam', year: 2020, kind: 'book' },
  'iso-2021': { title: 'Jars', year: 2021, kind: 'standard' },
  'page-2022': { title: 'A page on jam', year: 2022 },
} as const

const lids = lookup('Lids', kind({ unit: '1' }), {
  symbol: 'L',
  by: 'quality',
  of: { plain: '1', extra: '2' },
  source: ['cook-2020', cite('iso-2021', '§4'), 'page-2022'],
  why: 'For a test.',
})

it('lists works with numbered parts that are cited without one, by the ids that cite them', () => {
  const { notes } = toy({
    lids,
    pots: { ...jam.pots, source: ['cook-2020', cite('iso-2021', null)] },
    jamMass: { ...jam.jamMass, source: cite('cook-2020', 'p. 12') },
  }).compilation
  const lines = String(unplacedText(notes, works)).split('\n')
  expect(lines.slice(2)).toEqual([
    'cook-2020  book              2  pots lids  (2020). The book of jam.',
    'iso-2021   standard          1  pots       (2021). Jars.',
    '',
    '3 of 5 citations of books, standards and rules name no place in the work.',
    '',
  ])
})

it('gives them to programs as rows alone', () => {
  const { notes } = toy({ lids, jamMass: { ...jam.jamMass, source: cite('cook-2020', 'p. 12') } }).compilation
  expect(JSON.parse(String(unplacedText(notes, works, 'json')))).toEqual({
    unplaced: [{ id: 'cook-2020', kind: 'book', citations: 1, by: 'lids', work: '(2020). The book of jam.' }],
  })
})

it('says so where nothing is missing', () => {
  const { notes } = toy({ jamMass: { ...jam.jamMass, source: cite('cook-2020', 'p. 12') } }).compilation
  expect(unplacedText(notes, works)).toBe(
    '0 of 1 citations of books, standards and rules name no place in the work.\n',
  )
})
