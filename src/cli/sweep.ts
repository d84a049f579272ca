/** `dawnline sweep`: results for every combination of values. */
import { sweep } from '../library/grid.ts'
import type { Asked } from './arguments.ts'
import { UsageError } from './failure.ts'
import { type Printed, printed } from './listing.ts'
import { answered, idsOption, percentilesOption, worldsOption } from './numbers.ts'
import type { Request } from './scenario-source.ts'

/** A table with a line for each combination, in declared units. */
export const sweepText = (asked: Asked, { settings }: Request): Printed => {
  if (asked.words.length === 0)
    throw new UsageError('sweep INPUT=VALUES, such as sweep launchPrice=100,200,500 altitude=500km..1000km/6')
  const only = idsOption(asked, 'only')
  const percentiles = percentilesOption(asked, [10, 50, 90])
  const worlds = worldsOption(asked, 1e6)
  const { model, columns, rows } = answered(() =>
    sweep({ over: asked.words, settings, percentiles, ...worlds, ...(only.length === 0 ? {} : { only }) }),
  )
  if (asked.format !== 'json') {
    const ids = columns.map(({ id }) => id)
    return printed('sweep', { columns: ids, rows, right: [...ids.keys()] }, asked.format)
  }
  return `${JSON.stringify({ model, columns, rows }, null, 2)}\n`
}
