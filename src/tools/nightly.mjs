/**
 * `npm run nightly`: the property tests over and over, each round with cases that no round has drawn before.
 */
import { launch, Problem } from './launch.mjs'

const help = `npm run nightly [-- --rounds 10] [--seed N] [part of a file name]…

  --rounds N   how often all property tests are run (10)
  --seed N     the first round's seed; each next round takes the next number (the time in seconds)

Says each round's seed before it begins. A round that fails is named with the
command that repeats it; the exit status is then 1.`

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ rounds: number, seed: number, parts: string[] }>}
 */
async function readOptions(args) {
  const { parseArgs } = await import('node:util')
  const text = /** @type {const} */ ({ type: 'string' })
  const whole = (/** @type {string} */ name, /** @type {string} */ value) => {
    if (!/^[1-9]\d{0,9}$/.test(value)) throw new Problem(`--${name} ${value}: not a whole number\n\n${help}`)
    return Number(value)
  }
  try {
    const options = { rounds: text, seed: text }
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const now = String(Math.floor(Date.now() / 1000))
    return {
      rounds: whole('rounds', values.rounds ?? '10'),
      seed: whole('seed', values.seed ?? now),
      parts: positionals,
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${help}`)
  }
}

/** The files of tests that draw their cases. */
async function propertyTests() {
  const { readdirSync, readFileSync } = await import('node:fs')
  const path = await import('node:path')
  const { root } = await import('./shell.mjs')
  const folder = path.join(root, 'test')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!e2e\/.*)\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes("from 'fast-check'"))
    .map((file) => path.posix.join('test', file))
}

/** @param {readonly string[]} args */
async function nightly(args) {
  const { rounds, seed, parts } = await readOptions(args)
  const { ensurePackages } = await import('./packages.mjs')
  const { runPackage, say } = await import('./shell.mjs')
  await ensurePackages()
  const all = await propertyTests()
  const tests = parts.length > 0 ? all.filter((file) => parts.some((part) => file.includes(part))) : all
  if (tests.length === 0) throw new Problem(`no property test has ${parts.join(' or ')} in its name`)
  const failed = []
  for (let round = 0; round < rounds; round++) {
    const now = seed + round
    say(`round ${round + 1} of ${rounds}, seed ${now}`)
    const env = { ...process.env, SEED: String(now) }
    const { code, output } = await runPackage('vitest', ['run', '--reporter=dot', ...tests], { env })
    if (code === 0) continue
    failed.push(now)
    say(output)
  }
  console.log(`${rounds - failed.length} of ${rounds} rounds passed, ${tests.length} files each`)
  for (const now of failed) console.log(`  again: npm run nightly -- --rounds 1 --seed ${now}`)
  return failed.length === 0 ? 0 : 1
}

await launch(async () => {
  const args = process.argv.slice(2)
  if (!args.includes('--help')) return nightly(args)
  console.log(help)
  return 0
})
