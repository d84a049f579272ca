/** From today to the first watt and the last, on both sides. */

import { formatNumber } from '../../../engine/format.ts'
import type { QuantityId } from '../../../model/index.ts'
import { t } from '../../../words/words.ts'
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
  const all = years('orbitShortTime')
  const campus = years('firstCampusTime')
  const ground = years('groundShortTime')
  const subtitle = 'Years from the decision: what each side waits for, and when all that is asked for runs.'
  if (!Number.isFinite(all) || !Number.isFinite(ground))
    return noPicture(
      read,
      { id: 'time', title: t('The fleet cannot be built as set'), subtitle },
      Number.isFinite(all) ? 'groundShortTime' : 'orbitShortTime',
    )
  const last = read.model.horizon[1]
  const isReady = {
    orbit: Number.isFinite(years('orbitReadyTime')),
    ground: Number.isFinite(years('groundReadyTime')),
  }
  const wanted = years('timeWanted')
  const end = Math.max(all, ground, campus, start, wanted) * 1.12
  const step = (label: string, tone: 'orbit' | 'ground', text: string, from: number, to: number): Row => ({
    label,
    tone,
    text,
    spans: [{ from, to }],
  })
  const wait = (id: QuantityId, label: string, tone: 'orbit' | 'ground'): Row =>
    step(label, tone, read.text(id), 0, years(id))
  const runs = (tone: 'orbit' | 'ground', id: QuantityId, label: string, from: number): Row =>
    isReady[tone]
      ? { label, tone, text: `from ${read.text(id)}`, spans: [{ from, to: end, strong: true }] }
      : { label, tone, text: `not by ${last}`, spans: [] }
  const bridged = campus < years('powerStartTime')
  const rows: readonly Row[] = [
    { ...wait('groundPowerLeadTime', 'Wait for power', 'ground'), group: 'On the ground' },
    ...(bridged ? [wait('bridgeLeadTime', 'Wait for plant on site', 'ground')] : []),
    wait('permittingTime', 'Permits', 'ground'),
    step(
      'Construction',
      'ground',
      read.text('constructionTime'),
      years('permittingTime'),
      years('campusReadyTime'),
    ),
    step(
      'Campus by campus',
      'ground',
      `from ${read.text('firstCampusTime')}`,
      campus,
      Math.max(campus, ground),
    ),
    runs('ground', 'groundReadyTime', 'All of it runs', ground),
    { ...wait('licensingTime', 'Licence', 'orbit'), group: 'In orbit' },
    wait('orbitLeadTime', 'Design, factory', 'orbit'),
    step('Launches', 'orbit', `from ${read.text('orbitStartTime')}`, start, Math.max(start, all)),
    runs('orbit', 'orbitReadyTime', 'Whole fleet runs', all),
  ]
  const after = (id: QuantityId) => `after ${spelled(read.text(id))}`
  const orbitSays = isReady.orbit
    ? `the whole fleet ${after('orbitReadyTime')}`
    : `first satellites ${after('orbitStartTime')} and never the whole fleet by ${last}`
  const groundSays = isReady.ground
    ? `all of it on the ground ${after('groundReadyTime')}`
    : `a first campus ${after('firstCampusTime')} and never all of it by ${last}`
  return {
    kind: 'timeline',
    id: 'time',
    title: upperFirst(
      (isReady.orbit && all < ground ? [orbitSays, groundSays] : [groundSays, orbitSays]).join('; '),
    ),
    subtitle,
    summary: t('On the ground: {groundSays}. In orbit: {orbitSays}. {x} are wanted.', {
      groundSays,
      orbitSays,
      x: spelled(read.text('timeWanted')),
    }),
    x: {
      title: t('Years from now'),
      scale: 'linear',
      domain: [0, end],
      format: (value) => formatNumber(value),
    },
    rows,
    line: { at: wanted, label: t('wanted, {timeWanted}', { timeWanted: read.text('timeWanted') }) },
    table: {
      columns: [t('Step'), t('Side'), t('Time')],
      rows: rows.map(({ label, tone, text }) => [label, tone, text]),
    },
  }
}
