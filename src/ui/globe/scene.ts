/** What the globe shows on a day: the orbit, the Sun and the turn of the Earth. Radius of the Earth 1. */
import { type Constellation, designConstellation } from '../../fleet/constellation.ts'
import { earthRadius, referenceYear, day as secondsOfDay } from '../../physics/constants.ts'
import { julianDate, sunPosition } from '../../physics/sun.ts'
import type { Reader } from '../chart/reader.ts'
import { direction, type Vector } from './vectors.ts'

export interface Orbit {
  readonly kind: string
  readonly altitude: number
  readonly inclination: number
  /** Local time of the ascending node [s] on 1 January and its drift against the Sun [rad/s]. */
  readonly nodeTime: number
  readonly nodeDrift: number
  readonly period: number
  readonly satellites: number
  /** Satellites that fly as one, length of a place on a ring, step between rings, thickness of the shell [m]. */
  readonly formation: number
  readonly slot: number
  readonly step: number
  readonly thickness: number
  /** Whether there is an orbit to draw at all. */
  readonly exists: boolean
}

export const orbitOf = (read: Reader): Orbit => {
  const orbit = {
    kind: read.option('orbitKind'),
    altitude: read.number('altitude'),
    inclination: read.number('orbitInclination'),
    nodeTime: read.number('nodeTime'),
    nodeDrift: read.number('nodeDrift'),
    period: read.number('orbitalPeriod'),
    satellites: Math.max(0, Math.round(read.number('satelliteCount')) || 0),
    formation: read.number('formationSize'),
    slot: read.number('slotLength'),
    step: read.number('levelStep'),
    thickness: read.number('shellThickness'),
  }
  const { altitude, inclination, nodeTime, nodeDrift, period } = orbit
  return { ...orbit, exists: [altitude, inclination, nodeTime, nodeDrift, period].every(Number.isFinite) }
}

/** More places than this are designed as this many: their picture is the same, and their number is said. */
const mostPlaces = 2_000_000

/** The constellation of an orbit, or none where there are no satellites. */
export const constellationOf = (orbit: Orbit): Constellation | null => {
  const { satellites, formation, slot } = orbit
  if (!(orbit.exists && satellites > 0 && slot > 0)) return null
  return designConstellation({ ...orbit, satellites: Math.min(satellites, mostPlaces * formation) })
}

export interface Sky {
  readonly sun: Vector
  /** Right ascension and declination of the Sun [rad]. */
  readonly sunLongitude: number
  readonly sunLatitude: number
  /** Right ascension of the ascending node, and of the meridian of Greenwich [rad]. */
  readonly node: number
  readonly greenwich: number
  /** Radius of the orbit. */
  readonly radius: number
}

const newYear = julianDate({ year: referenceYear, month: 1, day: 1 })

/** The sky at a moment; 0.5 is noon (UT) of 1 January. */
export const skyOf = (orbit: Orbit, time: number): Sky => {
  const place = sunPosition({ julianDate: newYear + time })
  const offset = (orbit.nodeTime / secondsOfDay) * 2 * Math.PI - Math.PI
  return {
    sun: direction(place.rightAscension, place.declination),
    sunLongitude: place.rightAscension,
    sunLatitude: place.declination,
    node: place.meanLongitude + offset + orbit.nodeDrift * time * secondsOfDay,
    greenwich: place.meanLongitude + Math.PI + 2 * Math.PI * (time % 1),
    radius: 1 + orbit.altitude / earthRadius,
  }
}
