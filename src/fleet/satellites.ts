/** Which ring and place a satellite has, by its number. */

import type { SatRec } from 'satellite.js'
import { cos, pow, sin } from '../elementary/index.ts'
import { nodeDrift } from '../physics/orbit.ts'
import { circularElements } from '../physics/sgp4-orbit.ts'
import { sunPosition } from '../physics/sun.ts'
import type { Constellation, Ring } from './constellation.ts'
import { newYear, startOfDay } from './days.ts'
import { drawnFrom } from './drawn.ts'

/** A constellation as it stands at midnight (UT) of a day. */
export interface Fleet {
  readonly rings: readonly Ring[]
  /** Day of the year, 0 for 1 January. */
  readonly day: number
  /** Right ascension of the constellation's node at that midnight, had it not drifted against the Sun [rad]. */
  readonly node: number
  /** Of how many satellites one is flown; all where it is left out. */
  readonly every?: number
}

/**
 * A constellation on a day of the year, its planes where its local time of the node and their drift put them.
 *
 * @param constellation As designed; @param nodeTime Local time of the node on 1 January [s]; @param day Of the year.
 * @param every Of how many satellites one is flown; all where it is left out.
 * @returns The fleet at midnight (UT).
 *
 * (1) node = mean longitude of the Sun + nodeTime as an angle - pi; each ring's own node and drift come on top
 *
 * Limits: each day starts anew from the design, as a fleet that is kept in its place does.
 * Reference: as `nodeDrift`.
 * Worked number: 18 h on day 0 of 2026: 10.66 deg.
 */
export const fleetOnDay = (
  { rings }: Pick<Constellation, 'rings'>,
  { nodeTime, day, every }: { readonly nodeTime: number; readonly day: number; readonly every?: number },
): Fleet => {
  const { meanLongitude } = sunPosition({ julianDate: newYear + day })
  const local = (nodeTime / 86_400) * 2 * Math.PI - Math.PI
  return { rings, day, node: meanLongitude + local, ...(every !== undefined && every > 1 && { every }) }
}

/** Copies a record at another place of its ring: without drag and eccentricity nothing else depends on it. */
const moved = (record: SatRec, anomaly: number): SatRec => ({
  ...record,
  mo: anomaly,
  sinmao: sin(anomaly),
  delmo: pow(1 + record.eta * cos(anomaly), 3),
})

/** How many satellites, or formations, a fleet flies: those drawn, where not all are. */
export const flownOf = (fleet: Pick<Fleet, 'rings' | 'every'>): number =>
  Math.ceil(fleet.rings.reduce((sum, ring) => sum + ring.satellites, 0) / (fleet.every ?? 1))

/**
 * Records for SGP4 of satellites by their numbers, which count through the rings.
 *
 * @param fleet On its day; @param from First number; @param to The number after the last, of all or of those drawn.
 * @returns One record each.
 */
export const recordsOf = (fleet: Fleet, from: number, to: number): SatRec[] => {
  if (fleet.every !== undefined && fleet.every > 1) return drawnRecords(fleet, fleet.every, from, to)
  const epoch = startOfDay(fleet.day)
  const records: SatRec[] = []
  let first = 0
  for (const ring of fleet.rings) {
    const [low, high] = [Math.max(from, first), Math.min(to, first + ring.satellites)]
    if (low < high) {
      const record = circularElements({ ...ring, node: nodeOf(fleet, ring), epoch })
      for (let n = low; n < high; n++) records.push(moved(record, anomalyOf(ring, n - first)))
    }
    first += ring.satellites
  }
  return records
}

const drawnRecords = (fleet: Fleet, every: number, from: number, to: number): SatRec[] => {
  const epoch = startOfDay(fleet.day)
  const satellites = flownOf({ rings: fleet.rings })
  const records: SatRec[] = []
  let [at, first] = [0, 0]
  let record: SatRec | null = null
  for (let group = from; group < to; group++) {
    const number = drawnFrom(group, every, satellites)
    for (; number >= first + (fleet.rings[at] as Ring).satellites; at++, record = null)
      first += (fleet.rings[at] as Ring).satellites
    const ring = fleet.rings[at] as Ring
    record ??= circularElements({ ...ring, node: nodeOf(fleet, ring), epoch })
    records.push(moved(record, anomalyOf(ring, number - first)))
  }
  return records
}

/** Right ascension of a ring's node at midnight of the fleet's day [rad], its drift since 1 January included. */
export const nodeOf = (fleet: Fleet, ring: Ring): number =>
  fleet.node + ring.node + nodeDrift(ring) * fleet.day * 86_400

/** Argument of latitude at midnight [rad], from 0 to 2 pi, of a place on a ring. */
export const anomalyOf = (ring: Ring, place: number): number => {
  const angle = ring.phase + (2 * Math.PI * place) / ring.places
  return angle - 2 * Math.PI * Math.floor(angle / (2 * Math.PI))
}
