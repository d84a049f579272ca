import { describe, expect, it } from 'vitest'
import { citationBibtex, citationText, linkOf, referenceText } from '../../src/export/citation.ts'

const meta = {
  title: 'Half & half: 50 % {orbit}',
  release: '2026.11',
  date: '2026-11-09',
  link: 'https://example.org/?v=1&m=2026.11&launchPrice=200',
}

describe('citing a scenario', () => {
  it('reads as a reference', () => {
    expect(citationText(meta)).toBe(
      'Dawnline contributors. (2026, November 9). Dawnline: feasibility of orbital data centers (Release 2026.11) [Computer software]. Scenario “Half & half: 50 % {orbit}”. https://example.org/?v=1&m=2026.11&launchPrice=200',
    )
  })

  it('is a BibTeX entry that LaTeX can set', () => {
    const text = citationBibtex(meta)
    expect(text).toMatch(/^@software\{dawnline-2026\.11,\n/)
    expect(text).toContain('  month   = {11},\n')
    expect(text).toContain('  date    = {2026-11-09},\n')
    expect(text).toContain('  url     = {https://example.org/?v=1&m=2026.11&launchPrice=200},\n')
    expect(text).toContain('  note    = {Scenario: Half \\& half: 50 \\% \\{orbit\\}},\n')
    const braces = text.replaceAll(/\\[{}]/g, '')
    expect(braces.split('{').length).toBe(braces.split('}').length)
  })
})

describe('a work of the bibliography', () => {
  it('is cited with its DOI, else its address', () => {
    const work = {
      title: 'On Jam',
      authors: 'A. Cook',
      year: 1999,
      publisher: 'Kitchen',
      url: 'https://example.org/jam',
    }
    expect(referenceText(work)).toBe('A. Cook (1999). On Jam. Kitchen. https://example.org/jam')
    expect(linkOf({ ...work, doi: '10.1000/1' })).toBe('https://doi.org/10.1000/1')
    expect(referenceText({ title: 'Standard', year: 2000 })).toBe('Standard (2000).')
  })
})
