/** How many sites it takes that weather spares one of them. */

import { diversityAvailability } from '../../../physics/site-diversity.ts'
import { t } from '../../../words/words.ts'
import type { Layer, Plot, Point, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'
import { percent } from './text.ts'

const least = 1e-6
const hoursOfYear = 8766
const ticks = [
  ['1 year', hoursOfYear],
  ['1 month', hoursOfYear / 12],
  ['1 day', 24],
  ['1 hour', 1],
  ['1 min', 1 / 60],
] as const

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** Time in a year, in the unit that suits it. */
export const timeOfYear = (share: number): string => {
  const hours = share * hoursOfYear
  if (hours >= 48) return plural(Math.round(hours / 24), 'day')
  if (hours >= 0.95) return plural(Math.round(hours), 'hour')
  if (hours * 60 >= 0.95) return plural(Math.round(hours * 60), 'minute')
  return 'less than a minute'
}

export const siteCountPlot = (read: Reader): Plot | Words => {
  const sites = read.number('groundSites')
  const reach = read.number('sitesInReach') / sites
  const kind = read.option('linkKind')
  const clear = read.number('siteClearSky')
  const dry = read.number('radioAvailability')
  const correlation = read.number('cloudCorrelation')
  const subtitle =
    'Time in a year in which no site has a link, by number of ground sites. Light is cut by clouds, radio by rain, both where the fleet is out of reach.'
  if (!(reach > 0))
    return noPicture(
      read,
      { id: 'sites', title: t('No site ever reaches the fleet'), subtitle },
      'sitesForTarget',
    )
  const without = (count: number, one: number, rho: number): number => {
    const inReach = count * reach
    return (
      1 -
      Math.min(1, inReach) *
        diversityAvailability({ clear: one, sites: Math.max(1, inReach), correlation: rho })
    )
  }
  const most = Math.max(20, Math.ceil(sites * 1.5))
  const step = Math.max(1, Math.round(most / 80))
  const counts = Array.from({ length: Math.floor((most - 1) / step) + 1 }, (_, at) => 1 + at * step)
  const curve = (one: number, rho: number): readonly Point[] =>
    counts.map((count) => [count, shown(without(count, one, rho))])
  const hasLight = kind !== 'radio'
  const hasRadio = kind !== 'optical'
  const now = hasLight ? without(sites, clear, correlation) : without(sites, dry, 0)
  const bound = without(sites, clear, 0)
  const target = 1 - read.number('availabilityTarget')
  const layers: readonly Layer[] = [
    ...(target >= least
      ? [
          {
            mark: 'line' as const,
            points: [0, most].map((count): Point => [count, target]),
            tone: 'neutral' as const,
            dashed: true,
            label: t('wanted'),
          },
        ]
      : []),
    ...(hasRadio
      ? [{ mark: 'line' as const, points: curve(dry, 0), tone: 'neutral' as const, label: t('radio') }]
      : []),
    ...(hasLight
      ? [
          {
            mark: 'line' as const,
            points: curve(clear, 0),
            tone: 'orbit' as const,
            dashed: true,
            label: t('independent'),
          },
          {
            mark: 'line' as const,
            points: curve(clear, correlation),
            tone: 'orbit' as const,
            label: t('light'),
          },
        ]
      : []),
    ...(now >= least
      ? [
          {
            mark: 'point' as const,
            at: [sites, now] as const,
            tone: hasLight ? ('orbit' as const) : ('neutral' as const),
            label: t('here, {now}', { now: timeOfYear(now) }),
          },
        ]
      : []),
  ]
  const many = `${read.text('groundSites')} site${sites === 1 ? '' : 's'}`
  return {
    kind: 'plot',
    id: 'sites',
    title: titleOf(many, hasLight ? 'light' : 'radio', timeOfYear(now), hasLight ? timeOfYear(bound) : null),
    subtitle,
    summary: t(
      'With {many}, of which {sitesInReach} on average in reach, the network as a whole has no link for {x} a year; one site has {x2} of the time.',
      {
        many,
        sitesInReach: read.text('sitesInReach'),
        x: timeOfYear(1 - read.number('networkAvailability')),
        x2: hasLight ? `a clear sky ${read.text('siteClearSky')}` : `a radio link ${percent(dry)}`,
      },
    ),
    x: { title: t('Ground sites'), scale: 'linear', domain: [0, most], format: String },
    y: {
      title: t('Time without a link in a year'),
      scale: 'log',
      domain: [least, 1],
      ticks: ticks.map(([label, hours]) => ({ at: hours / hoursOfYear, label })),
    },
    layers,
    table: {
      columns: [
        t('Sites'),
        ...(hasLight ? ['Light', 'Light, independent clouds'] : []),
        ...(hasRadio ? ['Radio'] : []),
      ],
      rows: counts
        .filter((_, at) => at % Math.max(1, Math.floor(counts.length / 16)) === 0)
        .map((count) => [
          String(count),
          ...(hasLight
            ? [timeOfYear(without(count, clear, correlation)), timeOfYear(without(count, clear, 0))]
            : []),
          ...(hasRadio ? [timeOfYear(without(count, dry, 0))] : []),
        ]),
    },
  }
}

/** Below the foot of the axis there is nothing to see. */
const shown = (share: number): number => (share >= least ? share : Number.NaN)

const titleOf = (sites: string, kind: string, cut: string, independent: string | null): string => {
  const finding = `With ${sites} ${kind} is cut off for ${cut} a year`
  return independent && independent !== cut
    ? `${finding}; with independent clouds it would be ${independent}`
    : finding
}
