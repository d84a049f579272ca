import { describe, expect, it } from 'vitest'
import { htmlOf } from '../../src/export/html.ts'
import { onePage, packedSite } from '../../src/export/one-file.ts'
import { listOf } from '../../src/tools/files-plugin.mjs'

const site = {
  entry: 'index-aaaa1111.js',
  files: new Map([
    ['page-aaaa1111.css', '@font-face{src:url(./serif-aaaa1111.woff2)}'],
    ['dialog-aaaa1111.css', 'dialog{color:red}'],
    ['serif-aaaa1111.woff2', 'data:font/woff2;base64,AAAA'],
    [
      'index-aaaa1111.js',
      'import{t}from"./page-aaaa1111.js";R(()=>import(`./late-aaaa1111.js`),__vite__mapDeps([0,12]),import.meta.url)',
    ],
    [
      'page-aaaa1111.js',
      'export const t=()=>new Worker(new URL(`fly.worker-aaaa1111.js`,import.meta.url).href,{type:`module`,name:e})',
    ],
    ['late-aaaa1111.js', 'export const u="./nothing-of-ours.js"'],
    ['fly.worker-aaaa1111.js', 'await 1;postMessage(import.meta.url)'],
  ]),
}
const packed = JSON.parse(packedSite(site))

describe('the page in one file', () => {
  it('asks for its modules by names that an import map knows, and fetches no style ahead', () => {
    expect(packed.modules['index-aaaa1111.js']).toBe(
      'import{t}from"dawnline/page-aaaa1111.js";R(()=>import("dawnline/late-aaaa1111.js"),[],import.meta.url)',
    )
    expect(packed.modules['late-aaaa1111.js']).toBe(site.files.get('late-aaaa1111.js'))
    expect(Object.keys(packed.modules)).not.toContain('fly.worker-aaaa1111.js')
  })

  it('starts its workers as scripts of its own', () => {
    expect(packed.modules['page-aaaa1111.js']).toBe(
      'export const t=()=>new Worker(dawnlineWorker("fly.worker-aaaa1111.js"),{type:"classic",name:e})',
    )
    const script: string = packed.workers['fly.worker-aaaa1111.js']
    expect(script).toBe('(async () => {await 1;postMessage(self.location.href)\n})()')
    expect(() => new Function(script)).not.toThrow()
  })

  it('holds the styles in their order, with the fonts inside', () => {
    expect(packed.styles).toBe('@font-face{src:url(data:font/woff2;base64,AAAA)}\ndialog{color:red}')
  })

  it.each([
    ['a worker of two files', 'fly.worker-aaaa1111.js', 'import"./late-aaaa1111.js"', 'is not one file'],
    [
      'a worker that is not there',
      'late-aaaa1111.js',
      'new Worker(new URL(`no.worker-aaaa1111.js`,import.meta.url).href,{type:`module`})',
      'starts no.worker-aaaa1111.js',
    ],
    [
      'a font that is not there',
      'page-aaaa1111.css',
      'url(./sans-aaaa1111.woff2)',
      'needs sans-aaaa1111.woff2',
    ],
  ])('is not made of %s', (_, name, text, message) => {
    expect(() => packedSite({ ...site, files: new Map(site.files).set(name, text) })).toThrow(message)
  })

  it('is not made without the script that it begins with', () => {
    expect(() => packedSite({ ...site, entry: 'main-aaaa1111.js' })).toThrow('main-aaaa1111.js')
  })

  it('lets no text of a scenario become markup, and lets scripts of its own run alone', () => {
    const page = onePage({
      title: '</title><script>1</script>',
      description: '"><b>',
      site: 'https://example.org/"x/',
      query: '?v=2&n="><i>',
      still: '<p>Still</p>',
      icon: 'data:image/svg+xml;base64,AAAA',
      packed: 'H4sI',
      nonce: 'never-guessed',
    })
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;1&lt;/script&gt;</title>')
    expect(page).toContain('data-query="?v=2&amp;n=&quot;&gt;&lt;i&gt;"')
    expect(page).toContain('script-src &#39;nonce-never-guessed&#39; blob:'.replaceAll('&#39;', "'"))
    expect(page).not.toMatch(/https?:(?!\/\/example\.org)|unsafe-inline|'self'/)
    // What is in the file in words of scripts ends no element.
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.match(/<\/script>/g)).toHaveLength(2)
  })

  it('lists the files of a build: the first script, and the first look’s styles before the others', () => {
    const chunk = (fileName: string, isEntry = false) => ({ fileName, type: 'chunk', isEntry })
    const list = listOf([
      chunk('service-worker.js', true),
      chunk('assets/index-aaaa1111.js', true),
      { fileName: 'assets/dialog-aaaa1111.css', type: 'asset' },
      { fileName: 'assets/page-aaaa1111.css', type: 'asset' },
      { fileName: 'card.png', type: 'asset' },
    ])
    expect(list).toEqual({
      entry: 'index-aaaa1111.js',
      files: ['page-aaaa1111.css', 'dialog-aaaa1111.css', 'index-aaaa1111.js'],
    })
    expect(() => listOf([chunk('service-worker.js', true)])).toThrow('no script begins the page')
  })
})

describe('a table as HTML', () => {
  it('is text with all its digits, empty where there is none, with its provenance', () => {
    const table = {
      id: 'jam',
      title: 'Jam & bread',
      columns: [
        { id: 'a', label: 'A<b>' },
        { id: 'v', label: 'Mass', unit: 'kg', numeric: true },
      ],
      rows: [
        ['x "y"', 1 / 3],
        ['z', null],
      ],
      notes: [],
      meta: { title: 'T', release: '1', date: '2026-11-29', link: 'https://example.org/?a=1&b=2' },
    } as const
    expect(htmlOf(table).split('\n')).toEqual([
      '<h2>Jam &amp; bread</h2>',
      '<table>',
      '<tr><th scope="col">A&lt;b&gt;</th><th scope="col">Mass (kg)</th></tr>',
      '<tr><td>x &quot;y&quot;</td><td>0.3333333333333333</td></tr>',
      '<tr><td>z</td><td></td></tr>',
      '</table>',
      '<p>Scenario: T<br>Model: Dawnline 1, 2026-11-29<br>Link: https://example.org/?a=1&amp;b=2</p>',
    ])
  })
})
