/** Two staircases to the ratio: what each side pays a year, item upon item. */
import { partsOf } from '../../../engine/parts.ts'
import type { QuantityId } from '../../../model/index.ts'
import { lowerFirst } from '../../number/label.ts'
import type { Bar, Bars, Tone } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { percent } from './text.ts'

export const costBars = (read: Reader): Bars => {
  const orbit = staircase(read, 'orbitAnnualCost', 'orbit', 'In orbit')
  const ground = staircase(read, 'groundAnnualCost', 'ground', 'On the ground')
  const ratio = read.number('costRatio')
  const [largest = 'launchAnnual'] = partsOf(read.model, 'orbitAnnualCost').toSorted(
    (a, b) => read.number(b) - read.number(a),
  )
  const share = percent(read.number(largest) / read.number('orbitAnnualCost'))
  return {
    kind: 'bars',
    id: 'cost',
    title:
      ratio >= 1
        ? `${read.label(largest)}: ${share} of a bill ${read.text('costRatio')} times the ground’s`
        : `Orbit’s bill is ${read.text('costRatio')} of the ground’s, and ${lowerFirst(read.label(largest))} ${share} of it`,
    subtitle: 'Cost a year with financing, item upon item, for the same compute delivered.',
    summary: `Orbit costs ${read.text('orbitAnnualCost')}, the ground ${read.text('groundAnnualCost')}: a ratio of ${read.text('costRatio')}.`,
    domain: [0, Math.max(read.number('orbitAnnualCost'), read.number('groundAnnualCost'))],
    bars: [...orbit, ...ground],
    table: {
      columns: ['Item', 'Side', 'A year'],
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
