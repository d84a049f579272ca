/**
 * `npm run bench`: the benchmarks of the model, then the trace of the page and the frames of the globe where there are any;
 * `npm run bench globe` does those frames alone.
 */
import { launch, Problem } from './launch.mjs'

/** @param {readonly string[]} filters parts of file names */
async function bench(filters) {
  const { existsSync } = await import('node:fs')
  const { ensurePackages } = await import('./packages.mjs')
  const { run, runPackage, say, root } = await import('./shell.mjs')
  await ensurePackages()
  const test = (/** @type {string} */ name) => `${root}test/bench/${name}.mjs`
  const { findChromium, chromiumAdvice } = await import('./chromium.mjs')
  const inBrowser = async (/** @type {string} */ file) => {
    const browser = findChromium()
    if (!browser) throw new Problem(chromiumAdvice(process.platform))
    const env = { ...process.env, CHROME_PATH: browser }
    return (await run(process.execPath, [file], { show: 'inherit', env })).code
  }
  if (filters.join() === 'globe') return inBrowser(test('globe'))
  const { code } = await runPackage('vitest', ['bench', '--run', ...filters], { show: 'inherit' })
  if (code !== 0 || filters.length > 0 || !existsSync(test('page'))) return code
  const { ensureSite } = await import('./build-site.mjs')
  const built = await ensureSite({ announce: () => say('Building the page …') })
  if (built.code !== 0) throw new Problem(built.output)
  return (await inBrowser(test('page'))) || inBrowser(test('globe'))
}

await launch(() => bench(process.argv.slice(2)))
