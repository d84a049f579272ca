/**
 * `npm run bench`: the benchmarks of the model, then the trace of the page where there is one.
 */
import { launch, Problem } from './launch.mjs'

/** @param {readonly string[]} filters parts of file names */
async function bench(filters) {
  const { existsSync } = await import('node:fs')
  const { ensurePackages } = await import('./packages.mjs')
  const { run, runPackage, say, root } = await import('./shell.mjs')
  await ensurePackages()
  const { code } = await runPackage('vitest', ['bench', '--run', ...filters], { show: 'inherit' })
  const page = `${root}test/bench/page.mjs`
  if (code !== 0 || filters.length > 0 || !existsSync(page)) return code
  const { ensureSite } = await import('./build-site.mjs')
  const { findChromium, chromiumAdvice } = await import('./chromium.mjs')
  const browser = findChromium()
  if (!browser) throw new Problem(chromiumAdvice(process.platform))
  const built = await ensureSite({ announce: () => say('Building the page …') })
  if (built.code !== 0) throw new Problem(built.output)
  return (
    await run(process.execPath, [page], { show: 'inherit', env: { ...process.env, CHROME_PATH: browser } })
  ).code
}

await launch(() => bench(process.argv.slice(2)))
