/** What the globe shows at a moment: Sun, orbit plane and the places of the satellites. Radius of the Earth 1. */
import { earthRadius, day as secondsOfDay } from '../../physics/constants.ts'
import { julianDate, sunPosition } from '../../physics/sun.ts'
import type { Reader } from '../chart/reader.ts'
import { direction, planeAxes, type Vector } from './vectors.ts'

export interface Orbit {
  readonly kind: string
  readonly kindText: string
  readonly altitude: number
  readonly inclination: number
  /** Local time of the ascending node [s] on 1 January and its drift [rad/s]. */
  readonly nodeTime: number
  readonly nodeDrift: number
  readonly period: number
  readonly satellites: number
}

export const orbitOf = (read: Reader): Orbit => ({
  kind: read.option('orbitKind'),
  kindText: read.text('orbitKind'),
  altitude: read.number('altitude'),
  inclination: read.number('orbitInclination'),
  nodeTime: read.number('nodeTime'),
  nodeDrift: read.number('nodeDrift'),
  period: read.number('orbitalPeriod'),
  satellites: Math.max(0, Math.round(read.number('satelliteCount')) || 0),
})

export interface Sky {
  readonly sun: Vector
  readonly sunLongitude: number
  readonly sunLatitude: number
  /** Right ascension of the ascending node. */
  readonly node: number
  readonly radius: number
}

export const skyOf = (orbit: Orbit, dayOfYear: number): Sky => {
  const place = sunPosition({ julianDate: julianDate({ year: 2026, month: 1, day: 1 }) + dayOfYear })
  const offset = (orbit.nodeTime / secondsOfDay) * 2 * Math.PI - Math.PI
  return {
    sun: direction(place.rightAscension, place.declination),
    sunLongitude: place.rightAscension,
    sunLatitude: place.declination,
    node: place.meanLongitude + offset + orbit.nodeDrift * dayOfYear * secondsOfDay,
    radius: 1 + orbit.altitude / earthRadius,
  }
}

/** Satellites as phases in planes. Many share a plane that the Sun's position asks for; others spread around. */
export interface Fleet {
  readonly nodes: readonly number[]
  readonly perPlane: number
  readonly shown: number
}

export const mostShown = 10_000

export const fleetOf = (orbit: Orbit): Fleet => {
  const shown = Math.min(orbit.satellites, mostShown)
  if (shown === 0) return { nodes: [], perPlane: 0, shown: 0 }
  const isSpread = orbit.kind === 'inclined'
  const planes = Math.max(1, Math.min(isSpread ? 72 : 9, Math.round(Math.sqrt(shown) / (isSpread ? 1 : 8))))
  const width = isSpread ? (2 * Math.PI * (planes - 1)) / planes : (4 * Math.PI) / 180
  return {
    nodes: Array.from({ length: planes }, (_, at) =>
      planes === 1 ? 0 : isSpread ? (width * at) / (planes - 1) : (at / (planes - 1) - 0.5) * width,
    ),
    perPlane: Math.max(1, Math.round(shown / planes)),
    shown,
  }
}

export const axesOf = (orbit: Orbit, sky: Sky, offset: number) =>
  planeAxes(sky.node + offset, orbit.inclination)
