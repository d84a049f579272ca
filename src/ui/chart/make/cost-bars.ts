/** Two staircases to the ratio: what each side pays a year, item upon item. */

import { lowerFirst } from '../../number/label.ts'
import type { Bar, Bars, Tone } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { percent } from './text.ts'

const orbitItems = [
  ['launchAnnual', 'Launch'],
  ['satelliteAnnual', 'Satellites'],
  ['orbitItAnnual', 'IT hardware'],
  ['insuranceAnnual', 'Insurance'],
  ['orbitOperationsAnnual', 'Operations'],
  ['integrationAnnual', 'Integration'],
  ['nonRecurringAnnual', 'Engineering'],
  ['groundSegmentAnnual', 'Ground stations'],
] as const

const groundItems = [
  ['groundItAnnual', 'IT hardware'],
  ['facilityAnnual', 'Facility'],
  ['electricityAnnual', 'Electricity'],
  ['groundOperationsAnnual', 'Operations'],
  ['waterAnnual', 'Water'],
] as const

export const costBars = (read: Reader): Bars => {
  const orbit = staircase(read, orbitItems, 'orbit', 'In orbit')
  const ground = staircase(read, groundItems, 'ground', 'On the ground')
  const total = (id: string, label: string, tone: Tone): Bar => ({
    id,
    label,
    from: 0,
    to: read.number(id),
    text: read.text(id),
    tone,
    strong: true,
  })
  const ratio = read.number('costRatio')
  const largest = [...orbitItems].sort(([a], [b]) => read.number(b) - read.number(a))[0]
  const share = read.number(largest?.[0] ?? 'launchAnnual') / read.number('orbitAnnualCost')
  return {
    kind: 'bars',
    id: 'cost',
    title:
      ratio >= 1
        ? `${largest?.[1]} is ${percent(share)} of a bill ${read.text('costRatio')} times the ground’s`
        : `Orbit’s bill is ${read.text('costRatio')} of the ground’s, and ${lowerFirst(largest?.[1] ?? '')} ${percent(share)} of it`,
    subtitle: 'Cost a year with financing, item upon item, for the same compute delivered.',
    summary: `Orbit costs ${read.text('orbitAnnualCost')}, the ground ${read.text('groundAnnualCost')}: a ratio of ${read.text('costRatio')}.`,
    domain: [0, Math.max(read.number('orbitAnnualCost'), read.number('groundAnnualCost'))],
    bars: [
      ...orbit,
      total('orbitAnnualCost', 'Orbit in all', 'orbit'),
      ...ground,
      total('groundAnnualCost', 'Ground in all', 'ground'),
    ],
    table: {
      columns: ['Item', 'Side', 'A year'],
      rows: [
        ...orbitItems.map(([id, label]) => [label, 'orbit', read.text(id)]),
        ['Orbit in all', 'orbit', read.text('orbitAnnualCost')],
        ...groundItems.map(([id, label]) => [`${label} on the ground`, 'ground', read.text(id)]),
        ['Ground in all', 'ground', read.text('groundAnnualCost')],
      ],
    },
  }
}

const staircase = (
  read: Reader,
  items: readonly (readonly [id: string, label: string])[],
  tone: Tone,
  group: string,
): readonly Bar[] => {
  let reached = 0
  return items.map(([id, label], at) => {
    const from = reached
    reached += read.number(id)
    return { id, label, from, to: reached, text: read.text(id), tone, ...(at === 0 ? { group } : {}) }
  })
}
