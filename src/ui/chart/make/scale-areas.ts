/** Orbit and ground to one scale, beside things that people know. */
import { t } from '../../../words/words.ts'
import type { Areas } from '../chart.ts'
import type { Reader } from '../reader.ts'

/** Manhattan, land area (US Census Bureau); a football pitch, 105 m × 68 m (Laws of the Game); the ISS, 109 m × 73 m (NASA). */
const known = [
  { label: t('Manhattan'), area: 59.1e6, aspect: 5.9 },
  { label: t('Football pitch'), area: 105 * 68, aspect: 105 / 68 },
  { label: t('Space Station'), area: 109 * 73, aspect: 109 / 73 },
]

export const scaleAreas = (read: Reader): Areas => {
  const array = read.number('arrayArea')
  const radiator = read.number('radiatorArea')
  const land = read.number('groundLand')
  const campus = read.number('groundCampusLand')
  const most = Math.max(array, radiator, land)
  const beside = known
    .filter(({ area }) => area > most / 2000 && area < most * 4)
    .map(({ label, area, aspect }) => ({
      label,
      text: read.as('arrayArea', area),
      area,
      aspect,
      tone: 'neutral' as const,
    }))
  const shapes = [
    {
      label: t('Land, with power'),
      text: read.text('groundLand'),
      area: land,
      tone: 'ground' as const,
      aspect: 1,
    },
    {
      label: t('Campus'),
      text: read.text('groundCampusLand'),
      area: campus,
      tone: 'ground' as const,
      aspect: 1,
    },
    {
      label: t('Launch land'),
      text: read.text('orbitLand'),
      area: read.number('orbitLand'),
      tone: 'orbit' as const,
      aspect: 1,
    },
    { label: t('Arrays'), text: read.text('arrayArea'), area: array, tone: 'orbit' as const, aspect: 1 },
    {
      label: t('Radiators'),
      text: read.text('radiatorArea'),
      area: radiator,
      tone: 'orbit' as const,
      aspect: 1,
    },
    ...beside,
  ].filter(({ area }) => !(area <= 0))
  return {
    kind: 'areas',
    id: 'scale',
    title: t('Land: {groundLand} for the ground, {orbitLand} for orbit; wings of {orbitArea} above', {
      groundLand: read.text('groundLand'),
      orbitLand: read.text('orbitLand'),
      orbitArea: read.text('orbitArea'),
    }),
    subtitle: t('All areas at one scale. Land counts the fields of the fuel on both sides.'),
    summary: t(
      'Arrays {arrayArea} and radiators {radiatorArea} in orbit; {groundLand} of land for the ground, of which {groundCampusLand} campus, and {orbitLand} for orbit: launch sites and gas fields.',
      {
        arrayArea: read.text('arrayArea'),
        radiatorArea: read.text('radiatorArea'),
        groundLand: read.text('groundLand'),
        groundCampusLand: read.text('groundCampusLand'),
        orbitLand: read.text('orbitLand'),
      },
    ),
    shapes,
    table: {
      columns: [t('What'), t('Area')],
      rows: shapes.map(({ label, text }) => [label, text]),
    },
  }
}
