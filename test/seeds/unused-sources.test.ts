import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { notes } from 'virtual:model/notes'
import { stories } from 'virtual:model/stories'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/engine/compiled.ts'
import { testedClaims } from '../../src/model/verdict/prose/claims.ts'
import { statedFacts } from '../../src/model/verdict/prose/facts.ts'
import { articles, contradictions, sources } from '../../src/scenario/evidence.ts'
import { citedBy, referenceCases } from '../../src/scenario/reference.ts'

/** Works that the page itself names, beside a map for instance. */
const pageFolder = join(import.meta.dirname, '..', '..', 'src', 'ui')
const pageTexts = readdirSync(pageFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(pageFolder, file), 'utf8'))
const isNamedByPage = (id: string): boolean => pageTexts.some((text) => text.includes(`'${id}'`))

/** Places that are no catalog of the model. */
const cities: { readonly source: string } = JSON.parse(readFileSync(join('seeds', 'cities.json'), 'utf8'))

const worksOf = (citations: readonly Citation[]) => citations.map(({ work }) => work)

/** Every place that names a source, with the sources it names. */
const places: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(notes.quantities).flatMap(([id, note]) => [
    [id, worksOf(note.sources)] as const,
    ...Object.entries(note.options).map(
      ([option, { sources: named }]) => [`${id}: ${option}`, worksOf(named)] as const,
    ),
  ]),
  ...Object.entries(notes.functions).map(
    ([id, { sources: named }]) => [`function ${id}`, worksOf(named)] as const,
  ),
  ...model.quantities.flatMap((q) =>
    q.type === 'input'
      ? q.marks.map(({ label, source }) => [`${q.id}: ${label}`, source === null ? [] : [source]] as const)
      : [],
  ),
  ...catalogs.flatMap(({ id, rows }) => rows.map((row) => [`${id}: ${row.id}`, row.sources] as const)),
  ['cities', [cities.source]] as const,
  ...stories.map(({ slug, sources: named }) => [`scenario ${slug}`, named] as const),
  ...referenceCases.map((reference) => [`case ${reference.id}`, citedBy(reference)] as const),
  ...articles.map(({ id, source }) => [`article ${id}`, source ? [source] : []] as const),
  ...contradictions.map(({ id, sources: named }) => [id, named] as const),
  ...testedClaims.map(({ id, source }) => [`claim ${id}`, source] as const),
  ...statedFacts.map(({ id, source }) => [`fact ${id}`, source] as const),
]

describe('bibliography and what rests on it', () => {
  it.each(places.filter(([, named]) => named.length > 0))('%s names works that there are', (_, named) => {
    expect(named.filter((id) => !(id in sources))).toEqual([])
  })

  it('has no work that nothing rests on', () => {
    const used = new Set(places.flatMap(([, named]) => named))
    expect(Object.keys(sources).filter((id) => !used.has(id) && !isNamedByPage(id))).toEqual([])
  })
})
