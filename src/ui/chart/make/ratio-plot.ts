/** The cost ratio when every input is drawn from its spread. */
import { formatNumber } from '../../../engine/format.ts'
import type { Uncertainty } from '../../analysis/jobs.ts'
import type { Plot, Point } from '../chart.ts'
import { percent } from './text.ts'

const columns = 32

const quantileOf = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN

export const ratioPlot = ({ ratios, count, seed }: Uncertainty): Plot => {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantileOf(ratios, share)) as [
    number,
    number,
    number,
  ]
  const [least, top] = [0, quantileOf(ratios, 0.99) * 1.05]
  const width = (top - least) / columns
  const counts = Array.from({ length: columns }, () => 0)
  for (const ratio of ratios) {
    const at = Math.floor((ratio - least) / width)
    if (at >= 0 && at < columns) counts[at] = (counts[at] ?? 0) + 1
  }
  const points = counts.map((number, at): Point => [least + (at + 0.5) * width, (number / count) * 100])
  const cheaper = ratios.filter((ratio) => ratio < 1).length / count
  const odds = cheaper === 0 ? `in none of ${formatNumber(count)} draws` : `in ${percent(cheaper)} of draws`
  return {
    kind: 'plot',
    id: 'uncertainty',
    title: `Orbit is cheaper ${odds}`,
    subtitle: `Cost ratio with all inputs drawn from their spreads: ${formatNumber(low)} to ${formatNumber(high)} in eight of ten draws (seed ${seed}).`,
    summary: `Half of the draws lie below ${formatNumber(middle)}; one in ten below ${formatNumber(low)}, one in ten above ${formatNumber(high)}.`,
    x: { title: 'Orbit ÷ ground', scale: 'linear', domain: [least, top] },
    y: { title: '% of draws', scale: 'linear', domain: [0, Math.max(...points.map(([, y]) => y)) * 1.08] },
    layers: [{ mark: 'columns', points, tone: 'orbit' }],
    table: {
      columns: ['Percentile', 'Cost ratio'],
      rows: [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95].map((share) => [
        `${share * 100} %`,
        formatNumber(quantileOf(ratios, share)),
      ]),
    },
  }
}
