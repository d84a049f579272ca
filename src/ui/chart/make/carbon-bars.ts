/** Carbon of both sides by category, never as one mixed number. */
import { partsOf } from '../../../engine/parts.ts'
import type { QuantityId } from '../../../model/index.ts'
import type { Bar, Bars } from '../chart.ts'
import type { Reader } from '../reader.ts'

/** Whether the published ends of both sides overlap, with all four. */
const findingOf = (read: Reader): string => {
  const orbit = `${read.text('carbonOrbitLow')} to ${read.text('carbonOrbitHigh')}`
  const ground = `${read.text('carbonGroundLow')} to ${read.text('carbonGroundHigh')}`
  if (read.number('carbonOrbitHigh') < read.number('carbonGroundLow'))
    return `Orbit emits less carbon by any published figure: ${orbit}, the ground ${ground}`
  if (read.number('carbonOrbitLow') > read.number('carbonGroundHigh'))
    return `Orbit emits more carbon by any published figure: ${orbit}, the ground ${ground}`
  return `Which side emits more carbon is disputed: orbit ${orbit}, the ground ${ground}`
}

export const carbonBars = (read: Reader): Bars => {
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
    title: findingOf(read),
    subtitle: `Per kilowatt-hour of IT, as set: ${read.text('carbonOrbit')} in orbit, ${read.text('carbonGround')} on the ground.`,
    summary: `Orbit: ${read.text('carbonOrbit')}; ground: ${read.text('carbonGround')}, nearly all of it from ${read.number('carbonUse') > read.number('carbonGround') / 2 ? 'electricity' : 'building'}.`,
    domain: [0, Math.max(...bars.map(({ to }) => to))],
    bars,
    table: {
      columns: ['Category', 'Side', 'Carbon'],
      rows: bars.map(({ label, tone, text }) => [label, tone, text]),
    },
  }
}
