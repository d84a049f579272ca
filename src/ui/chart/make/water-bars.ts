/** Water in a year of service, on both sides. */

import { partsOf } from '../../../engine/parts.ts'
import type { QuantityId } from '../../../model/index.ts'
import { spelled } from '../../../model/verdict/prose/amounts.ts'
import { t } from '../../../words/words.ts'
import type { Bar, Bars, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'

export const waterBars = (read: Reader): Bars | Words => {
  const total = read.number('groundWater')
  const subtitle =
    'Water evaporated in a year of service. Making chips, satellites and propellant is left out on both sides.'
  if (!Number.isFinite(total))
    return noPicture(read, { id: 'water', title: t('No water can be counted'), subtitle }, 'groundWater')
  const high = read.number('groundWaterHigh')
  const most = Math.max(total, high)
  const bar = (id: QuantityId, from: number, to: number, more: Partial<Bar> = {}): Bar => ({
    id,
    label: read.label(id),
    from,
    to,
    text: read.as('groundWater', to - from),
    tone: 'ground',
    ...more,
  })
  const parts = partsOf(read.model, 'groundWater')
  const items = parts.map((id, at) => {
    const from = parts.slice(0, at).reduce((sum, before) => sum + read.number(before), 0)
    return bar(id, from, from + read.number(id), at === 0 ? { group: 'On the ground' } : {})
  })
  const bars: readonly Bar[] = [
    { label: t('Fleet'), from: 0, to: 0, tone: 'orbit', group: 'In orbit', text: 'none' },
    ...items,
    bar('groundWater', 0, total, { strong: true }),
    ...(high > total * 1.005 ? [bar('groundWaterHigh', 0, high)] : []),
    bar('campusWaterSupply', 0, read.number('campusWaterSupply'), { tone: 'neutral', group: 'To compare' }),
  ]
  return {
    kind: 'bars',
    id: 'water',
    title:
      total > 0
        ? t('The ground evaporates {read}; orbit uses none in service', { read: rangeOf(read) })
        : t('Neither side uses water in service'),
    subtitle,
    summary: t(
      'On the ground {groundSiteWater} on site and {groundSourceWater} at power plants; with reservoirs counted it would be {groundWaterHigh}. A supply built for one campus brings {campusWaterSupply}.',
      {
        groundSiteWater: read.text('groundSiteWater'),
        groundSourceWater: read.text('groundSourceWater'),
        groundWaterHigh: read.text('groundWaterHigh'),
        campusWaterSupply: read.text('campusWaterSupply'),
      },
    ),
    domain: [0, Math.max(most, read.number('campusWaterSupply'))],
    bars,
    table: {
      columns: [t('Water'), t('A year')],
      rows: bars.map(({ label, text }) => [label, text]),
    },
  }
}

/** What the ground evaporates, with both ends where they are disputed. */
const rangeOf = (read: Reader): string => {
  const [low, high] = [read.number('groundWaterLow'), read.number('groundWaterHigh')]
  if (high <= low * 1.005) return `${spelled(read.text('groundWater'))} of water`
  return `${spelled(read.text('groundWaterLow'))} of water, or ${spelled(read.text('groundWaterHigh'))} with reservoirs`
}
