/**
 * `npm run renew`: after numbers have moved on purpose, writes anew what only repeats them: stated departures of the
 * cases, counts in the README, the book of the model, stored verdicts and pictures. What it changes is to be read.
 */
import { launch } from './launch.mjs'

/** Departures first: the counts follow from them, and a run sees the files as they were when it began. */
const steps = [
  { tests: ['test/reference/renew.test.ts'], update: false, env: { DAWNLINE_RENEW: 'departures' } },
  { tests: ['test/seeds/readme.test.ts'], update: false, env: { DAWNLINE_RENEW: 'counts' } },
  {
    tests: ['test/export/model-book.test.ts', 'test/model/verdict.test.ts', 'test/gallery'],
    update: true,
    env: {},
  },
]

async function renew() {
  const { ensurePackages } = await import('./packages.mjs')
  const { runPackage } = await import('./shell.mjs')
  await ensurePackages()
  let worst = 0
  for (const { tests, update, env } of steps) {
    const args = ['run', ...tests, ...(update ? ['--update'] : [])]
    const { code } = await runPackage('vitest', args, { show: 'inherit', env: { ...process.env, ...env } })
    worst = Math.max(worst, code)
  }
  return worst
}

await launch(renew)
