/** Carbon of both sides by category, never as one mixed number. */
import { partsOf } from '../../../engine/parts.ts'
import type { QuantityId } from '../../../model/index.ts'
import type { Bar, Bars } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { percent } from './text.ts'

export const carbonBars = (read: Reader): Bars => {
  const ratio = read.number('carbonRatio')
  const bar = (id: QuantityId, tone: 'orbit' | 'ground', group?: string): Bar => ({
    id,
    label: read.label(id),
    from: 0,
    to: read.number(id),
    text: read.text(id),
    tone,
    strong: true,
    ...(group ? { group } : {}),
  })
  const side = (sum: QuantityId, tone: 'orbit' | 'ground', group: string) =>
    partsOf(read.model, sum).map((id, at) => bar(id, tone, at === 0 ? group : undefined))
  const bars = [
    ...side('carbonOrbit', 'orbit', 'In orbit'),
    ...side('carbonGround', 'ground', 'On the ground'),
  ]
  return {
    kind: 'bars',
    id: 'carbon',
    title:
      ratio < 1
        ? `Orbit emits ${percent(ratio)} of the ground’s carbon`
        : `Orbit emits ${read.text('carbonRatio')} times the ground’s carbon`,
    subtitle: `Per kilowatt-hour of IT. Orbit lies between ${read.text('carbonOrbitLow')} and ${read.text('carbonOrbitHigh')}, the ground between ${read.text('carbonGroundLow')} and ${read.text('carbonGroundHigh')}.`,
    summary: `Orbit: ${read.text('carbonOrbit')}; ground: ${read.text('carbonGround')}, nearly all of it from ${read.number('carbonUse') > read.number('carbonGround') / 2 ? 'electricity' : 'building'}.`,
    domain: [0, Math.max(...bars.map(({ to }) => to))],
    bars,
    table: {
      columns: ['Category', 'Side', 'Carbon'],
      rows: bars.map(({ label, tone, text }) => [label, tone, text]),
    },
  }
}
