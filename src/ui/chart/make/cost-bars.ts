/** Two staircases: what a whole fleet and a whole campus cost a year at today's prices, item upon item. */

import { formatNumber } from '../../../engine/format.ts'
import { partsOf } from '../../../engine/parts.ts'
import type { QuantityId } from '../../../model/index.ts'
import { t } from '../../../words/words.ts'
import { lowerFirst } from '../../number/label.ts'
import type { Bar, Bars, Tone } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { percent } from './text.ts'

export const costBars = (read: Reader): Bars => {
  const orbit = staircase(read, 'orbitAnnualCost', 'orbit', 'In orbit')
  const ground = staircase(read, 'groundAnnualCost', 'ground', 'On the ground')
  // Of the bills that are drawn; the cost ratio is per kilowatt that reaches users, over the years.
  const ratio = read.number('orbitAnnualCost') / read.number('groundAnnualCost')
  const times = formatNumber(ratio)
  const [largest = 'launchAnnual'] = partsOf(read.model, 'orbitAnnualCost').toSorted(
    (a, b) => read.number(b) - read.number(a),
  )
  const share = percent(read.number(largest) / read.number('orbitAnnualCost'))
  return {
    kind: 'bars',
    id: 'cost',
    title:
      ratio >= 1
        ? t('{largest}: {share} of a bill {times} times the ground’s at today’s prices', {
            largest: read.label(largest),
            share,
            times,
          })
        : t('At today’s prices orbit’s bill is {times} of the ground’s, and {x} {share} of it', {
            times,
            x: lowerFirst(read.label(largest)),
            share,
          }),
    subtitle: t(
      'Cost a year of the whole fleet and the whole campus, bought at today’s prices, with financing, item upon item. The headline’s ratio takes the prices of each year to come.',
    ),
    summary: t(
      'At today’s prices orbit costs {orbitAnnualCost}, the ground {groundAnnualCost}; per kilowatt that reaches users {costRatioToday} times as much, and {costRatio} times over the years at the prices of each.',
      {
        orbitAnnualCost: read.text('orbitAnnualCost'),
        groundAnnualCost: read.text('groundAnnualCost'),
        costRatioToday: read.text('costRatioToday'),
        costRatio: read.text('costRatio'),
      },
    ),
    domain: [0, Math.max(read.number('orbitAnnualCost'), read.number('groundAnnualCost'))],
    bars: [...orbit, ...ground],
    table: {
      columns: [t('Item'), t('Side'), t('A year')],
      rows: [...orbit, ...ground].map(({ label, tone, text }) => [label, tone, text]),
    },
  }
}

/** The items of a sum, each on top of those before, and the sum. */
const staircase = (read: Reader, sum: QuantityId, tone: Tone, group: string): readonly Bar[] => {
  let reached = 0
  const items = partsOf(read.model, sum).map((id, at): Bar => {
    const from = reached
    reached += read.number(id)
    const place = { from, to: reached, ...(at === 0 ? { group } : {}) }
    return { id, label: read.label(id), text: read.text(id), tone, ...place }
  })
  const all = { id: sum, label: read.label(sum), text: read.text(sum), tone }
  return [...items, { ...all, from: 0, to: read.number(sum), strong: true }]
}
