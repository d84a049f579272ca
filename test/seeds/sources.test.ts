import { describe, expect, it } from 'vitest'
import { citation, sources } from '../../src/scenario/evidence.ts'
import { evidenceTexts, sourcesUsedByEvidence } from './files.ts'

const works = Object.entries(sources)

describe('bibliography', () => {
  it('has every work that articles, catalogs and scenarios name', () => {
    const missing = [...sourcesUsedByEvidence()].filter(([id]) => !(id in sources))
    expect(missing).toEqual([])
  })

  it.each(works)('%s has a regular id, a title, a year and somebody to ask', (id, work) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*-\d{4}$|^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
    expect(work.title.length).toBeGreaterThan(3)
    expect(work.year).toBeGreaterThanOrEqual(1900)
    expect(work.year).toBeLessThanOrEqual(2026)
    expect(work.authors ?? work.publisher ?? '').not.toBe('')
  })

  it.each(works.filter(([, { url }]) => url))('%s links to a page of the public web', (_, { url }) => {
    const { protocol, hostname, username } = new URL(url ?? '')
    expect(['http:', 'https:']).toContain(protocol)
    expect(hostname).toMatch(/\.[a-z]{2,}$/)
    expect(hostname).not.toMatch(/localhost|\d+\.\d+\.\d+\.\d+|registry|fate-oracle|techbytes/)
    expect(username).toBe('')
  })

  it.each(works.filter(([, { doi }]) => doi))('%s has a DOI and not an address of one', (_, { doi }) => {
    expect(doi).toMatch(/^10\.\d{4,9}\/\S+$/)
  })

  it.each(works.flatMap(([id, { verified }]) => (verified ? [{ id, ...verified }] : [])))(
    '$id was checked on a day that is over, and the note says how',
    ({ date, how }) => {
      expect(date).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
      expect(Date.parse(date)).toBeLessThanOrEqual(Date.now())
      expect(how).toMatch(/^[A-Z0-9].{20,}\.$/)
    },
  )

  it('has checked at least twenty works, and knows which have numbered parts', () => {
    expect(works.filter(([, { verified }]) => verified).length).toBeGreaterThanOrEqual(20)
    expect(new Set(works.flatMap(([, { kind }]) => kind ?? []))).toEqual(
      new Set(['book', 'standard', 'rule']),
    )
  })

  it('names no work twice', () => {
    const keys = works.map(([, { doi, url, title, year }]) =>
      (doi ?? url?.replace(/^https?:\/\/(www\.)?|\/$/g, '') ?? `${title} ${year}`).toLowerCase(),
    )
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  it('cites in one line', () => {
    expect(citation({ authors: 'A. Author', year: 2020, title: 'A work', publisher: 'A press' })).toBe(
      'A. Author (2020). A work. A press.',
    )
    expect(citation({ year: 2020, title: 'A work' })).toBe('(2020). A work.')
  })
})

describe('evidence files', () => {
  it.each([...evidenceTexts])('%s names no folder of a machine and has nothing left to do', (_, text) => {
    expect(text).not.toMatch(/"[^"]*\/(work|tmp|home|root|mnt)\//)
    expect(text).not.toMatch(/\bTODO\b/i)
  })
})
