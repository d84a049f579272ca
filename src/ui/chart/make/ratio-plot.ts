/** The cost ratio when every input is drawn from its spread. */

import { formatNumber } from '../../../engine/format.ts'
import { digitsOf, type Estimate } from '../../../engine/statistics.ts'
import { t } from '../../../words/words.ts'
import type { Uncertainty } from '../../analysis/uncertainty.ts'
import type { Plot, Point } from '../chart.ts'
import { percent } from './text.ts'

const columns = 32

export const ratioPlot = ({ ratios, percentiles, count, seed }: Uncertainty): Plot => {
  const at = (share: number): Estimate =>
    percentiles.find((p) => p.share === share) ?? { value: Number.NaN, error: Number.NaN }
  const shown = (share: number): string => formatNumber(at(share).value, digitsOf(at(share)))
  const [least, top] = [0, at(0.99).value * 1.05]
  const width = (top - least) / columns
  const counts = Array.from({ length: columns }, () => 0)
  for (const ratio of ratios) {
    const column = Math.floor((ratio - least) / width)
    if (column >= 0 && column < columns) counts[column] = (counts[column] ?? 0) + 1
  }
  const points = counts.map(
    (number, column): Point => [least + (column + 0.5) * width, (number / count) * 100],
  )
  const cheaper = ratios.filter((ratio) => ratio < 1).length / count
  const odds = cheaper === 0 ? `in none of ${formatNumber(count)} draws` : `in ${percent(cheaper)} of draws`
  return {
    kind: 'plot',
    id: 'uncertainty',
    title: t('Orbit is cheaper {odds}', { odds }),
    subtitle: t(
      'Cost ratio with all inputs drawn from their spreads: {x} to {x2} in eight of ten draws (seed {seed}).',
      { x: shown(0.1), x2: shown(0.9), seed },
    ),
    summary: t('Half of the draws lie below {x}; one in ten below {x2}, one in ten above {x3}.', {
      x: shown(0.5),
      x2: shown(0.1),
      x3: shown(0.9),
    }),
    x: { title: t('Orbit ÷ ground'), scale: 'linear', domain: [least, top] },
    y: { title: t('% of draws'), scale: 'linear', domain: [0, Math.max(...points.map(([, y]) => y)) * 1.08] },
    layers: [{ mark: 'columns', points, tone: 'orbit' }],
    table: {
      columns: [t('Percentile'), t('Cost ratio'), t('Standard error')],
      rows: percentiles.map(({ share, error }) => [`${share * 100} %`, shown(share), formatNumber(error, 1)]),
    },
  }
}
