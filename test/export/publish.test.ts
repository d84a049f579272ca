import { describe, expect, it } from 'vitest'
import { cardLines, cardSvg } from '../../src/export/card.ts'
import { oEmbedOf } from '../../src/export/frame.ts'
import { headOf, pageWithHead, siteOf } from '../../src/export/page-head.ts'

describe('the picture of a scenario', () => {
  const card = cardSvg({
    title: 'Jam & <sugar> in orbit',
    blurb: 'A pot of jam, lifted. '.repeat(20),
    numbers: [
      { label: 'Pots', value: '9,520' },
      { label: 'Cost ÷ ground', value: '6.4' },
    ],
    release: '2026.11',
  })

  it('has title, blurb and numbers as text that cannot be markup', () => {
    expect(card).toContain('>Jam &amp; &lt;sugar&gt; in orbit</text>')
    expect(card).toContain('>9,520</text>')
    expect(card).toContain('model release 2026.11')
    expect(card).not.toContain('<sugar>')
    expect(card.match(/<text /g)).toHaveLength(1 + 1 + 3 + 4 + 1)
  })

  it('sets the blurb clear of a title of one, two or three lines', () => {
    for (const words of [2, 8, 16]) {
      const title = 'orbit '.repeat(words).trim()
      const svg = cardSvg({ title, blurb: 'A pot of jam.', numbers: [], release: '2026.11' })
      const baselines = (size: number) =>
        [...svg.matchAll(new RegExp(`y="(\\d+)" [^>]*font-size="${size}"`, 'g'))].map(([, y]) => Number(y))
      const [last = 0, blurb = 0] = [baselines(64).at(-1), baselines(28)[0]]
      // Letters hang a fourth of their size below the line and stand three fourths above it.
      expect(blurb - last).toBeGreaterThan(64 / 4 + (28 * 3) / 4)
      expect(blurb).toBeLessThan(438)
    }
  })

  it('sets its four numbers side by side, each in an equal share of the width between the margins', () => {
    const numbers = ['a', 'b', 'c', 'd', 'e'].map((label) => ({ label, value: label }))
    const svg = cardSvg({ title: 'Jam', blurb: 'A pot of jam.', numbers, release: '2026.11' })
    const places = [...svg.matchAll(/x="([^"]*)" y="536"/g)].map(([, x]) => Number(x))
    // 1200 wide, 80 of margin on either side: four columns of 260.
    expect(places).toEqual([80, 340, 600, 860])
  })

  it('breaks long texts and cuts what does not fit', () => {
    expect(cardLines('one two three four', 9, 2)).toEqual(['one two', 'three…'])
    expect(cardLines('one two three', 9, 2)).toEqual(['one two', 'three'])
  })
})

describe('the page of a scenario', () => {
  const html = `<!doctype html><html><head>
    <title>Dawnline</title>
    <meta
      name="description"
      content="All."
    />
    <link rel="icon" href="./icon.svg" />
    <script type="module" src="./assets/index.js"></script></head><body></body></html>`
  const head = {
    title: 'Half & "half"',
    description: 'It costs $1 & more.',
    folder: 's/half/',
    site: 'https://example.org/app/',
  }
  const tag = (name: string, value: string) => `<meta property="${name}" content="${value}" />`

  it('has its verdict for readers who run no scripts, and keeps what stands there where it has none', () => {
    const page = html.replace('<body>', '<body><noscript>It needs JavaScript.</noscript>')
    const still = '<h1>Half & half costs $1</h1>'
    expect(pageWithHead(page, { ...head, still })).toContain(`<noscript>\n${still}\n</noscript>`)
    expect(pageWithHead(page, head)).toContain('<noscript>It needs JavaScript.</noscript>')
  })

  it('has its own title, description and picture, and finds what lies above it', () => {
    const page = pageWithHead(html, head)
    expect(page).toContain('<title>Half &amp; &quot;half&quot; · Dawnline</title>')
    expect(page).toContain('<meta name="description" content="It costs $1 &amp; more." />')
    expect(page.match(/name="description"/g)).toHaveLength(1)
    expect(page).toContain(tag('og:image', 'https://example.org/app/s/half/card.png'))
    expect(page).toContain(tag('og:url', 'https://example.org/app/s/half/'))
    expect(page).toContain('<link rel="canonical" href="https://example.org/app/s/half/" />')
    expect(page).toContain('href="../../icon.svg"')
    expect(page).toContain('src="../../assets/index.js"')
    expect(page).toContain(
      '<link rel="alternate" type="application/json+oembed" title="Half &amp; &quot;half&quot;" href="https://example.org/app/s/half/oembed.json" />',
    )
  })

  it('has addresses that are right anywhere where the site is not known', () => {
    const page = pageWithHead(html, { ...head, site: null })
    expect(page).toContain(tag('og:image', './card.png'))
    expect(page).toContain('<link rel="canonical" href="./" />')
    expect(page).not.toContain('og:url')
    expect(page).not.toContain('oembed')
  })

  it('leaves the addresses of the page at the top as they are', () => {
    const page = pageWithHead(html, { ...head, title: 'Dawnline', folder: '' })
    expect(page).toContain('<title>Dawnline</title>')
    expect(page).toContain('href="./icon.svg"')
    expect(page).toContain('<link rel="canonical" href="https://example.org/app/" />')
    expect(page).toContain(tag('og:image', 'https://example.org/app/card.png'))
    // Behind its address somebody's own scenario may stand, of which no file knows.
    expect(page).not.toContain('oembed')
  })

  it('says what it is, and cannot do without', () => {
    expect(headOf(html)).toEqual({ title: 'Dawnline', description: 'All.' })
    expect(() => headOf('<title>Dawnline</title>')).toThrow('no description')
  })
})

describe('what oEmbed hands out', () => {
  it('is a frame of the scenario’s own page, with its picture', () => {
    const given = oEmbedOf('https://example.org/app/', 's/half/', 'Half & "half"')
    expect(given).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Half & "half"',
      thumbnail_url: 'https://example.org/app/s/half/card.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    expect(given.html).toContain('src="https://example.org/app/s/half/?embed=1"')
    expect(given.html).toContain('title="Dawnline: Half &amp; &quot;half&quot;"')
    expect(given.html).toContain(`height="${given.height}"`)
  })
})

describe('the setting of where the site is', () => {
  it.each([
    ['https://example.org/dawnline', 'https://example.org/dawnline/'],
    ['https://example.org', 'https://example.org/'],
    ['http://localhost:8080/a/b/', 'http://localhost:8080/a/b/'],
    ['', null],
    [undefined, null],
  ])('%s', (text, site) => expect(siteOf(text)).toBe(site))

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', '/dawnline/'])(
    'not %s',
    (text) => {
      expect(() => siteOf(text)).toThrow(`DAWNLINE_SITE = ${text} is not an address such as`)
    },
  )
})
