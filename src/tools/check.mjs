/**
 * What `npm test` does once Node is known to be new enough.
 */
import { parseArgs } from 'node:util'
import { Problem } from './launch.mjs'
import { ensurePackages } from './packages.mjs'
import { runStages, select } from './schedule.mjs'
import { stopAll } from './shell.mjs'
import { stages } from './stages.mjs'
import { closingLine, longestLine } from './tally.mjs'

const help = `npm test [-- --only stage,…] [--no-install]

Installs what is missing (npm packages, Chromium, LibreOffice), then runs the
stages ${stages.map(({ name }) => name).join(', ')}.
Stages that do not wait for each other run together; each prints one line, and
its output if it failed.

  --only a,b     only these stages and those that they need; a part of a name
                 will do ("dead"). The page is then built only if it changed.
  --no-install   install nothing: say what is missing
  --help         this text

The last line is "N passed, N failed": tests, and one for each other stage that
checks something.`

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} names of the stages
 * @returns {{ help: boolean, install: boolean, only: string[] | undefined }}
 */
export function readOptions(args, names) {
  const { values } = parse(args)
  const only = values.only
    ?.flatMap((list) => list.split(','))
    .map((text) => {
      const name = names.find((candidate) => candidate.startsWith(text.trim()))
      if (!name || text.trim() === '')
        throw new Problem(`there is no stage "${text}"; there are ${names.join(', ')}`)
      return name
    })
  return { help: values.help, install: !values['no-install'], only }
}

/** @param {readonly string[]} args */
function parse(args) {
  const flag = /** @type {const} */ ({ type: 'boolean', default: false })
  const options = {
    only: /** @type {const} */ ({ type: 'string', multiple: true }),
    'no-install': flag,
    help: flag,
  }
  try {
    return parseArgs({ args: [...args], options })
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${help}`)
  }
}

/** @param {import('./schedule.mjs').Result} result */
function report({ name, status, seconds, note = '', output = '' }) {
  console.log(`${name.padEnd(10)} ${status.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd())
  if (status === 'failed' && output.trim() !== '') console.log(`\n${output.trimEnd()}\n`)
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit status
 */
export async function check(args) {
  const options = readOptions(
    args,
    stages.map(({ name }) => name),
  )
  if (options.help) {
    console.log(help)
    return 0
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      stopAll()
      process.exit(130)
    })
  const begin = performance.now()
  await ensurePackages(options)
  const selected = select(stages, options.only)
  const context = {
    rebuild: !options.only,
    install: options.install,
    wants: (/** @type {string} */ stage) => selected.some(({ name }) => name === stage),
    programs: {},
  }
  const results = await runStages(selected, context, report)
  const failed = results.filter(({ status }) => status !== 'ok')
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  console.log(
    `\n${failed.length === 0 ? 'all well' : `look at ${failed.map(({ name }) => name).join(', ')}`}, ${seconds} s`,
  )
  console.log(longestLine(results))
  console.log(closingLine(results))
  return failed.length === 0 ? 0 : 1
}
