import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from '../../src/tools/shell.mjs'

test('the recipe for GitHub Pages builds a site whose pages name their pictures absolutely', async () => {
  const recipe = readFileSync(path.join(root, 'docs/pages.yml'), 'utf8')
  const [install, build = ''] = [...recipe.matchAll(/- run: (.*)/g)].map(([, command]) => command)
  expect(install).toBe('npm ci')
  expect(recipe).toMatch(/env:\s+DAWNLINE_SITE:/)
  const folder = mkdtempSync(path.join(tmpdir(), 'dawnline-pages-'))
  const env = { ...process.env, DAWNLINE_SITE: 'https://example.org/dawnline' }
  const { code, output } = await run(`${build} -- --outDir "${folder}"`, [], { env, shell: true })
  expect(code, output).toBe(0)
  const page = (place: string) => readFileSync(path.join(folder, place, 'index.html'), 'utf8')
  for (const place of ['', 's/ai1/']) {
    const address = `https://example.org/dawnline/${place}`
    expect(page(place)).toContain(`<meta property="og:url" content="${address}" />`)
    expect(page(place)).toContain(`<meta property="og:image" content="${address}card.png" />`)
    expect(page(place)).toContain(`<link rel="canonical" href="${address}" />`)
    expect(page(place)).not.toMatch(/(src|href)="\//)
    expect(page(place).includes('application/json+oembed')).toBe(place !== '')
    expect(readFileSync(path.join(folder, place, 'card.png')).toString('latin1', 1, 4)).toBe('PNG')
  }
  const embed = JSON.parse(readFileSync(path.join(folder, 's/ai1/oembed.json'), 'utf8'))
  expect(page('s/ai1/')).toContain('href="https://example.org/dawnline/s/ai1/oembed.json"')
  expect(embed).toMatchObject({ type: 'rich', title: 'One AI1 satellite', provider_name: 'Dawnline' })
  expect(embed.html).toContain('src="https://example.org/dawnline/s/ai1/?embed=1"')
  // Jekyll would leave out the files whose names begin with an underscore.
  expect(readFileSync(path.join(folder, '.nojekyll'), 'utf8')).toBe('')
  rmSync(folder, { recursive: true })
})
