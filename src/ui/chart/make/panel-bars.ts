/** Where the heat of a square metre of panel goes: what it emits, less what its surroundings put back. */

import { partsOf } from '../../../engine/parts.ts'
import { t } from '../../../words/words.ts'
import type { Bar, Bars, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'
import { percent } from './text.ts'

/** Shorter names than those of the quantities, for the bars. */
const short: Readonly<Record<string, string>> = {
  absorbedInfrared: 'Earth’s infrared',
  absorbedAlbedo: 'Sunlight off the Earth',
  absorbedSunlight: 'Direct sunlight',
}

export const panelBars = (read: Reader): Bars | Words => {
  const emitted = read.number('emittedFlux')
  const taken = partsOf(read.model, 'absorbedFlux').map((id) => ({
    id,
    label: short[id] ?? read.label(id),
    value: read.number(id),
  }))
  const back = read.number('absorbedFlux')
  const net = emitted - back > 0 ? read.number('netRadiatorFlux') : emitted - back
  const fins = {
    id: 'finEfficiency' as const,
    label: t('Lost between the tubes'),
    value: emitted - back - net,
  }
  const which =
    read.option('panelArchitecture') === 'integrated' ? 'separate radiator, if there were one,' : 'panel'
  const subtitle = `A square metre of ${which} at ${read.text('radiatorTemperature')}, all its faces together, in the hottest state of the year.`
  if (!Number.isFinite(net))
    return noPicture(
      read,
      { id: 'panel', title: t('The panel’s heat cannot be balanced'), subtitle },
      'netRadiatorFlux',
    )
  const text = (value: number) => read.as('emittedFlux', value)
  let reached = emitted
  const steps = [...taken, fins].map(({ id, label, value }): Bar => {
    const from = reached
    reached -= value
    return {
      id,
      label,
      from: reached,
      to: from,
      text: value === 0 ? text(0) : `−${text(value)}`,
      tone: 'neutral',
    }
  })
  const bars: readonly Bar[] = [
    { id: 'emittedFlux', label: t('Emitted'), from: 0, to: emitted, text: text(emitted), tone: 'orbit' },
    ...steps,
    {
      id: 'netRadiatorFlux',
      label: t('Left for waste heat'),
      from: 0,
      to: net,
      text: text(net),
      tone: net > 0 ? 'orbit' : 'alarm',
      strong: true,
    },
  ]
  return {
    kind: 'bars',
    id: 'panel',
    title:
      net > 0
        ? t('What surrounds the panel puts back {x} of what it emits', { x: percent(back / emitted) })
        : t('The panel takes in more from its surroundings than it emits'),
    subtitle,
    summary:
      net > 0
        ? t(
            'Of {emitted} that a panel as warm as its tubes would emit, {back} comes back, {x} is lost between the tubes, and {net} is left for the heat of the satellites.',
            { emitted: text(emitted), back: text(back), x: text(fins.value), net: text(net) },
          )
        : t('It emits {emitted} and absorbs {back}, so that no area is large enough.', {
            emitted: text(emitted),
            back: text(back),
          }),
    domain: [Math.min(0, net, reached), Math.max(emitted, back)],
    bars,
    table: {
      columns: [t('Heat'), t('Per area')],
      rows: bars.map(({ label, text: value }) => [label, value]),
    },
  }
}
