/** `dawnline study merge`: all shards of a study as one file. */
import type { Format } from '../commands.ts'
import { UsageError } from '../failure.ts'
import { finishedFolder, rowsOf } from './folder.ts'
import { createParquet } from './parquet.ts'
import { placeOf } from './plan.ts'

/**
 * Writes one file of all shards. Its bytes do not depend on how many there were.
 *
 * @param into The file; the folder's name and `.parquet` where it is left out.
 * @throws UsageError where shards are missing.
 */
export const mergeText = async (
  name: string | undefined,
  into: string | undefined,
  format: Format,
): Promise<string> => {
  if (name === undefined) throw new UsageError('study merge FOLDER, such as study merge prices.study')
  const folder = finishedFolder(name)
  const path = into ?? `${name.replace(/[\\/]+$/, '')}.parquet`
  const file = createParquet(placeOf(path), folder.columns, folder.about)
  try {
    for await (const rows of rowsOf(folder)) file.add(rows)
    file.finish()
  } catch (error) {
    file.abandon()
    throw error
  }
  const { points, shards } = folder
  if (format === 'json') return `${JSON.stringify({ file: path, points, shards }, null, 2)}\n`
  return `${path}: ${points} points of ${shards} shards\n`
}
