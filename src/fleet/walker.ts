/** How far apart satellites stay whose planes cross. */
import { atan2, cos, sin } from '../elementary/index.ts'

interface Pattern {
  /** Radius of the circular orbits [m]. */
  readonly radius: number
  readonly inclination: number
  readonly planes: number
  /** Satellites a plane, evenly spaced. */
  readonly perPlane: number
}

const turn = 2 * Math.PI

/**
 * Least distance between two satellites on circular orbits of one radius and inclination, over a revolution.
 *
 * @param radius Of both orbits [m].
 * @param inclination Of both [rad].
 * @param nodes Difference of their nodes [rad].
 * @param phases Difference of their arguments of latitude [rad].
 * @returns Distance along a straight line [m].
 *
 * (1) cos(gamma) = cos^2 i + sin^2 i cos(nodes), gamma the angle between the planes
 * (2) delta = phases + 2 atan2(cos i sin(nodes/2), cos(nodes/2)), phases counted from where the planes cross
 * (3) d = 2 r cos(gamma/2) |sin(delta/2)|
 *
 * Limits: circular orbits without perturbation; oblateness turns both planes alike and changes nothing.
 * Reference: derived here from r1 . r2 = r^2 (cos^2(gamma/2) cos(delta) + sin^2(gamma/2) cos(a + b)).
 * Worked number: 7,000 km, 90 deg, nodes 90 deg, phases 60 deg: 4,949.747 km.
 */
export const leastDistance = ({
  radius,
  inclination,
  nodes,
  phases,
}: {
  radius: number
  inclination: number
  nodes: number
  phases: number
}): number => {
  const sine = sin(inclination) * sin(nodes / 2)
  const delta = phases + 2 * atan2(cos(inclination) * sin(nodes / 2), cos(nodes / 2))
  return 2 * radius * Math.sqrt(Math.max(0, 1 - sine * sine)) * Math.abs(sin(delta / 2))
}

/** Least distance of a Walker pattern whose neighbouring planes are `phasing` places apart in phase. */
const spacingWith = ({ radius, inclination, planes, perPlane }: Pattern, phasing: number): number => {
  const step = turn / perPlane
  let least = perPlane > 1 ? 2 * radius * sin(step / 2) : Number.POSITIVE_INFINITY
  for (let apart = 1; apart <= planes / 2; apart++) {
    const nodes = (turn * apart) / planes
    const shift = (turn * phasing * apart) / (planes * perPlane)
    const crossing = 2 * atan2(cos(inclination) * sin(nodes / 2), cos(nodes / 2))
    // Of the places of the other plane, the one whose phase comes nearest to that of the crossing.
    const nearest = shift - step * Math.round((shift + crossing) / step)
    least = Math.min(least, leastDistance({ radius, inclination, nodes, phases: nearest }))
  }
  return least
}

/**
 * The phasing of a Walker pattern that keeps its satellites farthest apart.
 *
 * @param radius Of the orbits [m]; @param inclination Of the planes [rad]; @param planes Their number [1].
 * @param perPlane Satellites a plane [1].
 * @returns `phasing` F of the pattern i: T/P/F [1] and the least distance between any two satellites [m].
 *
 * (1) all F from 0 to P - 1, each by `leastDistance` of every plane against the first; no more than 512 are tried
 *
 * Limits: as `leastDistance`. The pattern repeats from plane to plane, so the first plane stands for all.
 * Reference: J. G. Walker, Satellite constellations, J. Brit. Interplanet. Soc. 37 (1984) 559.
 * Worked number: 8,000 km, 60 deg, 3 planes of 4: F = 2, 3,464.102 km.
 */
export const bestPhasing = (pattern: Pattern): { readonly phasing: number; readonly spacing: number } => {
  let best = { phasing: 0, spacing: -1 }
  const tried = Math.min(pattern.planes, 512)
  for (let n = 0; n < tried; n++) {
    const phasing = Math.floor((n * pattern.planes) / tried)
    const spacing = spacingWith(pattern, phasing)
    if (spacing > best.spacing * (1 + 1e-12)) best = { phasing, spacing }
  }
  return best
}
