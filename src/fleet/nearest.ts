/** How near a fleet's satellites come to each other. */

export interface Snapshot {
  /** x, y, z of each satellite [km] and [km/s]. */
  readonly position: Float64Array
  readonly velocity: Float64Array
}

export interface Neighbours {
  /** Least distance to another satellite, within `window` of the look, of all satellites [km]. */
  readonly closest: number
  /** Distance to the nearest other satellite at the look, median of all [km]. */
  readonly median: number
  /** Satellites that have another within `within` at the look or in the window. */
  readonly near: number
}

/** Cells about a satellite, itself included. */
const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z) => [x, y, z] as const)))

/**
 * Nearest neighbours and closest approaches at a look at the whole fleet.
 *
 * @param snapshot Positions and velocities; @param reach Neighbours farther than this are not looked for [km].
 * @param window How long before and after the look approaches count [s]; @param within What counts as near [km].
 * @returns Distances [km], at most `reach`, and a count.
 *
 * (1) space in cells as wide as `reach`; each satellite against those of its own cell and the 26 around it
 * (2) closest approach of two on straight lines: at t = -(dr . dv)/|dv|^2, kept within the window
 *
 * Limits: straight lines bend by 4 m in one second and 15 km in a minute, alike for neighbours in one orbit.
 * Satellites that cross at kilometres a second are seen only while they are within `reach`: a fleet shows its
 * closest crossing when enough pairs of its pattern are about to cross.
 * Reference: derived here.
 * Worked number: two at rest 3 km apart: 3; passing at 1 km/s with a miss of 1 km: 1.
 */
export const neighboursOf = (
  { position, velocity }: Snapshot,
  { reach, window, within }: { reach: number; window: number; within: number },
): Neighbours => {
  const count = position.length / 3
  // A number for each cell of the space that low orbits fill, 20,000 km wide: of neighbours in x, y, z it differs by
  // wide², wide and 1. Satellites of one cell are a chain, since a million lists take long to make.
  const wide = Math.ceil(20_000 / reach)
  const keys = new Float64Array(count)
  const next = new Int32Array(count)
  const firsts = new Map<number, number>()
  for (let n = 0; n < count; n++) {
    let key = 0
    for (let axis = 0; axis < 3; axis++)
      key = key * wide + Math.floor(((position[n * 3 + axis] as number) + 10_000) / reach)
    keys[n] = key
    next[n] = firsts.get(key) ?? -1
    firsts.set(key, n)
  }
  const steps = around.map(([x, y, z]) => (x * wide + y) * wide + z)
  const nearest = new Float64Array(count).fill(reach)
  let closest = reach
  let near = 0
  for (let n = 0; n < count; n++) {
    let approach = reach
    for (const step of steps)
      for (
        let other = firsts.get((keys[n] as number) + step) ?? -1;
        other >= 0;
        other = next[other] as number
      ) {
        if (other === n) continue
        const [now, least] = distances(position, velocity, n, other, window)
        if (now < (nearest[n] as number)) nearest[n] = now
        if (least < approach) approach = least
      }
    if (approach < closest) closest = approach
    if (approach < within) near++
  }
  nearest.sort()
  return { closest, near, median: nearest[Math.floor(count / 2)] ?? reach }
}

/** Distance of two satellites now, and the least within the window. */
const distances = (
  position: Float64Array,
  velocity: Float64Array,
  a: number,
  b: number,
  window: number,
): readonly [number, number] => {
  let [rr, rv, vv] = [0, 0, 0]
  for (let axis = 0; axis < 3; axis++) {
    const r = (position[b * 3 + axis] as number) - (position[a * 3 + axis] as number)
    const v = (velocity[b * 3 + axis] as number) - (velocity[a * 3 + axis] as number)
    rr += r * r
    rv += r * v
    vv += v * v
  }
  const t = vv > 0 ? Math.max(-window, Math.min(window, -rv / vv)) : 0
  return [Math.sqrt(rr), Math.sqrt(Math.max(0, rr + 2 * rv * t + vv * t * t))]
}
