/** From today to the first watt and the last, on both sides. */
import { formatNumber } from '../../../engine/format.ts'
import type { QuantityId } from '../../../model/index.ts'
import type { Timeline, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'
import { upperFirst } from './text.ts'

type Row = Timeline['rows'][number]

/** The unit of time written out, for sentences. */
const spelled = (text: string): string =>
  text.replace(/^(\S+)(\s)(yr|year|month|day|d)s?$/, (_, number: string, gap: string, unit: string) => {
    const one = unit === 'yr' ? 'year' : unit === 'd' ? 'day' : unit
    return `${number}${gap}${one}${number === '1' ? '' : 's'}`
  })

export const timeLines = (read: Reader): Timeline | Words => {
  const years = (id: QuantityId) => read.number(id) / read.number('julianYear')
  const start = years('orbitStartTime')
  const all = years('orbitReadyTime')
  const campus = years('groundReadyTime')
  const subtitle = 'Years from the decision: what each side waits for, and when it runs.'
  if (!Number.isFinite(all) || !Number.isFinite(campus))
    return noPicture(
      read,
      { id: 'time', title: 'The fleet cannot be built as set', subtitle },
      Number.isFinite(all) ? 'groundReadyTime' : 'orbitReadyTime',
    )
  const wanted = years('timeWanted')
  const end = Math.max(all, campus, wanted) * 1.12
  const step = (id: QuantityId, label: string, tone: 'orbit' | 'ground', from: number, to: number): Row => ({
    label,
    tone,
    text: read.text(id),
    spans: [{ from, to }],
  })
  const rows: readonly Row[] = [
    {
      ...step('groundPowerLeadTime', 'Wait for power', 'ground', 0, years('groundPowerLeadTime')),
      group: 'On the ground',
    },
    step('permittingTime', 'Permits', 'ground', 0, years('permittingTime')),
    step('constructionTime', 'Construction', 'ground', years('permittingTime'), years('campusReadyTime')),
    {
      label: 'Campus runs',
      tone: 'ground',
      text: `from ${read.text('groundReadyTime')}`,
      spans: [{ from: campus, to: end, strong: true }],
    },
    { ...step('licensingTime', 'Licence', 'orbit', 0, years('licensingTime')), group: 'In orbit' },
    step('orbitLeadTime', 'Design, factory', 'orbit', 0, years('orbitLeadTime')),
    step('deploymentTime', 'Launches', 'orbit', start, all),
    {
      label: 'Whole fleet runs',
      tone: 'orbit',
      text: `from ${read.text('orbitReadyTime')}`,
      spans: [{ from: all, to: end, strong: true }],
    },
  ]
  const isOne = read.number('satelliteCount') <= 1
  const isAtOnce = isOne || read.text('orbitStartTime') === read.text('orbitReadyTime')
  const event = (what: string, id: QuantityId) => ({ what, id, at: years(id) })
  const events = [
    ...(isAtOnce ? [] : [event('first satellites', 'orbitStartTime')]),
    event(isOne ? 'the satellite' : isAtOnce ? 'all satellites' : 'last satellites', 'orbitReadyTime'),
    event('a campus', 'groundReadyTime'),
  ].sort((a, b) => a.at - b.at)
  const [first, last, ground] = (['orbitStartTime', 'orbitReadyTime', 'groundReadyTime'] as const).map((id) =>
    spelled(read.text(id)),
  )
  return {
    kind: 'timeline',
    id: 'time',
    title: upperFirst(events.map(({ what, id }) => `${what} after ${spelled(read.text(id))}`).join(', ')),
    subtitle,
    summary: `The ground waits ${ground} and orbit ${first} for its first satellite and ${last} for its last; ${spelled(read.text('timeWanted'))} are wanted.`,
    x: { title: 'Years from now', scale: 'linear', domain: [0, end], format: (value) => formatNumber(value) },
    rows,
    line: { at: wanted, label: `wanted, ${read.text('timeWanted')}` },
    table: {
      columns: ['Step', 'Side', 'Time'],
      rows: rows.map(({ label, tone, text }) => [label, tone, text]),
    },
  }
}
