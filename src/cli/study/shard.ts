/** A shard of a study: some of its points, in a file of their own that is there whole or not at all. */
import { model } from 'virtual:model'
import { quantitiesById } from '../../engine/evaluate.ts'
import { must } from '../../engine/must.ts'
import type { Runner } from '../../engine/run.ts'
import type { KeyedPart } from '../threads.ts'
import { type Column, createParquet } from './parquet.ts'
import type { Plan } from './plan.ts'

/** Points that a thread computes at once. */
const BLOCK = 1000

/** Points of one of so many shards: `start` up to, but not with, `end`. */
export const rangeOf = (points: number, shard: number, shards: number) => {
  const blocks = Math.ceil(points / BLOCK)
  const at = (n: number): number => Math.min(points, Math.floor((n * blocks) / shards) * BLOCK)
  return { start: at(shard - 1), end: at(shard) }
}

/** The most shards that a study can be divided into. */
export const mostShards = (points: number): number => Math.ceil(points / BLOCK)

/** Name of the file of a shard: `shard-003-of-100.parquet`. */
export const fileOf = (shard: number, shards: number): string =>
  `shard-${String(shard).padStart(String(shards).length, '0')}-of-${shards}.parquet`

/** The columns of a study: number of the point, number of the draw where there are several, and what is recorded. */
export const columnsOf = ({ study }: Plan): readonly Column[] => [
  { id: 'point', kind: 'whole' },
  ...(study.draws.count > 1 ? [{ id: 'draw', kind: 'whole' } as const] : []),
  ...study.record.map((id): Column => {
    const quantity = quantitiesById(model).get(id)
    const names = quantity?.type === 'choice' ? quantity.options.map((option) => option.id) : undefined
    return { id, kind: 'number', ...(names ? { names } : {}) }
  }),
]

/** What the files of a study say of themselves: enough to know what the numbers are, and to get them again. */
export const aboutOf = ({ study, key, points }: Plan): Readonly<Record<string, string>> => ({
  dawnline: model.release,
  study: JSON.stringify(study),
  key,
  points: String(points),
  units: JSON.stringify(
    Object.fromEntries(
      study.record.map((id) => {
        const quantity = must(quantitiesById(model).get(id), id)
        return [id, quantity.type === 'constraint' ? '1' : 'unit' in quantity ? quantity.unit : 'name']
      }),
    ),
  ),
})

/**
 * Computes a shard and writes its file. The bytes depend on the plan and the shard alone, not on the threads.
 *
 * @param most How many parts are computed at once.
 * @param onDone Told how many points more are there.
 * @throws Error that names the points whose numbers a numeric function refuses; nothing of the file is left then.
 */
export const writeShard = async (
  plan: Plan,
  { shard, shards, path }: { readonly shard: number; readonly shards: number; readonly path: string },
  runner: Pick<Runner<KeyedPart, readonly Float64Array[]>, 'run'>,
  most: number,
  onDone: (points: number) => void,
): Promise<void> => {
  const { study, key, points } = plan
  const { start, end } = rangeOf(points, shard, shards)
  const file = createParquet(path, columnsOf(plan), aboutOf(plan))
  const underWay: { readonly start: number; readonly answer: Promise<readonly Float64Array[]> }[] = []
  let next = start
  const ask = (): void => {
    const count = Math.min(BLOCK, end - next)
    const answer = runner.run({ study, key, start: next, count })
    // Whoever waits for it is told; one that nobody waits for any more ends with the shard.
    answer.catch(() => undefined)
    underWay.push({ start: next, answer })
    next += count
  }
  try {
    for (;;) {
      while (next < end && underWay.length < most) ask()
      const oldest = underWay.shift()
      if (!oldest) break
      const found = await oldest.answer
      const count = Math.min(BLOCK, end - oldest.start)
      const numbers = Float64Array.from({ length: count }, (_, n) => oldest.start + n)
      const draws = study.draws.count > 1 ? [numbers.map((point) => point % study.draws.count)] : []
      file.add([numbers, ...draws, ...found])
      onDone(count)
    }
    file.finish()
  } catch (error) {
    file.abandon()
    throw error
  }
}
