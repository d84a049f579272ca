/** `dawnline study`: computes the shards of a plan that are not there yet. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { asTyped } from '../../engine/amount/amount.ts'
import { threadRunner } from '../../engine/run.ts'
import { pointsOf } from '../../engine/study.ts'
import type { Asked } from '../arguments.ts'
import { UsageError } from '../failure.ts'
import { computePart, startStudyThreads } from '../threads.ts'
import { whole } from '../whole.ts'
import { openFolder, pathOf } from './folder.ts'
import { openPlan } from './plan.ts'
import { mostShards, rangeOf, writeShard } from './shard.ts'

/** Points of a shard where nobody says how many there are: some seconds of work, which is what a restart repeats. */
const USUAL = 100_000
/** Starting a thread takes as long as some thousand points. */
const WORTH_THREADS = 20_000

/** `--shard 3/100`: one shard, and of how many. */
const shardOf = (typed: string | undefined): { readonly shard: number; readonly shards: number } | null => {
  if (typed === undefined) return null
  const [, shard = '', shards = ''] = /^(\d{1,9})\/(\d{1,9})$/.exec(typed) ?? []
  const [k, n] = [Number(shard), Number(shards)]
  if (k >= 1 && k <= n) return { shard: k, shards: n }
  throw new UsageError(`--shard ${asTyped(typed)} is not a shard of several, such as 3/100`)
}

/** Says on standard error how far it is, at most every few seconds. */
const progressOf = (total: number) => {
  const every = process.stderr.isTTY ? 1000 : 10_000
  const began = Date.now()
  let told = began
  let done = 0
  return (points: number): void => {
    done += points
    const now = Date.now()
    if (now - told < every) return
    told = now
    const rate = done / ((now - began) / 1000)
    console.error(
      `${done} of ${total} points, ${Math.round(rate)} a second, ${durationOf((total - done) / rate)} left`,
    )
  }
}

const durationOf = (seconds: number): string => {
  if (seconds < 120) return `${Math.ceil(seconds)} s`
  const minutes = seconds / 60
  return minutes < 120 ? `${Math.ceil(minutes)} min` : `${(minutes / 60).toFixed(1)} h`
}

/** Computes what is missing of a study, or of one shard of it. @throws UsageError with what is accepted. */
export const studyText = async (asked: Asked): Promise<string> => {
  if (asked.word === undefined) throw new UsageError('study PLAN.json (docs/studies.md says what a plan is)')
  const plan = await openPlan(asked.word)
  const one = shardOf(asked.text('shard'))
  if (one && asked.text('shards') !== undefined)
    throw new UsageError('--shard K/N says how many shards there are; leave --shards out')
  const most = mostShards(plan.points)
  const given = asked.text('shards') === undefined ? one?.shards : whole(asked, 'shards', 1, 1, most)
  if (given !== undefined && given > most)
    throw new UsageError(
      `${given} shards are too many: the study has ${plan.points} points, enough for ${most}`,
    )
  const into = asked.text('into') ?? `${asked.word.replace(/\.json$/, '')}.study`
  const folder = openFolder(into, plan, given, Math.max(1, Math.min(most, Math.ceil(plan.points / USUAL))))
  const wanted = one ? [one.shard] : Array.from({ length: folder.shards }, (_, n) => n + 1)
  const missing = wanted.filter((shard) => !existsSync(pathOf(folder, shard)))
  const points = missing.reduce((sum, shard) => {
    const { start, end } = rangeOf(plan.points, shard, folder.shards)
    return sum + end - start
  }, 0)
  const threads = whole(asked, 'threads', points < WORTH_THREADS ? 1 : availableParallelism(), 1, 256)
  const onDone = progressOf(points)
  const runner = threads === 1 ? threadRunner(computePart) : startStudyThreads(threads)
  const began = Date.now()
  try {
    for (const shard of missing)
      await writeShard(
        plan,
        { shard, shards: folder.shards, path: pathOf(folder, shard) },
        runner,
        2 * threads,
        onDone,
      )
  } catch (error) {
    throw new UsageError((error as Error).message)
  } finally {
    runner.close()
  }
  const seconds = (Date.now() - began) / 1000
  if (asked.format === 'json') {
    const { shards } = folder
    const told = { folder: into, points: pointsOf(plan.study), shards, computed: missing.length, seconds }
    return `${JSON.stringify(told, null, 2)}\n`
  }
  const there = wanted.length - missing.length
  return `${into}: ${missing.length} of ${folder.shards} shards computed (${points} points in ${seconds.toFixed(1)} s)${there > 0 ? `, ${there} there before` : ''}\n`
}
