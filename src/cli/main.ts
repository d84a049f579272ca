/** The command line: the same compiled model as the page. */
import { model } from 'virtual:model'
import { goal } from '../model/headline.ts'
import { type Asked, readArguments } from './arguments.ts'
import { evaluateText } from './evaluate.ts'
import { printable, UsageError } from './failure.ts'
import type { Printed } from './listing.ts'
import { readRequest } from './request.ts'
import { usage, usageOf } from './usage.ts'

/** What is printed, and the status that goes with it. */
interface Answer {
  readonly text: Printed
  readonly status: number
}

const done = (text: Printed): Answer => ({ text, status: 0 })

/** Commands other than evaluate load when they are called, so that evaluate starts at once. */
const answers: Readonly<Record<Asked['name'], (asked: Asked) => Promise<Answer>>> = {
  evaluate: async (asked) =>
    done(await evaluateText(await readRequest(asked), asked.format, asked.texts('only'))),
  list: async ({ word, format, has }) =>
    done(await (await import('./list.ts')).listText(word, format, has('unplaced'))),
  why: async (asked) => {
    const { whyText } = await import('./why.ts')
    return done(await whyText(asked.word, await readRequest(asked), asked.format))
  },
  sensitivity: async (asked) => {
    const [id, request] = [asked.word ?? goal, await readRequest(asked)]
    if (asked.has('shares')) return done((await import('./shares.ts')).sharesText(asked, id, request))
    const { sensitivityText } = await import('./analyse.ts')
    return done(sensitivityText(asked, id, request))
  },
  sample: async (asked) => {
    const { sampleText } = await import('./sample.ts')
    return done(await sampleText(asked, await readRequest(asked)))
  },
  solve: async (asked) => {
    const { solveText } = await import('./analyse.ts')
    return solveText(asked.word, asked.text('vary'), await readRequest(asked), asked.format)
  },
  believe: async (asked) => (await import('./believe.ts')).believeText(asked, await readRequest(asked)),
  optimise: async (asked) => (await import('./optimise.ts')).optimiseText(asked, await readRequest(asked)),
  map: async (asked) => done((await import('./map.ts')).mapText(asked, await readRequest(asked))),
  sweep: async (asked) => done((await import('./sweep.ts')).sweepText(asked, await readRequest(asked))),
  limits: async (asked) => {
    const { limitsText } = await import('./limits.ts')
    return done(limitsText(await readRequest(asked), asked.format))
  },
  study: async (asked) => done(await (await import('./study/run.ts')).studyText(asked)),
  'study merge': async ({ word, text, format }) =>
    done(await (await import('./study/merge.ts')).mergeText(word, text('into'), format)),
  'study query': async ({ word, text, format }) =>
    done(await (await import('./study/query.ts')).queryText(word, text('sql'), format)),
  check: async ({ format }) => (await import('./check.ts')).checkText(format === 'json'),
  bridge: async ({ word, format }) => done((await import('./bridge.ts')).bridgeText(word, format)),
  completion: async ({ word }) => done((await import('./completion.ts')).completionText(word)),
  mcp: async () => {
    await (await import('./mcp.ts')).serveMcp()
    return done('')
  },
  'simulate sunlight': async (asked) => done(await (await import('./simulate.ts')).sunlightText(asked)),
  'simulate fleet': async (asked) =>
    done(await (await import('./simulate-fleet.ts')).fleetText(asked, await readRequest(asked))),
  'simulate contact': async (asked) => done(await (await import('./simulate.ts')).contactText(asked)),
}

const answer = async (argv: readonly string[]): Promise<Answer> => {
  const [first] = argv
  if (first === undefined) return { text: usage, status: 2 }
  if (first === '--version') return done(`dawnline ${model.release}\n`)
  if (first === 'help' || first === '--help' || first === '-h')
    return argv[1] === undefined ? done(usage) : answer([...argv.slice(1), '--help'])
  const asked = readArguments(argv)
  return 'help' in asked ? done(usageOf(asked.help)) : answers[asked.name](asked)
}

/**
 * Runs the command line.
 *
 * @param argv Words after the program's name.
 * @returns Exit status: 0 where the question was answered, 1 where the answer is no (`check` found a number that
 * differs without a reason, `solve` found no value, `believe` nothing believable, `optimise` no design that meets its
 * rows), 2 where there is no answer.
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  try {
    const { text, status } = await answer(argv)
    if (typeof text !== 'string' && process.stdout.isTTY)
      throw new UsageError('Parquet is for a file or a program, not for a terminal: end the line with > FILE')
    process.stdout.write(text)
    return status
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(printable(`dawnline: ${error.message}`))
    return 2
  }
}
