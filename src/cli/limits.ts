/** `dawnline limits`: how many gigawatts until each row of the verdict stops closing. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { standingOf } from '../engine/causes.ts'
import { evaluate } from '../engine/evaluate.ts'
import { formatNumber } from '../engine/format.ts'
import { type Limit, limitsOf } from '../model/verdict/limits.ts'
import type { Format } from './commands.ts'
import { listingText } from './listing.ts'
import type { Request } from './scenario-source.ts'

const columns = ['side', 'GW', 'from GW', 'id', 'cause', 'kind', 'label']

/** For people, words stand for what is no number. */
const amount = (gigawatts: number | string | null): string =>
  gigawatts === null ? '' : typeof gigawatts === 'number' ? formatNumber(gigawatts) : gigawatts

/** Text of all limits, what stops first before the rest. */
export const limitsText = (request: Request, format: Format): string => {
  const limits = limitsOf(model, stages, evaluate(model, request.settings))
  if (format === 'json') {
    const head = { model: model.release, scenario: request.scenario, unit: 'GW' }
    return `${JSON.stringify({ ...head, limits: limits.map(asJson) }, null, 2)}\n`
  }
  const isForPeople = format === 'text' || format === 'md'
  const rows = limits.map(({ row, gigawatts, fromGigawatts }) => [
    row.side,
    isForPeople ? amount(gigawatts) : gigawatts,
    isForPeople ? amount(fromGigawatts) : fromGigawatts,
    row.id,
    row.cause,
    standingOf(row),
    row.label,
  ])
  return listingText('limits', { columns, rows, right: [1, 2] }, format)
}

const asJson = ({ row, gigawatts, fromGigawatts, grows }: Limit) => ({
  id: row.id,
  side: row.side,
  cause: row.cause,
  kind: standingOf(row),
  gigawatts,
  fromGigawatts,
  grows,
})
