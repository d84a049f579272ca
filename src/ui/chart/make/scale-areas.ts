/** Orbit and ground to one scale, beside things that people know. */
import type { Areas } from '../chart.ts'
import type { Reader } from '../reader.ts'

/** Manhattan, land area (US Census Bureau); a football pitch, 105 m × 68 m (Laws of the Game); the ISS, 109 m × 73 m (NASA). */
const known = [
  { label: 'Manhattan', area: 59.1e6, aspect: 5.9 },
  { label: 'Football pitch', area: 105 * 68, aspect: 105 / 68 },
  { label: 'Space Station', area: 109 * 73, aspect: 109 / 73 },
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
      label: 'Land, with power',
      text: read.text('groundLand'),
      area: land,
      tone: 'ground' as const,
      aspect: 1,
    },
    {
      label: 'Campus',
      text: read.text('groundCampusLand'),
      area: campus,
      tone: 'ground' as const,
      aspect: 1,
    },
    {
      label: 'Launch land',
      text: read.text('orbitLand'),
      area: read.number('orbitLand'),
      tone: 'orbit' as const,
      aspect: 1,
    },
    { label: 'Arrays', text: read.text('arrayArea'), area: array, tone: 'orbit' as const, aspect: 1 },
    {
      label: 'Radiators',
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
    title: `Land: ${read.text('groundLand')} for the ground, ${read.text('orbitLand')} for orbit; wings of ${read.text('orbitArea')} above`,
    subtitle: 'All areas at one scale. Land counts the fields of the fuel on both sides.',
    summary: `Arrays ${read.text('arrayArea')} and radiators ${read.text('radiatorArea')} in orbit; ${read.text('groundLand')} of land for the ground, of which ${read.text('groundCampusLand')} campus, and ${read.text('orbitLand')} for orbit: launch sites and gas fields.`,
    shapes,
    table: {
      columns: ['What', 'Area'],
      rows: shapes.map(({ label, text }) => [label, text]),
    },
  }
}
