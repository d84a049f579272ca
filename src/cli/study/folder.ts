/** The folder of a study: a note of what is in it, and a file for each shard that is finished. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet'
import { asTyped } from '../../engine/amount/amount.ts'
import { must } from '../../engine/must.ts'
import { UsageError } from '../failure.ts'
import { type Column, draftOf } from './parquet.ts'
import { type Plan, placeOf } from './plan.ts'
import { aboutOf, columnsOf, fileOf } from './shard.ts'

/** What a folder says of its study. */
export interface Note {
  readonly key: string
  readonly points: number
  readonly shards: number
  readonly columns: readonly Column[]
  readonly about: Readonly<Record<string, string>>
}

/** A folder with its study. */
export interface Folder extends Note {
  readonly path: string
  /** As it was typed. */
  readonly name: string
}

/** Programs that read a folder as one table pass over what begins with `_` (Spark, pandas by Arrow). */
const NOTE = '_study.json'

const noteIn = (path: string): Note | null =>
  existsSync(join(path, NOTE)) ? (JSON.parse(readFileSync(join(path, NOTE), 'utf8')) as Note) : null

/**
 * Opens the folder of a plan, and makes it where it is not there.
 *
 * @param shards Into how many shards the study is to be divided; as the folder says, or `usual`, where it is left out.
 * @throws UsageError where the folder holds another study, or this one divided in another way.
 */
export const openFolder = (name: string, plan: Plan, shards: number | undefined, usual: number): Folder => {
  const path = placeOf(name)
  const known = noteIn(path)
  if (known && known.key !== plan.key)
    throw new UsageError(
      `${asTyped(name)} holds another study, or this one of another release; name another folder with --into`,
    )
  if (known && shards !== undefined && shards !== known.shards)
    throw new UsageError(`${asTyped(name)} was begun in ${known.shards} shards, not in ${shards}`)
  const note: Note = known ?? {
    key: plan.key,
    points: plan.points,
    shards: shards ?? usual,
    columns: columnsOf(plan),
    about: aboutOf(plan),
  }
  try {
    mkdirSync(path, { recursive: true })
    // Many shards may begin at once: each writes the same note, whole.
    const draft = draftOf(join(path, NOTE))
    if (!known) {
      writeFileSync(draft, `${JSON.stringify(note, null, 2)}\n`)
      renameSync(draft, join(path, NOTE))
    }
  } catch (error) {
    throw new UsageError(`${asTyped(name)} cannot be written: ${(error as Error).message}`)
  }
  return { ...note, path, name }
}

/** The path of the file of a shard, which is there when the shard is finished. */
export const pathOf = ({ path, shards }: Folder, shard: number): string => join(path, fileOf(shard, shards))

/**
 * A folder with all its shards.
 *
 * @throws UsageError where it is none, or which shards are missing.
 */
export const finishedFolder = (name: string): Folder => {
  const path = placeOf(name)
  const note = noteIn(path)
  if (!note) throw new UsageError(`${asTyped(name)} is no folder of a study: there is no ${NOTE} in it`)
  const folder = { ...note, path, name }
  const missing = Array.from({ length: note.shards }, (_, n) => n + 1).filter(
    (shard) => !existsSync(pathOf(folder, shard)),
  )
  if (missing.length === 0) return folder
  const listed = missing.slice(0, 10).join(', ') + (missing.length > 10 ? ', …' : '')
  throw new UsageError(
    `${asTyped(name)} lacks ${missing.length} of ${note.shards} shards (${listed}); run the study again to get them`,
  )
}

/** Rows of a study as they lie in its files: columns of the same length; of names, their places in the list. */
export async function* rowsOf(folder: Folder): AsyncGenerator<readonly Float64Array[]> {
  const { columns } = folder
  for (let shard = 1; shard <= folder.shards; shard++) {
    const file = await asyncBufferFromFile(pathOf(folder, shard))
    const metadata = await parquetMetadataAsync(file)
    let rowStart = 0
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows)
      const found = columns.map(() => new Float64Array(rowEnd - rowStart))
      await parquetRead({
        file,
        metadata,
        rowStart,
        rowEnd,
        onChunk: ({ columnName, columnData, rowStart: first }) => {
          const n = columns.findIndex(({ id }) => id === columnName)
          const { names } = must(columns[n], columnName)
          const into = must(found[n], columnName)
          for (const [i, value] of Array.from(columnData).entries())
            into[first - rowStart + i] =
              value === null ? Number.NaN : names ? names.indexOf(value) : Number(value)
        },
      })
      yield found
      rowStart = rowEnd
    }
  }
}
