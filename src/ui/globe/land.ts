/** Coastlines: Natural Earth, 1:110 million, public domain, rounded to half a degree. */
import type { MultiPolygon } from 'geojson'
import rings from './land.json'

export const land: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [pairs(ring)]),
}

function pairs(flat: readonly number[]): [number, number][] {
  const points: [number, number][] = []
  for (let at = 0; at + 1 < flat.length; at += 2) points.push([flat[at] ?? 0, flat[at + 1] ?? 0])
  return points
}
