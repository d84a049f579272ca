/** Launches by year against the cadence. */
import { formatNumber } from '../../../engine/format.ts'
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
          ? `${total < 0.9995 ? 'Less than one launch' : 'One launch'} by ${last}`
          : `${formatNumber(Math.round(total))} launches by ${last}, ${most < 1 ? 'fewer than one' : Math.round(most)} in the busiest year`
        : `No launch before ${last + 1}`,
    subtitle: 'Launches by year, to build the fleet and then to keep it.',
    summary: `Launches rise to ${Math.round(most)} in ${peak}; the cadence in full is ${read.text('launchCadence')}.`,
    x: { title: '', scale: 'linear', domain: [first - 0.5, last + 0.5], format: String },
    y: {
      title: 'Launches',
      scale: 'linear',
      domain: [0, Math.max(most, Math.min(perYear, most * 3), 1) * 1.08],
    },
    layers: [
      { mark: 'columns', points, tone: 'orbit' },
      ...(perYear <= most * 3
        ? [{ mark: 'level' as const, y: perYear, label: `cadence, ${read.text('launchCadence')}` }]
        : []),
    ],
    table: {
      columns: ['Year', 'Launches'],
      rows: points.map(([year, value]) => [String(year), Math.round(value)]),
    },
  }
}
