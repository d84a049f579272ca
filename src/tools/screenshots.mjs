/**
 * `npm run screenshots`: pictures of the built page for `docs/`, at three widths in both themes.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { ensureSite, site } from './build-site.mjs'
import { browserArguments, findChromium } from './chromium.mjs'
import { serveSite } from './server.mjs'
import { root, say } from './shell.mjs'

const sizes = [
  { width: 1400, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
]
const themes = /** @type {const} */ (['light', 'dark'])

/** Shown on wide screens, where there is room for a reason beside the numbers. */
const address = (/** @type {number} */ width) => (width > 1000 ? '/#why=radiatorArea' : '/')

const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium found: run npm test, which installs it or says how')
await ensureSite({ announce: () => say('building the page') })
mkdirSync(path.join(root, 'docs'), { recursive: true })
const server = await serveSite(site)
const browser = await chromium.launch({ executablePath, args: browserArguments })
for (const viewport of sizes) {
  for (const colorScheme of themes) {
    const page = await browser.newPage({ viewport, colorScheme, baseURL: server.origin })
    await page.goto(address(viewport.width), { waitUntil: 'networkidle' })
    await page.waitForTimeout(1500)
    const file = `docs/page-${viewport.width}-${colorScheme}.png`
    await page.screenshot({ path: path.join(root, file) })
    await page.close()
    say(file)
  }
}
await browser.close()
await server.close()
