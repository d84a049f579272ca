import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/ui/compare/changes.ts'
import { liveEmbed, pinnedEmbed, type Shared, shareText } from '../../../src/ui/share/share-text.ts'
import { toy } from '../../engine/toy.ts'

const { model } = toy()
const changes = changesBetween(model, {}, { fruitMass: 3000, quality: 'extra', potMass: 0.35 })
const shared: Shared = {
  title: 'Jam & "sugar" <b>',
  verdict: 'It takes 4\u202ft of jam.',
  changes,
  against: 'the model’s defaults',
  link: 'https://example.org/app/?v=1&fruitMass=3000',
  release: 'toy',
  date: '2026-11-20',
}

describe('what changed', () => {
  it('lists the inputs that differ, with what is not set at its default', () => {
    expect(changes.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['fruitMass', '2\u00a0t', '3\u00a0t'],
      ['quality', 'Plain', 'Extra'],
    ])
    expect(changesBetween(model, { fruitMass: 3000 }, { fruitMass: 3000 })).toEqual([])
  })
})

describe('a scenario in words', () => {
  it('is title, verdict, changes and link, with plain spaces', () => {
    expect(shareText(shared)).toBe(
      [
        'Jam & "sugar" <b>',
        '',
        'It takes 4 t of jam.',
        '',
        'Changed from the model’s defaults:',
        '- fruit 2 t → 3 t',
        '- quality Plain → Extra',
        '',
        'https://example.org/app/?v=1&fruitMass=3000',
      ].join('\n'),
    )
  })

  it('does not go on for ever', () => {
    const [first] = changes
    const many = Array.from({ length: 50 }, (_, i) => ({ ...first, id: `${i}` })) as Shared['changes']
    const lines = shareText({ ...shared, changes: many }).split('\n')
    expect(lines).toContain('- and 38 more')
    expect(lines.length).toBeLessThan(25)
  })
})

describe('code for other pages', () => {
  it('is a frame with the small view, or plain HTML with the numbers of this release', () => {
    expect(liveEmbed(shared)).toBe(
      '<iframe src="https://example.org/app/?v=1&amp;fruitMass=3000&amp;embed=1" title="Dawnline: Jam &amp; &quot;sugar&quot; &lt;b&gt;" width="100%" height="420" style="border: 0" loading="lazy"></iframe>',
    )
    const pinned = pinnedEmbed(shared, [['Jam', '4\u202ft']])
    expect(pinned).toContain('<strong>Jam &amp; "sugar" &lt;b&gt;.</strong>'.replaceAll('"', '&quot;'))
    expect(pinned).toContain('<tr><th scope="row">Jam</th><td>4 t</td></tr>')
    expect(pinned).toContain('model release toy (2026-11-20)')
    expect(pinned).not.toMatch(/<script|<b>/)
  })
})
