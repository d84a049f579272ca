/**
 * `npm run mutate`: do the tests notice a fault? Puts seeded faults into a copy of the sources, one at a time, runs
 * the tests that ought to notice, and lists the faults that nobody did.
 */
import { launch, Problem } from './launch.mjs'

const help = `npm run mutate [-- --count 30] [--seed 1] [--only model,physics]

  --count N    faults in each room (30)
  --seed N     which faults: the same seed draws the same ones (1)
  --only a,b   only these of model, physics, scenario, export

A fault is noticed, noticed only by stored pictures and numbers (which would be
renewed without a thought), or survives. The exit status is 1 where less than
95 per cent are noticed.`

/** Tests that hold stored pictures or numbers: they say "changed", not "wrong". */
const stored = ['test/gallery', 'test/scenario/golden.test.ts', 'test/model/verdict.test.ts']

/** Which tests ought to notice a fault in a room, quickest first. */
const rooms = /** @type {const} */ ({
  model: ['test/model', 'test/reference', 'test/ui/chart-numbers.test.ts'],
  physics: ['test/physics', 'test/reference', 'test/model'],
  scenario: ['test/scenario', 'test/cli'],
  export: ['test/export', 'test/cli'],
})

/** @typedef {keyof typeof rooms} Room */

/** @param {readonly string[]} args */
async function readOptions(args) {
  const { parseArgs } = await import('node:util')
  const text = /** @type {const} */ ({ type: 'string' })
  const whole = (/** @type {string} */ name, /** @type {string} */ value) => {
    if (!/^\d{1,9}$/.test(value)) throw new Problem(`--${name} ${value}: not a whole number\n\n${help}`)
    return Number(value)
  }
  try {
    const { values } = parseArgs({ args: [...args], options: { count: text, seed: text, only: text } })
    const names = Object.keys(rooms)
    const only = values.only?.split(',') ?? names
    const unknown = only.find((name) => !names.includes(name))
    if (unknown !== undefined)
      throw new Problem(`--only ${unknown}: there are ${names.join(', ')}\n\n${help}`)
    return {
      count: whole('count', values.count ?? '30'),
      seed: whole('seed', values.seed ?? '1'),
      only: /** @type {Room[]} */ (only),
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${help}`)
  }
}

/**
 * Draws without putting back, by a linear congruential generator (Numerical Recipes, 2nd edition, section 7.1).
 * @template T
 * @param {readonly T[]} all
 * @param {number} count
 * @param {number} seed
 */
function draw(all, count, seed) {
  const left = [...all]
  let state = seed >>> 0
  return Array.from({ length: Math.min(count, all.length) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const [drawn] = left.splice(Math.floor((state / 2 ** 32) * left.length), 1)
    return /** @type {T} */ (drawn)
  })
}

/** @param {readonly string[]} args */
async function mutate(args) {
  const { readFileSync, writeFileSync } = await import('node:fs')
  const path = await import('node:path')
  const { copyOfSources } = await import('./copy-sources.mjs')
  const { ensurePackages } = await import('./packages.mjs')
  const { mutationsOf, mutated } = await import('./mutations.mjs')
  const { runPackage, say } = await import('./shell.mjs')
  const options = await readOptions(args)
  await ensurePackages()
  const copy = copyOfSources()
  /** @param {readonly string[]} tests */
  const passes = async (tests) =>
    (await runPackage('vitest', ['run', '--bail=1', '--reporter=dot', ...tests], { cwd: copy.folder }))
      .code === 0
  const unnoticed = []
  let tried = 0
  try {
    for (const room of options.only) {
      const all = copy
        .files(`src/${room}`)
        .flatMap((file) =>
          mutationsOf(file, readFileSync(path.join(copy.folder, file), 'utf8'), room === 'model'),
        )
      const but = stored.map((file) => `--exclude=${file}${file.endsWith('.ts') ? '' : '/**'}`)
      if (!(await passes([...rooms[room], ...but])))
        throw new Problem(`tests of ${room} fail without any fault`)
      for (const mutation of draw(all, options.count, options.seed)) {
        const file = path.join(copy.folder, mutation.file)
        const code = readFileSync(file, 'utf8')
        writeFileSync(file, mutated(code, mutation))
        const survives = await passes([...rooms[room], ...but])
        const verdict = !survives ? 'noticed' : (await passes(stored)) ? 'survives' : 'stored only'
        writeFileSync(file, code)
        tried += 1
        if (verdict !== 'noticed') unnoticed.push(mutation)
        say(`${verdict.padEnd(12)} ${mutation.file}:${mutation.line} ${mutation.what}`)
      }
    }
  } finally {
    copy.remove()
  }
  console.log(`${tried - unnoticed.length} of ${tried} faults noticed (seed ${options.seed})`)
  for (const { file, line, what } of unnoticed) console.log(`  ${file}:${line} ${what}`)
  return unnoticed.length <= 0.05 * tried ? 0 : 1
}

await launch(async () => {
  const args = process.argv.slice(2)
  if (!args.includes('--help')) return mutate(args)
  console.log(help)
  return 0
})
