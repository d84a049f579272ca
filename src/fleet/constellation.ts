/** The design of a constellation: which rings, how many satellites on each, how far apart. */
import { sin } from '../elementary/index.ts'
import { earthRadius } from '../physics/constants.ts'
import { sunSynchronousInclination } from '../physics/orbit.ts'
import { bestPhasing } from './walker.ts'

/** Satellites, or formations, of one plane at one altitude, evenly spaced; of its places, the first are taken. */
export interface Ring {
  readonly altitude: number
  readonly inclination: number
  /** Of its node to that of the constellation [rad]. */
  readonly node: number
  /** Argument of latitude of the first place [rad]. */
  readonly phase: number
  readonly places: number
  readonly satellites: number
}

export interface FleetOrder {
  /** `inclined` makes a Walker pattern; all else stacked rings at one local time. */
  readonly kind: string
  /** Middle of the shell [m]. */
  readonly altitude: number
  readonly inclination: number
  readonly satellites: number
  /** Satellites that fly as one and take one place [1]. */
  readonly formation: number
  /** Length of a place along a ring [m]. */
  readonly slot: number
  /** Step in altitude between rings, and thickness of the shell [m]. */
  readonly step: number
  readonly thickness: number
}

export interface Constellation {
  readonly rings: readonly Ring[]
  readonly satellites: number
  /** Satellites at each place of a ring: more than 1 in formations. */
  readonly each: number
  /** Altitudes in use, and planes at each. */
  readonly levels: number
  readonly planes: number
  /** Least distance between places of one altitude, along a straight line [m]. */
  readonly spacing: number
  /** Step between altitudes [m]; Infinity with one. */
  readonly across: number
  /** Whether every place is at least as long as it has to be. */
  readonly fits: boolean
}

/** Phases of rings that lie over each other differ by this part of a turn, so that no pattern arises. */
const golden = 0.618033988749895
const turn = 2 * Math.PI

/**
 * A constellation whose satellites keep their distance, in as few altitudes as that takes.
 *
 * @param order Orbit, number of satellites, and how much room each needs: lengths [m], angles [rad].
 * @returns Rings, spacing [m], and whether the shell holds the fleet; where it does not, all altitudes are filled
 * alike and the spacing is what remains.
 * @throws Where the number of satellites or a length is not positive, or there is no such orbit.
 *
 * (1) altitudes: the fewest whose rings, or Walker patterns, keep `slot`; centred on `altitude`, `step` apart
 * (2) at each altitude one ring at the same local time, sun-synchronous for that altitude, or one Walker pattern
 *     with the phasing of `bestPhasing`
 *
 * Limits: a formation is one place; where its members stand in it is not designed here. Patterns with 4 to 200,000
 * satellites at an altitude take the best of nine numbers of planes.
 * Reference: Lifson et al. (2022), on stacking; Arnas, Lifson, Linares, Avendaño (2021), on places in a shell.
 * Worked number: 10,348 satellites at 650 km, 10.028 km a place: 3 rings of 3,450, 3,449 and 3,449, 12.79 km.
 */
export const designConstellation = (order: FleetOrder): Constellation => {
  const { satellites, formation, slot, step, thickness, altitude } = order
  for (const [name, value] of Object.entries({ satellites, formation, slot, step, altitude }))
    if (!(value > 0 && Number.isFinite(value)))
      throw new Error(`${name} = ${value}: a positive number is accepted`)
  if (!(order.inclination >= 0 && order.inclination <= Math.PI))
    throw new Error(`inclination = ${order.inclination} rad: 0 to pi is accepted`)
  const places = Math.ceil(Math.round(satellites) / formation)
  const most = Math.max(1, Math.floor(thickness / step))
  const layout = order.kind === 'inclined' ? walkerOf : ringOf
  const around = turn * (earthRadius + altitude)
  let levels = Math.min(most, Math.ceil((places * slot) / around))
  let found = layout(order, places, levels)
  // Crossing planes hold somewhat fewer than one ring, so that a few more altitudes may be wanted.
  while (found.spacing < slot * (1 - 1e-9) && levels < most) {
    levels = Math.min(most, Math.ceil(levels * 1.2))
    found = layout(order, places, levels)
  }
  return {
    ...found,
    satellites: Math.round(satellites),
    each: Math.round(satellites) / places,
    levels,
    across: levels > 1 ? step : Number.POSITIVE_INFINITY,
    fits: found.spacing >= slot * (1 - 1e-9),
  }
}

type Layout = Pick<Constellation, 'rings' | 'planes' | 'spacing'>

/** As many places for each level, the odd ones to the first. */
const shareOf = (places: number, levels: number, level: number): number =>
  Math.floor(places / levels) + (level < places % levels ? 1 : 0)

const heightOf = ({ altitude, step }: FleetOrder, levels: number, level: number): number =>
  altitude + (level - (levels - 1) / 2) * step

const ringOf = (order: FleetOrder, places: number, levels: number): Layout => {
  const rings = Array.from({ length: levels }, (_, level): Ring => {
    const altitude = heightOf(order, levels, level)
    const count = shareOf(places, levels, level)
    return {
      altitude,
      inclination: sunSynchronousInclination({ altitude }),
      node: 0,
      phase: turn * ((golden * level) % 1),
      places: count,
      satellites: Math.max(0, count),
    }
  })
  const fullest = Math.max(...rings.map((ring) => ring.places))
  const radius = earthRadius + (rings[0]?.altitude ?? order.altitude)
  return { rings, planes: 1, spacing: 2 * radius * sin(Math.PI / Math.max(2, fullest)) }
}

/** Numbers of planes that are tried, over the square root of the places: more planes for fewer satellites in each. */
const tries = [0.35, 0.5, 0.7, 0.85, 1, 1.2, 1.5, 2, 2.8]

const walkerOf = (order: FleetOrder, places: number, levels: number): Layout => {
  const each = Math.ceil(places / levels)
  const radius = earthRadius + heightOf(order, levels, 0)
  let best = { planes: 1, perPlane: each, phasing: 0, spacing: -1 }
  for (const part of tries) {
    const planes = Math.max(1, Math.round(Math.sqrt(each) * part))
    const perPlane = Math.ceil(each / planes)
    const found = bestPhasing({ radius, inclination: order.inclination, planes, perPlane })
    if (found.spacing > best.spacing) best = { planes, perPlane, ...found }
  }
  const { planes, perPlane, phasing } = best
  const rings: Ring[] = []
  for (let level = 0; level < levels; level++) {
    const here = shareOf(places, levels, level)
    for (let plane = 0; plane < planes; plane++)
      rings.push({
        altitude: heightOf(order, levels, level),
        inclination: order.inclination,
        node: turn * ((plane / planes + golden * level) % 1),
        phase: (turn * phasing * plane) / (planes * perPlane),
        places: perPlane,
        satellites: shareOf(here, planes, plane),
      })
  }
  return { rings, planes, spacing: best.spacing }
}
