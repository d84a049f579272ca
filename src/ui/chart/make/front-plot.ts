/** Designs of which none is better in both of two results: how much of the one is given for the other. */

import { formatNumber } from '../../../engine/format.ts'
import { t } from '../../../words/words.ts'
import type { Traded } from '../../analysis/traded.ts'
import { lowerFirst } from '../../number/label.ts'
import { settingEntryText } from '../../number/setting-text.ts'
import type { Layer, Plot, Point } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { shownOn } from './shown-on.ts'
import { percent, upperFirst } from './text.ts'

/** Beyond such a factor from end to end, equal steps are equal factors. */
const wide = 5
const margin = 0.08

/** From end to end with some room on either side. */
const roomy = (
  values: readonly number[],
): { readonly ends: readonly [number, number]; readonly isLog: boolean } => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isLog = least > 0 && most / least > wide
  if (isLog) {
    const by = (most / least) ** margin
    return { ends: [least / by, most * by], isLog }
  }
  const by = (most - least || Math.abs(most) || 1) * margin
  return { ends: [least > 0 ? Math.max(0, least - by) : least - by, most + by], isLog }
}

/** @param chosen Which of the designs is looked at, from 0. */
export const frontPlot = (read: Reader, { objective, against, now, points }: Traded, chosen = -1): Plot => {
  const finite = now.every(Number.isFinite)
  const set = finite ? [now] : []
  const pairs = points.map((point): Point => [point.objective, point.against])
  const axisOf = (id: typeof objective, of: 0 | 1) => {
    const { ends, isLog } = roomy([...pairs, ...set].map((pair) => pair[of]))
    return shownOn(read, id, ends, { isLog, about: pairs[0]?.[of] ?? now[of] })
  }
  const [across, up] = [axisOf(objective, 0), axisOf(against, 1)]
  const place = ([x, y]: Point): Point => [across.shown(x), up.shown(y)]
  const both = ([x, y]: Point): string => `${read.as(objective, x)} at ${read.as(against, y)}`
  const [wanted, other] = [lowerFirst(read.label(objective)), lowerFirst(read.label(against))]
  const [first, last] = [pairs[0], pairs.at(-1)]
  const designs = pairs.map(
    (pair, n): Layer => ({
      mark: 'point',
      at: place(pair),
      tone: 'orbit',
      label: n === chosen ? t('design {x}', { x: n + 1 }) : String(n + 1),
      ...(n === chosen ? {} : { hollow: true }),
    }),
  )
  return {
    kind: 'plot',
    id: 'front',
    title: titleOf(read, { objective, against, now, points }),
    subtitle: t(
      'Each point is a design in which the limits in orbit that are met stay met; none is better both in {wanted} and in {other}. Between them the line shows which way it goes, and is no design.',
      { wanted, other },
    ),
    summary:
      first && last
        ? t('{length} designs from {first} to {last}{x}.', {
            length: points.length,
            first: both(first),
            last: both(last),
            x: finite ? `; as set it is ${both(now)}` : '',
          })
        : t('No design meets what must be met.'),
    x: across.axis,
    y: up.axis,
    layers: [
      { mark: 'line', points: pairs.map(place), tone: 'orbit' },
      ...designs,
      ...set.map((pair): Layer => ({ mark: 'point', at: place(pair), tone: 'ground', label: t('as set') })),
    ],
    table: {
      columns: [t('Design'), read.label(objective), read.label(against), t('What it changes')],
      rows: [
        ...points.map((point, n) => [
          String(n + 1),
          read.as(objective, point.objective),
          read.as(against, point.against),
          Object.entries(point.settings)
            .flatMap(([id, value]) => (read.has(id) ? [settingEntryText(read.quantity(id), value)] : []))
            .join('; '),
        ]),
        ...set.map(([x, y]) => ['as set', read.as(objective, x), read.as(against, y), '']),
      ],
    },
  }
}

const titleOf = (read: Reader, { objective, against, points }: Traded): string => {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return 'No design meets what must be met'
  const names = [objective, against].map((id) => lowerFirst(read.label(id)))
  if (points.length === 1)
    return `One design is the best in both: ${names[0]} ${read.as(objective, first.objective)}, ${names[1]} ${read.as(against, first.against)}`
  const less = 1 - last.against / first.against
  return first.against > 0 && first.objective > 0
    ? `${percent(less)} less ${names[1]} takes ${formatNumber(last.objective / first.objective)} times the ${names[0]}`
    : `${upperFirst(names[0] ?? '')} from ${read.as(objective, first.objective)} to ${read.as(objective, last.objective)}`
}
