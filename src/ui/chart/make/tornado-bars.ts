/** How far each input moves the cost ratio over its own plausible span. */

import { formatNumber } from '../../../engine/format.ts'
import type { QuantityId } from '../../../model/index.ts'
import { t } from '../../../words/words.ts'
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
      ? t('{x} matters most: {x2} to {x3} times the ground', {
          x: read.label(first.id),
          x2: formatNumber(Math.min(...first.result), 2),
          x3: formatNumber(Math.max(...first.result), 2),
        })
      : t('No input moves the cost ratio'),
    subtitle: t(
      'Cost ratio as each input alone goes from one end of its plausible span to the other; beside each end stands the value that gives it. Blue inputs are of orbit, orange ones of the ground.',
    ),
    axis: t('Orbit ÷ ground'),
    summary: first
      ? t('The cost ratio of {costRatio} moves most with {x}, between {x2} and {x3}.', {
          costRatio: read.text('costRatio'),
          x: lowerFirst(read.label(first.id)),
          x2: read.as(first.id, first.span[0]),
          x3: read.as(first.id, first.span[1]),
        })
      : t('There is nothing to draw.'),
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
      columns: [t('Input'), t('Low'), t('High'), t('Ratio at low'), t('Ratio at high')],
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
