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
import { startProgress } from './progress.ts'
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
  const progress = startProgress(points, process.stderr.isTTY ? 1 : 10)
  const runner = threads === 1 ? threadRunner(computePart) : startStudyThreads(threads)
  try {
    for (const shard of missing)
      await writeShard(
        plan,
        { shard, shards: folder.shards, path: pathOf(folder, shard) },
        runner,
        2 * threads,
        progress.add,
      )
  } catch (error) {
    throw new UsageError((error as Error).message)
  } finally {
    runner.close()
  }
  const seconds = progress.seconds()
  if (asked.format === 'json') {
    const { shards } = folder
    const told = { folder: into, points: pointsOf(plan.study), shards, computed: missing.length, seconds }
    return `${JSON.stringify(told, null, 2)}\n`
  }
  const there = wanted.length - missing.length
  return `${into}: ${missing.length} of ${folder.shards} shards computed (${points} points in ${seconds.toFixed(1)} s)${there > 0 ? `, ${there} there before` : ''}\n`
}
