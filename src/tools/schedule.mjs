/**
 * Runs stages as early as their order allows, at the same time where they do not wait for each other.
 */

import { inspect } from 'node:util'
import { Problem } from './launch.mjs'

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [note] said beside the result
 * @property {string} [output] shown when something failed
 */

/**
 * @template [Context=void]
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} [needs] stages without whose success this one makes no sense
 * @property {readonly string[]} [after] stages that this one gives way to
 * @property {(context: Context) => Promise<Outcome>} run
 */

/**
 * @typedef {Outcome & { name: string, status: 'ok' | 'failed' | 'left out', seconds: number }} Result
 */

/**
 * The wanted stages and those that they need, in the order of the list.
 * @template {{ name: string, needs?: readonly string[] }} S
 * @param {readonly S[]} stages
 * @param {readonly string[] | undefined} wanted all, if not said
 * @returns {S[]}
 */
export function select(stages, wanted) {
  if (!wanted) return [...stages]
  const chosen = new Set(wanted)
  for (const { name, needs = [] } of [...stages].reverse())
    if (chosen.has(name)) for (const needed of needs) chosen.add(needed)
  return stages.filter(({ name }) => chosen.has(name))
}

/**
 * @template Context
 * @param {Stage<Context>} stage
 * @param {Context} context
 * @returns {Promise<Result>}
 */
async function perform({ name, run }, context) {
  const begin = performance.now()
  const outcome = await run(context).catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error instanceof Problem ? error.message : inspect(error),
  }))
  const seconds = (performance.now() - begin) / 1000
  return { ...outcome, name, seconds, status: outcome.failed > 0 ? 'failed' : 'ok' }
}

/**
 * @template Context
 * @param {readonly Stage<Context>[]} stages in an order in which none comes before one that it waits for
 * @param {Context} context
 * @param {(result: Result) => void} report called as each ends
 * @returns {Promise<Result[]>} in the order of the list
 */
export async function runStages(stages, context, report) {
  /** @type {Map<string, Promise<Result>>} */
  const started = new Map()
  for (const stage of stages) {
    /** @param {readonly string[]} names */
    const ended = (names) => Promise.all(names.flatMap((name) => started.get(name) ?? []))
    const finish = async () => {
      await ended(stage.after ?? [])
      const missing = (await ended(stage.needs ?? [])).find(({ status }) => status !== 'ok')
      /** @type {Result} */
      const result = missing
        ? {
            name: stage.name,
            status: 'left out',
            seconds: 0,
            passed: 0,
            failed: 0,
            skipped: 0,
            note: `needs ${missing.name}`,
          }
        : await perform(stage, context)
      report(result)
      return result
    }
    started.set(stage.name, finish())
  }
  return Promise.all(started.values())
}
