/** The cost ratio of a fleet bought in each year, beside what others have published of the same boundary. */

import { formatNumber } from '../../../engine/format.ts'
import { comparable } from '../../../model/boundaries.ts'
import { t } from '../../../words/words.ts'
import type { Layer, Plot, Point, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { bandOfYears } from './band-of-years.ts'
import { noPicture } from './no-picture.ts'

/** A ratio beyond which the axis is logarithmic. */
const STEEP = 30

const times = (ratio: number): string => `${formatNumber(ratio, 2)} times`

export const costYearPlot = (read: Reader): Plot | Words => {
  const [first, last] = read.model.horizon
  const ratios = [...read.series('costRatioByYear')]
  const subtitle = `Cost in orbit over cost on the ground, servers included, each bought at the prices of the year. The stripe is what others have printed of the same boundary, ${comparable.from} to ${comparable.to}.${read.bands('costRatioByYear') ? ' Shaded in blue: eight worlds of ten.' : ''}`
  const points = ratios.flatMap((ratio, at): readonly Point[] =>
    Number.isFinite(ratio) ? [[first + at, ratio]] : [],
  )
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end)
    return noPicture(
      read,
      { id: 'cost-year', title: t('No year has a cost ratio as set'), subtitle },
      'costRatioByYear',
    )
  const best = points.reduce((least, point) => (point[1] < least[1] ? point : least), start)
  const parity = points.find(([, ratio]) => ratio <= 1)
  const title =
    start[1] <= 1
      ? `Orbit costs no more than the ground from ${start[0]} on`
      : parity
        ? `Orbit costs no more than the ground from ${parity[0]} on`
        : best[1] < start[1] * 0.995
          ? `Orbit costs ${times(start[1])} the ground in ${start[0]}, and ${times(best[1])} at best by ${last}`
          : `Orbit costs ${times(start[1])} the ground, and gets no cheaper by ${last}`
  const spans = bandOfYears(read, 'costRatioByYear')
  const top =
    Math.max(comparable.to, ...spans.map(([, , high]) => high), ...points.map(([, ratio]) => ratio)) * 1.08
  const named = (point: Point): Layer => ({
    mark: 'point',
    at: point,
    tone: 'orbit',
    label: t('{x} in {x2}', { x: times(point[1]), x2: point[0] }),
  })
  return {
    kind: 'plot',
    id: 'cost-year',
    title,
    subtitle,
    summary: t('The cost ratio goes from {x} in {x2} to {x3} in {x4}; {x5}.', {
      x: times(start[1]),
      x2: start[0],
      x3: times(end[1]),
      x4: end[0],
      x5: parity ? `it is 1 or less from ${parity[0]} on` : 'it never comes down to 1',
    }),
    x: { title: '', scale: 'linear', domain: [first, last], format: String },
    y: {
      title: t('Orbit ÷ ground'),
      // On a linear axis the ground and what others have printed would lie on its foot.
      ...(top > STEEP
        ? { scale: 'log', domain: [Math.min(0.5, 0.8 * best[1]), top * 1.5] }
        : { scale: 'linear', domain: [0, top] }),
      format: (value) => formatNumber(value),
    },
    layers: [
      {
        mark: 'stripe',
        from: comparable.from,
        to: comparable.to,
        label: t('published with servers, {from} to {to}', { from: comparable.from, to: comparable.to }),
      },
      ...(spans.length > 0 ? [{ mark: 'band' as const, spans, tone: 'orbit' as const }] : []),
      { mark: 'level', y: 1, label: t('cost of the ground') },
      { mark: 'line', points, tone: 'orbit' },
      named(start),
      ...(best[0] === start[0] ? [] : [named(parity ?? best)]),
    ],
    table: {
      columns: [
        t('Year'),
        t('Orbit ÷ ground'),
        ...(spans.length > 0 ? ['P10', 'P90'] : []),
        t('Within the published spread'),
      ],
      rows: ratios.map((ratio, at) => [
        String(first + at),
        Number.isFinite(ratio) ? formatNumber(ratio) : 'none',
        ...(spans.length > 0 ? (spans[at] ?? []).slice(1).map((end) => formatNumber(end)) : []),
        ratio >= comparable.from && ratio <= comparable.to ? 'yes' : 'no',
      ]),
    },
  }
}
