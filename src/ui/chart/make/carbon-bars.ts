/** Carbon of both sides by category, never as one mixed number. */
import type { Bar, Bars } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { percent } from './text.ts'

const orbitItems = [
  ['carbonSpacecraft', 'Spacecraft'],
  ['carbonLaunch', 'Launch propellant'],
  ['carbonServersOrbit', 'Servers'],
  ['carbonReentry', 'Re-entry'],
] as const

const groundItems = [
  ['carbonUse', 'Electricity'],
  ['carbonBuilding', 'Building'],
  ['carbonServersGround', 'Servers'],
] as const

export const carbonBars = (read: Reader): Bars => {
  const ratio = read.number('carbonRatio')
  const bar = (id: string, label: string, tone: 'orbit' | 'ground', group?: string): Bar => ({
    id,
    label,
    from: 0,
    to: read.number(id),
    text: read.text(id),
    tone,
    strong: true,
    ...(group ? { group } : {}),
  })
  const bars = [
    ...orbitItems.map(([id, label], at) => bar(id, label, 'orbit', at === 0 ? 'In orbit' : undefined)),
    ...groundItems.map(([id, label], at) => bar(id, label, 'ground', at === 0 ? 'On the ground' : undefined)),
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
      rows: bars.map(({ label, tone, text }) => [`${label}, ${tone}`, tone, text]),
    },
  }
}
