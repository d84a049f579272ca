/** `dawnline bridge`: from a known number to ours, one change at a time. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { quantitiesById } from '../engine/evaluate.ts'
import { formatNumber, formatQuantity } from '../engine/format.ts'
import { functionsByName } from '../physics/by-name.ts'
import { sources } from '../scenario/evidence.ts'
import { percentText } from '../scenario/printed.ts'
import { oursText, printedText } from '../scenario/printed-text.ts'
import { citedBy } from '../scenario/reference.ts'
import { type Fall, type FallStep, fallOf, waterfalls } from '../scenario/waterfall.ts'
import type { Format } from './commands.ts'
import { unknown } from './failure.ts'
import { listingText } from './listing.ts'

const engine = { model, stages, functions: functionsByName }
const columns = ['kind', 'change', 'before', 'after', 'by']

/**
 * Waterfalls as text, JSON, CSV or Markdown.
 *
 * @param name Of one; all where there is none.
 * @throws UsageError for a name that there is not.
 */
export const bridgeText = (name: string | undefined, format: Format): string => {
  const ids = waterfalls.map(({ id }) => id)
  if (name !== undefined && !ids.includes(name)) throw unknown('bridge: unknown name', name, ids)
  const falls = waterfalls
    .filter(({ id }) => name === undefined || id === name)
    .map((one) => fallOf(engine, one))
  if (format === 'json')
    return `${JSON.stringify({ model: model.release, bridges: falls.map(asJson) }, null, 2)}\n`
  if (format === 'csv') return listingText('bridge', tableOf(falls), format)
  return falls.map((fall) => told(fall, format)).join('\n')
}

const asJson = ({ id, reference, quantity, unit, printed, steps, ours }: Fall) => ({
  id,
  case: reference.id,
  title: reference.title,
  sources: citedBy(reference),
  where: reference.where,
  quantity,
  unit,
  printed,
  steps,
  ours,
})

const tableOf = (falls: readonly Fall[]) => ({
  columns: ['bridge', 'quantity', 'unit', 'kind', 'change', 'before', 'after', 'set free'],
  rows: falls.flatMap(({ id, quantity, unit, steps }) =>
    steps.map(({ kind, change, from, to, changed }) => [
      id,
      quantity,
      unit,
      kind,
      change,
      from,
      to,
      changed.map((one) => one.id).join(' '),
    ]),
  ),
})

const told = ({ reference, quantity, unit, printed, steps, ours }: Fall, format: Format): string => {
  const works = citedBy(reference).map((id) => `${sources[id]?.authors ?? id} (${sources[id]?.year})`)
  const label = quantitiesById(model).get(quantity)?.label ?? quantity
  const rows = steps.map(({ kind, change, from, to, changed }) => [
    kind,
    change,
    formatNumber(from, 4),
    formatNumber(to, 4),
    percentText(to / from - 1),
    ...(format === 'md' ? [changed.map(freed).join('; ')] : []),
  ])
  return [
    `${reference.title}: ${label}, from ${printedText(printed, unit)} printed to ${oursText(ours, printed, unit)} ours`,
    `${works.join('; ')}: ${reference.where}`,
    '',
    listingText(
      'bridge',
      { columns: format === 'md' ? [...columns, 'set free'] : columns, rows, right: [2, 3, 4] },
      format === 'md' ? 'md' : 'text',
    ),
  ].join('\n')
}

/** `Launch price 500 USD/kg → 900 USD/kg` */
const freed = ({ id, from, to }: FallStep['changed'][number]): string => {
  const quantity = quantitiesById(model).get(id)
  if (!quantity) return id
  const [theirs, ours] = [from, to].map((value) => formatQuantity(quantity, value).text)
  return `${quantity.label} ${theirs} → ${ours}`
}
