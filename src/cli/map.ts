/** `dawnline map`: a result over two inputs. */
import { map } from '../library/decide.ts'
import type { MapOfTwo } from '../library/decisions.ts'
import type { Asked } from './arguments.ts'
import { UsageError } from './failure.ts'
import { listingText } from './listing.ts'
import { answered } from './numbers.ts'
import type { Request } from './scenario-source.ts'

/** A line for each place of the grid as CSV; everything, with contour and marks, as JSON. */
export const mapText = (asked: Asked, { settings }: Request): string => {
  const [, result = '', , goal] = /^([^=]*)(=(.*))?$/s.exec(asked.word ?? '') ?? []
  const [x, y] = [asked.text('x'), asked.text('y')]
  if (result === '' || x === undefined || y === undefined)
    throw new UsageError(
      'map ID=VALUE --x INPUT --y INPUT, such as map costRatio=1 --x launchPrice --y altitude',
    )
  const found = answered(() => map({ result, x, y, settings, ...(goal === undefined ? {} : { goal }) }))
  return asked.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : grid(found)
}

const grid = ({ result, x, y, values, rows, failing }: MapOfTwo): string => {
  const lines = y.values.flatMap((up, row) =>
    x.values.map((along, column) => [
      along,
      up,
      values[row]?.[column] ?? null,
      (failing[row]?.[column] ?? []).map((n) => rows[n]).join(' '),
    ]),
  )
  return listingText('map', { columns: [x.id, y.id, result, 'not met'], rows: lines }, 'csv')
}
