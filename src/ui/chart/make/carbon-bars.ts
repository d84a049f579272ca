/** Carbon of both sides by category, never as one mixed number. */

import { partsOf } from '../../../engine/parts.ts'
import type { QuantityId } from '../../../model/index.ts'
import { t } from '../../../words/words.ts'
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
    subtitle: t('Per kilowatt-hour of IT, as set: {carbonOrbit} in orbit, {carbonGround} on the ground.', {
      carbonOrbit: read.text('carbonOrbit'),
      carbonGround: read.text('carbonGround'),
    }),
    summary: t('Orbit: {carbonOrbit}; ground: {carbonGround}, nearly all of it from {x}.', {
      carbonOrbit: read.text('carbonOrbit'),
      carbonGround: read.text('carbonGround'),
      x: read.number('carbonUse') > read.number('carbonGround') / 2 ? 'electricity' : 'building',
    }),
    domain: [0, Math.max(...bars.map(({ to }) => to))],
    bars,
    table: {
      columns: [t('Category'), t('Side'), t('Carbon')],
      rows: bars.map(({ label, tone, text }) => [label, tone, text]),
    },
  }
}
