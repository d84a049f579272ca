/** `dawnline map`: a result over two inputs. */

import type { MapOfTwo } from '../library/decisions.ts'
import { map } from '../library/grid.ts'
import type { Asked } from './arguments.ts'
import type { Format } from './commands.ts'
import { UsageError } from './failure.ts'
import { type Printed, printed } from './listing.ts'
import { answered, percentilesOption, worldsOption } from './numbers.ts'
import type { Request } from './scenario-source.ts'

/** A line for each place of the grid as CSV or Parquet; everything, with contour and marks, as JSON. */
export const mapText = (asked: Asked, { settings }: Request): Printed => {
  const [, result = '', , goal] = /^([^=]*)(=(.*))?$/s.exec(asked.word ?? '') ?? []
  const [x, y] = [asked.text('x'), asked.text('y')]
  if (result === '' || x === undefined || y === undefined)
    throw new UsageError(
      'map ID=VALUE --x INPUT --y INPUT, such as map costRatio=1 --x launchPrice --y altitude',
    )
  const [percentile] = percentilesOption(asked, [50])
  const worlds = { ...worldsOption(asked, 1e4), ...(percentile === undefined ? {} : { percentile }) }
  const found = answered(() =>
    map({ result, x, y, settings, ...worlds, ...(goal === undefined ? {} : { goal }) }),
  )
  return asked.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : grid(found, asked.format)
}

const grid = ({ result, x, y, values, rows, failing }: MapOfTwo, format: Format): Printed => {
  const lines = y.values.flatMap((up, row) =>
    x.values.map((along, column) => [
      along,
      up,
      values[row]?.[column] ?? null,
      (failing[row]?.[column] ?? []).map((n) => rows[n]).join(' '),
    ]),
  )
  return printed('map', { columns: [x.id, y.id, result, 'not met'], rows: lines }, format)
}
