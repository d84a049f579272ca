import { expect, it } from 'vitest'
import { citation } from '../../src/scenario/evidence.ts'
import { citedIn, type Library, sourcesOf } from '../../src/ui/evidence/library.ts'

const shelf: Library = {
  sources: {
    'cook-2020': { title: 'The book of jam', year: 2020 },
    'page-2021': { title: 'A page on jam', year: 2021 },
  },
  articles: [],
  statements: [],
  statementOf: () => undefined,
  contradictions: [],
  citation,
}

it('gathers the places of a work that is cited several times', () => {
  const cited = citedIn(shelf, [
    { work: 'cook-2020', place: '§2' },
    { work: 'page-2021', place: null },
    { work: 'cook-2020', place: 'table 1' },
    { work: 'cook-2020', place: '§2' },
    { work: 'nobody-1999', place: '§1' },
  ])
  expect(cited.map(({ id, places }) => [id, places])).toEqual([
    ['cook-2020', ['§2', 'table 1']],
    ['page-2021', []],
  ])
  expect(cited.map((work) => shelf.citation(work, work.places))).toEqual([
    '(2020). The book of jam. §2; table 1.',
    '(2021). A page on jam.',
  ])
  expect(sourcesOf(shelf, ['page-2021']).map(({ id, places }) => [id, places])).toEqual([['page-2021', []]])
})
