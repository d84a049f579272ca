/** `dawnline sweep`: results for every combination of values. */
import { sweep } from '../library/decide.ts'
import type { Asked } from './arguments.ts'
import { UsageError } from './failure.ts'
import { listingText } from './listing.ts'
import { answered, idsOption } from './numbers.ts'
import type { Request } from './scenario-source.ts'

/** A table with a line for each combination, in declared units. */
export const sweepText = (asked: Asked, { settings }: Request): string => {
  if (asked.words.length === 0)
    throw new UsageError('sweep INPUT=VALUES, such as sweep launchPrice=100,200,500 altitude=500km..1000km/6')
  const only = idsOption(asked, 'only')
  const { model, columns, rows } = answered(() =>
    sweep({ over: asked.words, settings, ...(only.length === 0 ? {} : { only }) }),
  )
  if (asked.format !== 'json') {
    const ids = columns.map(({ id }) => id)
    return listingText('sweep', { columns: ids, rows, right: [...ids.keys()] }, asked.format)
  }
  return `${JSON.stringify({ model, columns, rows }, null, 2)}\n`
}
