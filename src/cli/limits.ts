/** `dawnline limits`: how many gigawatts until each row of the verdict stops closing. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { type Largest, type Reach, reaches } from '../engine/capacity.ts'
import { standingOf } from '../engine/causes.ts'
import { evaluate } from '../engine/evaluate.ts'
import { formatNumber } from '../engine/format.ts'
import type { QuantityId } from '../model/index.ts'
import { growing } from '../model/verdict/limits.ts'
import type { Format } from './commands.ts'
import { type Printed, printed } from './listing.ts'
import type { Request } from './scenario-source.ts'

const columns = ['side', 'GW', 'from GW', 'id', 'cause', 'kind', 'label']

const gigawatts = (watts: Largest | null): Largest | null => (typeof watts === 'number' ? watts / 1e9 : watts)

/** For people, words stand for what is no number. */
const amount = (largest: Largest | null): string =>
  typeof largest === 'number' ? formatNumber(largest) : (largest ?? '')

/** Text of all limits, what stops first before the rest. */
export const limitsText = (request: Request, format: Format): Printed => {
  const limits = reaches(model, stages, evaluate(model, request.settings), growing)
  if (format === 'json') {
    const head = { model: model.release, scenario: request.scenario, unit: 'GW' }
    return `${JSON.stringify({ ...head, limits: limits.map(asJson) }, null, 2)}\n`
  }
  const isForPeople = format === 'text' || format === 'md'
  const said = (watts: Largest | null) => (isForPeople ? amount(gigawatts(watts)) : gigawatts(watts))
  const rows = limits.map(({ row, largest, from }) => [
    row.side,
    said(largest),
    said(from),
    row.id,
    row.cause,
    standingOf(row),
    row.label,
  ])
  return printed('limits', { columns, rows, right: [1, 2] }, format)
}

const asJson = ({ row, largest, from, grows }: Reach<QuantityId>) => ({
  id: row.id,
  side: row.side,
  cause: row.cause,
  kind: standingOf(row),
  gigawatts: gigawatts(largest),
  fromGigawatts: gigawatts(from),
  grows,
})
