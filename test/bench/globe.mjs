/**
 * Frames of the globe with ten thousand to a million satellites, as pixels and by WebGL2 in software, and the time that
 * finding the sites' links takes: `npm run bench globe`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findChromium } from '../../src/tools/chromium.mjs'

const counts = [10_000, 100_000, 1_000_000]
const frames = 15

const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium found: npm run bench says how to install it')
const folder = await mkdtemp(join(tmpdir(), 'dawnline-bench-'))
/** @type {import('playwright-core').Browser | null} */
let browser = null
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      // Nothing is flown here, so the propagator stays out.
      rolldownOptions: { external: ['satellite.js'], treeshake: { moduleSideEffects: false } },
      lib: {
        entry: 'test/bench/globe-page.ts',
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'globe.js',
      },
    },
  })
  browser = await chromium.launch({
    executablePath,
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  })
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.addScriptTag({ path: join(folder, 'globe.js'), type: 'module' })
  await page.waitForFunction(() => 'measure' in globalThis)
  console.log(`Median of ${frames} frames of 1,400 by 440 pixels in software, ms`)
  console.log('kind       satellites     pixels     WebGL2      links')
  for (const kind of ['dawnDusk', 'inclined'])
    for (const count of counts) {
      const found = await page.evaluate(
        ([name, satellites, times]) => /** @type {any} */ (globalThis).measure(name, satellites, times),
        /** @type {const} */ ([kind, count, frames]),
      )
      const cells = [found.pixels, found.points, found.links].map((time) => time.toFixed(1).padStart(11))
      console.log(`${kind.padEnd(9)}${String(found.dots).padStart(12)}${cells.join('')}`)
    }
} finally {
  await browser?.close()
  await rm(folder, { recursive: true })
}
