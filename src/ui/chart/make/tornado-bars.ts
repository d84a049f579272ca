/** How far each input moves the cost ratio over its own plausible span. */
import { formatNumber } from '../../../engine/format.ts'
import type { QuantityId } from '../../../model/index.ts'
import type { Sensitivity } from '../../analysis/jobs.ts'
import { lowerFirst } from '../../number/label.ts'
import { sideOf } from '../../number/side.ts'
import type { Bar, Bars } from '../chart.ts'
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
    subtitle:
      'Cost ratio as each input alone goes from one end of its plausible span to the other; beside each end stands the value that gives it. Blue inputs are of orbit, orange ones of the ground.',
    axis: 'Orbit ÷ ground',
    summary: first
      ? `The cost ratio of ${read.text('costRatio')} moves most with ${lowerFirst(read.label(first.id))}, between ${read.as(first.id, first.span[0])} and ${read.as(first.id, first.span[1])}.`
      : 'There is nothing to draw.',
    domain: [least, top],
    line: { at: ratio, label: read.text('costRatio') },
    bars: feasible.map(({ id, span, result }) => ({
      id,
      label: read.label(id),
      // An input that does best where it stands, or worst, moves to one side alone.
      from: Math.min(...result, ratio),
      to: Math.max(...result, ratio),
      ...endTexts(read, id, span, result),
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

/** The values of the input at the cheaper and at the dearer end. */
const endTexts = (
  read: Reader,
  id: QuantityId,
  [low, high]: readonly [number, number],
  [atLow, atHigh]: readonly [number, number],
): Pick<Bar, 'startText' | 'text'> => {
  const [first, last] = atLow <= atHigh ? [low, high] : [high, low]
  return { startText: read.as(id, first), text: read.as(id, last) }
}
