/** Launches by year against the cadence. */

import { formatNumber } from '../../../engine/format.ts'
import { t } from '../../../words/words.ts'
import type { Plot, Point } from '../chart.ts'
import type { Reader } from '../reader.ts'

export const launchesPlot = (read: Reader): Plot => {
  const [first, last] = read.model.horizon
  const launches = read.series('launchesByYear')
  const points = [...launches].map((value, at): Point => [first + at, value])
  const most = Math.max(...launches)
  const total = read.number('launchesTotal')
  const peak = first + launches.indexOf(most)
  const perYear = read.number('launchCadence') * read.number('julianYear')
  return {
    kind: 'plot',
    id: 'launches',
    title:
      most > 0
        ? total < 1.5
          ? t('{x} by {last}', { x: total < 0.9995 ? 'Less than one launch' : 'One launch', last })
          : t('{x} launches by {last}, {most} in the busiest year', {
              x: formatNumber(Math.round(total)),
              last,
              most: most < 1 ? 'fewer than one' : Math.round(most),
            })
        : t('No launch before {x}', { x: last + 1 }),
    subtitle: t('Launches by year, to build the fleet and then to keep it.'),
    summary: t('Launches rise to {most} in {peak}; the cadence in full is {launchCadence}.', {
      most: Math.round(most),
      peak,
      launchCadence: read.text('launchCadence'),
    }),
    x: { title: '', scale: 'linear', domain: [first - 0.5, last + 0.5], format: String },
    y: {
      title: t('Launches'),
      scale: 'linear',
      domain: [0, Math.max(most, Math.min(perYear, most * 3), 1) * 1.08],
    },
    layers: [
      { mark: 'columns', points, tone: 'orbit' },
      ...(perYear <= most * 3
        ? [
            {
              mark: 'level' as const,
              y: perYear,
              label: t('cadence, {launchCadence}', { launchCadence: read.text('launchCadence') }),
            },
          ]
        : []),
    ],
    table: {
      columns: [t('Year'), t('Launches')],
      rows: points.map(([year, value]) => [String(year), Math.round(value)]),
    },
  }
}
