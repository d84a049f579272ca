/** The command line: the same compiled model as the page. */
import { parseArgs } from 'node:util'
import { nearest } from '../engine/nearest.ts'
import { evaluateText } from './evaluate.ts'
import { UsageError } from './failure.ts'
import { readRequest } from './request.ts'
import { usage } from './usage.ts'

const text = { type: 'string' } as const
const options = {
  scenario: text,
  set: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  format: text,
  json: { type: 'boolean' },
  altitude: text,
  ltan: text,
  inclination: text,
  days: text,
  count: text,
  seed: text,
  threads: text,
  vary: text,
  unplaced: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const commands = ['evaluate', 'list', 'why', 'sensitivity', 'sample', 'solve', 'check', 'simulate', 'help']

const read = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    const [message] = (error as Error).message.split('. To specify')
    throw new UsageError(
      `${message}. Options: ${Object.keys(options)
        .map((o) => `--${o}`)
        .join(', ')}`,
    )
  }
}

/** Commands other than evaluate load when they are called, so that evaluate starts at once. */
const answer = async (
  argv: readonly string[],
): Promise<{ readonly text: string; readonly status: number }> => {
  const { values, positionals } = read(argv)
  const [command, ...rest] = positionals
  if (values.help || command === 'help' || command === undefined) {
    return { text: usage, status: command === undefined && !values.help ? 2 : 0 }
  }
  const done = (out: string) => ({ text: out, status: 0 })
  switch (command) {
    case 'evaluate': {
      const request = await readRequest(values.scenario, values.set ?? [])
      const only = (values.only ?? []).flatMap((ids) => ids.split(',')).filter(Boolean)
      return done(evaluateText(request, values.json ? 'json' : (values.format ?? 'table'), only))
    }
    case 'list':
      return done(await (await import('./list.ts')).listText(rest[0], values.unplaced))
    case 'why': {
      const { whyText } = await import('./why.ts')
      return done(await whyText(rest[0], await readRequest(values.scenario, values.set ?? [])))
    }
    case 'sample': {
      const { sampleText } = await import('./sample.ts')
      const request = await readRequest(values.scenario, values.set ?? [])
      const json = values.json ?? values.format === 'json'
      return done(await sampleText(rest[0] ?? 'costRatio', request, values, json))
    }
    case 'sensitivity':
    case 'solve': {
      const { sensitivityText, solveText } = await import('./analyse.ts')
      const request = await readRequest(values.scenario, values.set ?? [])
      const json = values.json ?? values.format === 'json'
      const [subject = 'costRatio'] = rest
      if (command === 'sensitivity') return done(sensitivityText(subject, request, json))
      return done(solveText(rest[0], values.vary, request, json))
    }
    case 'check':
      return (await import('./check.ts')).checkText(values.json ?? values.format === 'json')
    case 'simulate':
      return done(await (await import('./simulate.ts')).simulateText(rest[0], values))
    default:
      throw new UsageError(
        `no command "${command}"; the nearest is "${nearest(command, commands)}" (see help)`,
      )
  }
}

/**
 * Runs the command line.
 *
 * @param argv Arguments after the program's name.
 * @returns Exit status: 0 done, 1 a check failed, 2 a mistake in the arguments.
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  try {
    const { text: out, status } = await answer(argv)
    process.stdout.write(out)
    return status
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`dawnline: ${error.message}`)
    return 2
  }
}
