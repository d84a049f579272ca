/** One satellite of the fleet to scale, beside the Space Station and a football pitch. */

import { formatNumber } from '../../../engine/format.ts'
import { t } from '../../../words/words.ts'
import type { Piece, Scene, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'
import { percent } from './text.ts'

type Thing = Scene['things'][number]

const box = (x: number, y: number, wide: number, high: number, look: Piece['look']): Piece => ({
  shape: 'box',
  x,
  y,
  wide,
  high,
  look,
})

/** Field of play that FIFA recommends, marked by Law 1. */
const pitch = { wide: 105, high: 68, source: 'fifa-stadiums-2022' }
const penaltyArea = { deep: 16.5, wide: 40.32 }
const centreCircle = 9.15

const pitchThing: Thing = {
  label: t('Football pitch'),
  text: '105 m × 68 m',
  tone: 'neutral',
  wide: pitch.wide,
  high: pitch.high,
  pieces: [
    box(0, 0, pitch.wide, pitch.high, 'outline'),
    box(pitch.wide / 2, 0, 0, pitch.high, 'outline'),
    ...[0, pitch.wide - penaltyArea.deep].map((x) =>
      box(x, (pitch.high - penaltyArea.wide) / 2, penaltyArea.deep, penaltyArea.wide, 'outline'),
    ),
    {
      shape: 'circle',
      x: pitch.wide / 2 - centreCircle,
      y: pitch.high / 2 - centreCircle,
      wide: 2 * centreCircle,
      high: 2 * centreCircle,
      look: 'outline',
    },
  ],
}

/** Truss 109 m, wings 73 m tip to tip, modules 51 m; eight wings of 35 m × 12 m, six radiators of 23.3 m × 3.4 m. */
const station = { wide: 109, high: 73, modules: 51, source: ['nasa-iss-facts-2023', 'nasa-eatcs-2021'] }
const wing = { long: 35, wide: 12 }
const stationRadiator = { long: 23.3, wide: 3.4 }

const stationThing: Thing = {
  label: t('Space Station'),
  text: '109 m × 73 m',
  tone: 'neutral',
  wide: station.wide,
  high: station.high,
  pieces: [
    box(0, station.high / 2 - 1.5, station.wide, 3, 'solid'),
    box(station.wide / 2 - 2.2, (station.high - station.modules) / 2, 4.4, station.modules, 'solid'),
    ...[0, 14, station.wide - wing.wide - 14, station.wide - wing.wide].flatMap((x) => [
      box(x, 0, wing.wide, wing.long, 'wash'),
      box(x, station.high - wing.long, wing.wide, wing.long, 'wash'),
    ]),
    ...[-13.6, -10, -6.4, 3, 6.6, 10.2].map((x) =>
      box(
        station.wide / 2 + x,
        station.high / 2 - 3 - stationRadiator.long,
        stationRadiator.wide,
        stationRadiator.long,
        'outline',
      ),
    ),
  ],
}

/** The model knows areas, not shapes: wings as long for their width as the station's, two panels of radiator. */
const satelliteThing = (array: number, radiator: number, stowed: number, text: string): Thing => {
  const wide = Math.sqrt((array / 2) * (wing.wide / wing.long))
  const long = array / 2 / wide
  const panelWide = Math.sqrt(radiator / 2 / 3)
  const panelLong = 3 * panelWide
  const body = Math.max(0, Math.cbrt(stowed))
  const boom = wide * 0.15
  const middle = { x: long + boom + body / 2, y: Math.max(wide / 2, panelLong + body / 2) }
  return {
    label: t('One satellite'),
    text,
    tone: 'orbit',
    wide: 2 * middle.x,
    high: 2 * middle.y,
    pieces: [
      box(0, middle.y - boom / 8, 2 * middle.x, boom / 4, 'solid'),
      box(0, middle.y - wide / 2, long, wide, 'solid'),
      box(2 * middle.x - long, middle.y - wide / 2, long, wide, 'solid'),
      box(middle.x - panelWide / 2, middle.y + body / 2, panelWide, panelLong, 'wash'),
      box(middle.x - panelWide / 2, middle.y - body / 2 - panelLong, panelWide, panelLong, 'wash'),
      box(middle.x - body / 2, middle.y - body / 2, body, body, 'solid'),
    ],
  }
}

export const satelliteScene = (read: Reader): Scene | Words => {
  const count = read.number('satelliteCount')
  const array = read.number('arrayArea') / count
  const radiator = read.number('radiatorArea') / count
  const subtitle =
    'Array (solid) and radiator (pale, turned into view) of one satellite; its shape is an example, its areas are not.'
  if (!(Number.isFinite(array) && Number.isFinite(radiator)))
    return noPicture(
      read,
      { id: 'satellite', title: t('No satellite can be drawn'), subtitle },
      Number.isFinite(array) ? 'radiatorArea' : 'arrayArea',
    )
  const stowed = read.number('stowedSatelliteVolume')
  const areas = `array ${read.as('arrayArea', array)}, radiator ${read.as('radiatorArea', radiator)}`
  const things = [
    satelliteThing(array, radiator, Number.isFinite(stowed) ? stowed : 0, areas),
    stationThing,
    pitchThing,
  ]
  return {
    kind: 'scene',
    id: 'satellite',
    title: t('One satellite spreads as much as {x}', {
      x: pitches((array + radiator) / (pitch.wide * pitch.high)),
    }),
    subtitle,
    summary: t('{x} has {areas}, to the same scale as the Space Station and a football pitch.', {
      x:
        read.number('satelliteCount') > 1
          ? `One of ${read.text('satelliteCount')} satellites`
          : 'The one satellite',
      areas,
    }),
    things,
    table: {
      columns: [t('Thing'), t('Size'), t('Source')],
      rows: [
        ['One satellite, array', read.as('arrayArea', array), 'this scenario'],
        ['One satellite, radiator', read.as('radiatorArea', radiator), 'this scenario'],
        [stationThing.label, stationThing.text, 'NASA, Space Station Facts and Figures (2023)'],
        [pitchThing.label, pitchThing.text, 'FIFA, Football Stadiums Guidelines (2022)'],
      ],
    },
  }
}

const pitches = (count: number): string => {
  if (count >= 1.95) return `${formatNumber(count, 2)} football pitches`
  if (count >= 0.995) return `${formatNumber(count, 2)} of a football pitch`
  return `${percent(count)} of a football pitch`
}
