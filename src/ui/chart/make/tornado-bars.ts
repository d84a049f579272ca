/** How far each input moves the cost ratio over its own plausible span. */
import { formatNumber } from '../../../engine/format.ts'
import type { Sensitivity } from '../../analysis/jobs.ts'
import { lowerFirst } from '../../number/label.ts'
import { sideOf } from '../../number/side.ts'
import type { Bars } from '../chart.ts'
import type { Reader } from '../reader.ts'

const most = 12

export const tornadoBars = (read: Reader, { swings }: Sensitivity): Bars => {
  const ratio = read.number('costRatio')
  const feasible = swings
    .filter(({ result: [a, b] }) => Number.isFinite(a) && Number.isFinite(b))
    .slice(0, most)
  const ends = feasible.flatMap(({ result }) => result)
  const [first] = feasible
  const least = Math.min(ratio, ...ends)
  const top = Math.max(ratio, ...ends)
  return {
    kind: 'bars',
    id: 'tornado',
    title: first
      ? `${read.label(first.id)} matters most: ${formatNumber(Math.min(...first.result), 2)} to ${formatNumber(Math.max(...first.result), 2)} times the ground`
      : 'No input moves the cost ratio',
    subtitle: 'Cost ratio as each input alone goes from the low to the high end of its plausible span.',
    summary: first
      ? `The cost ratio of ${read.text('costRatio')} moves most with ${lowerFirst(read.label(first.id))}, between ${read.as(first.id, first.span[0])} and ${read.as(first.id, first.span[1])}.`
      : 'There is nothing to draw.',
    domain: [least, top],
    line: { at: ratio, label: read.text('costRatio') },
    bars: feasible.map(({ id, span, result }) => ({
      id,
      label: read.label(id),
      from: Math.min(...result),
      to: Math.max(...result),
      text: `${read.as(id, span[0])} to ${read.as(id, span[1])}`,
      tone: sideOf(read.quantity(id)) ?? 'neutral',
      strong: true,
    })),
    table: {
      columns: ['Input', 'Low', 'High', 'Ratio at low', 'Ratio at high'],
      rows: feasible.map(({ id, span, result }) => [
        read.label(id),
        read.as(id, span[0]),
        read.as(id, span[1]),
        formatNumber(result[0]),
        formatNumber(result[1]),
      ]),
    },
  }
}
