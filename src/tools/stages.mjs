/**
 * The stages of `npm test`: what each runs and how its result is counted.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureSite, site } from './build-site.mjs'
import { chromiumAdvice } from './chromium.mjs'
import { officeAdvice } from './office.mjs'
import { ensurePrograms } from './programs.mjs'
import { cache, root, run, runPackage, say } from './shell.mjs'
import { tallyVitest } from './tally.mjs'

const browserTests = path.join(root, 'src', 'tools', 'browser-tests.mjs')

/**
 * A stage that passes or fails as a whole.
 * @param {import('./shell.mjs').RunResult & { note?: string }} result
 * @returns {import('./schedule.mjs').Outcome}
 */
function whole({ code, output, note }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output, ...(note && { note }) }
}

/**
 * A stage of tests, counted from the report that vitest writes.
 * @param {string} name
 * @param {(report: string) => Promise<import('./shell.mjs').RunResult>} start
 * @returns {Promise<import('./schedule.mjs').Outcome>}
 */
async function tests(name, start) {
  const file = path.join(cache, `${name}.json`)
  mkdirSync(cache, { recursive: true })
  rmSync(file, { force: true })
  const { code, output } = await start(file)
  /** @type {import('./tally.mjs').VitestReport | undefined} */
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    report = undefined
  }
  const tally = tallyVitest(report, code)
  const counts = [`${tally.passed} passed`]
  if (tally.failed > 0) counts.push(`${tally.failed} failed`)
  if (tally.skipped > 0) counts.push(`${tally.skipped} skipped`)
  return { ...tally, output, note: counts.join(', ') }
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/**
 * Says what the first load takes, by script and by part, and whether that is within the budget.
 * @returns {Promise<import('./schedule.mjs').Outcome>}
 */
async function size() {
  const { firstLoad, firstLoadBudget } = await import('./size.mjs')
  const { sizeByPart } = await import('./parts.mjs')
  const { partsFile } = await import('./parts-plugin.mjs')
  const files = firstLoad(site)
  const parts = sizeByPart(files, JSON.parse(readFileSync(path.join(site, partsFile), 'utf8')))
  const total = files.reduce((sum, file) => sum + file.size, 0)
  const most = parts.slice(0, 6).map(({ part, size }) => `${part} ${kilobytes(size)}`)
  const note = `first-load JavaScript ${kilobytes(total)} of ${kilobytes(firstLoadBudget)} gzip: ${most.join(', ')} …`
  const lines = [
    ...files.map(({ file, size }) => [size, file]),
    ...parts.map(({ part, size }) => [size, part]),
  ]
  const output = lines.map(([size, name]) => `${kilobytes(Number(size)).padStart(10)}  ${name}`).join('\n')
  return whole({ code: total > 0 && total <= firstLoadBudget ? 0 : 1, output, note })
}

/**
 * Finds or installs the programs beside Node that the wanted stages use. Neither a pass nor a failure: a stage
 * that cannot do without one says so itself.
 * @param {Context} context
 * @returns {Promise<import('./schedule.mjs').Outcome>}
 */
async function programs(context) {
  const chromium = context.wants('browser')
  const office = context.wants('unit')
  context.programs = await ensurePrograms({ chromium, office, install: context.install })
  if (office && !context.programs.office) say(officeAdvice)
  const found = Object.values(context.programs).filter((place) => place !== undefined)
  return { passed: 0, failed: 0, skipped: 0, note: found.join(', ') }
}

/**
 * What the stages need to know of this run, and tell each other.
 * @typedef {object} Context
 * @property {boolean} rebuild build even if the sources have not changed
 * @property {boolean} install whether programs may be installed
 * @property {(stage: string) => boolean} wants whether a stage will run
 * @property {{ chromium?: string | undefined, office?: string | undefined }} programs
 */

/** @type {readonly import('./schedule.mjs').Stage<Context>[]} */
export const stages = [
  { name: 'programs', run: programs },
  { name: 'lint', run: async () => whole(await runPackage('@biomejs/biome', ['check', '.'])) },
  { name: 'dead code', run: async () => whole(await runPackage('knip', ['--no-progress'])) },
  { name: 'types', run: async () => whole(await runPackage('typescript', ['--noEmit'])) },
  { name: 'build', run: async ({ rebuild }) => whole(await ensureSite({ always: rebuild })) },
  { name: 'size', needs: ['build'], run: size },
  {
    name: 'unit',
    needs: ['programs'],
    after: ['lint', 'dead code', 'types', 'build'],
    run: ({ programs: { office } }) => {
      const env = { ...process.env, ...(office && { SOFFICE_PATH: office }) }
      const reporters = ['--reporter=dot', '--reporter=json']
      // The usual number leaves a processor free; beside the tests nothing runs for long.
      const workers = '--maxWorkers=100%'
      return tests('unit', (report) =>
        runPackage('vitest', ['run', '--coverage', workers, ...reporters, `--outputFile.json=${report}`], {
          env,
        }),
      )
    },
  },
  {
    name: 'browser',
    needs: ['programs', 'build'],
    after: ['unit'],
    run: async ({ programs: { chromium } }) => {
      if (!chromium) return whole({ code: 1, output: chromiumAdvice(process.platform) })
      const env = { ...process.env, CHROME_PATH: chromium }
      return tests('browser', (report) =>
        run(process.execPath, [browserTests, `--report=${report}`], { env }),
      )
    },
  },
]
