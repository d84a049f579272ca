/** Where the heat of a square metre of panel goes: what it emits, less what Sun and Earth put back. */
import type { Bar, Bars, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'
import { percent } from './text.ts'

const loads = [
  ['absorbedInfrared', 'Earth’s infrared'],
  ['absorbedAlbedo', 'Sunlight off the Earth'],
  ['absorbedSunlight', 'Direct sunlight'],
] as const

export const panelBars = (read: Reader): Bars | Words => {
  const emitted = read.number('emittedFlux')
  const taken = loads.map(([id, label]) => ({ id, label, value: read.number(id) }))
  const back = taken.reduce((sum, { value }) => sum + value, 0)
  const net = emitted - back
  const subtitle = `A square metre of panel at ${read.text('radiatorTemperature')}, all its faces together, in the hottest state of the year.`
  if (!Number.isFinite(net))
    return noPicture(
      read,
      { id: 'panel', title: 'The panel’s heat cannot be balanced', subtitle },
      'netRadiatorFlux',
    )
  const text = (value: number) => read.as('emittedFlux', value)
  let reached = emitted
  const steps = taken.map(({ id, label, value }): Bar => {
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
    { id: 'emittedFlux', label: 'Emitted', from: 0, to: emitted, text: text(emitted), tone: 'orbit' },
    ...steps,
    {
      id: 'netRadiatorFlux',
      label: 'Left for waste heat',
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
        ? `Sun and Earth put back ${percent(back / emitted)} of what the panel emits`
        : 'The panel takes in more from Sun and Earth than it emits',
    subtitle,
    summary:
      net > 0
        ? `Of ${text(emitted)} emitted, ${text(back)} comes back and ${text(net)} is left for the heat of the satellites: ${read.text('heatRejected')} over ${read.text('radiatorArea')}.`
        : `It emits ${text(emitted)} and absorbs ${text(back)}, so that no area is large enough.`,
    domain: [Math.min(0, net, reached), Math.max(emitted, back)],
    bars,
    table: {
      columns: ['Heat', 'Per area'],
      rows: bars.map(({ label, text: value }) => [label, value]),
    },
  }
}
