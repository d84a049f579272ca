/** The nearest point of an edge: the most likely of the worlds beyond it. */
import type { LimitState } from './limit-state.ts'
import { dot, lengthOf, plus, scaled } from './vector.ts'

/** Only what is asked of an edge here, which may have been turned round. */
export type Edge = Pick<LimitState, 'at' | 'slopes'>

/** No world this many standard deviations away is worth a look. */
const FARTHEST = 8
const STEPS = 60
const HALVINGS = 10
/** Parts of the distance by which two steps in turn may differ at the end. */
const SETTLED = 1e-5

/**
 * Follows the slopes to the nearest point of the edge.
 *
 * Reference: R. Rackwitz and B. Fiessler, Computers and Structures 9, 489 (1978), with the merit function that makes it
 * arrive, Y. Zhang and A. Der Kiureghian, Reliability and Optimization of Structural Systems VI, 297 (1995).
 *
 * @param start Where to begin; the middle of all spreads is 0.
 * @returns A point on the edge, on the side where the goal is reached; null where none was found within `FARTHEST`.
 */
export const followSlopes = (edge: Edge, start: Float64Array): Float64Array | null => {
  let u = start
  let gap = edge.at(u)
  for (let step = 0; step < STEPS && Number.isFinite(gap); step++) {
    const slopes = edge.slopes(u)
    if (!slopes) break
    const square = dot(slopes, slopes)
    const target = within(scaled(slopes, (dot(slopes, u) - gap) / square))
    const moved = descend(edge, u, gap, plus(target, u, -1), Math.sqrt(square))
    if (!moved) break
    const isSettled = lengthOf(plus(moved.u, u, -1)) < SETTLED * Math.max(1, lengthOf(moved.u))
    ;({ u, gap } = moved)
    if (isSettled) break
  }
  return onEdge(edge, u)
}

const within = (u: Float64Array): Float64Array => {
  const length = lengthOf(u)
  return length > FARTHEST ? scaled(u, FARTHEST / length) : u
}

/** Goes as far along a way as distance and gap together become less (Armijo's rule). */
const descend = (edge: Edge, u: Float64Array, gap: number, way: Float64Array, slope: number) => {
  const weight = (2 * lengthOf(plus(u, way))) / slope + 1 / slope
  const merit = (v: Float64Array, is: number): number => dot(v, v) / 2 + weight * Math.abs(is)
  const before = merit(u, gap)
  for (let part = 1, tries = 0; tries < HALVINGS; part /= 2, tries++) {
    const moved = plus(u, way, part)
    const is = edge.at(moved)
    if (Number.isFinite(is) && merit(moved, is) < before) return { u: moved, gap: is }
  }
  return null
}

const TRIES = 60
/** Standard deviations to which the place on a ray is found. */
const CLOSE = 1e-9

/**
 * The place on the ray from the middle through a point at which the goal begins to be reached.
 *
 * Secants that keep both ends (Illinois, M. Dowell and P. Jarratt, BIT 11, 168 (1971)), and halves where they do not help, as
 * at a step.
 *
 * @returns Null where it is not reached within a quarter beyond the point. The middle itself must not reach it.
 */
export const onEdge = (edge: Edge, u: Float64Array): Float64Array | null => {
  const length = lengthOf(u)
  if (length === 0) return null
  let low = { part: 0, gap: Number.NaN }
  let high: typeof low | null = null
  for (const part of [1, 1.02, 1.1, 1.25]) {
    if (part * length > FARTHEST * 1.0001) break
    const here = { part, gap: edge.at(scaled(u, part)) }
    if (here.gap <= 0) {
      high = here
      break
    }
    low = here
  }
  if (!high) return null
  let weight = 1
  for (let n = 0; n < TRIES && (high.part - low.part) * length > CLOSE; n++) {
    const width = high.part - low.part
    const secant: number = high.part - (high.gap * width) / (high.gap - low.gap * weight)
    const isHelpful = n % 4 !== 3 && secant > low.part && secant < high.part
    const part: number = isHelpful ? secant : low.part + width / 2
    const here = { part, gap: edge.at(scaled(u, part)) }
    if (here.gap <= 0) {
      // The end that stays counts for less, so that the next secant goes beyond the edge.
      weight = high.gap === 0 ? 1 : weight / 2
      high = here
      if (here.gap > -1e-12) break
    } else {
      low = here
      weight = 1
    }
  }
  return scaled(u, high.part)
}

/**
 * Brings a world in which the goal is reached nearer to the middle without slopes: each number in turn goes back as far
 * as the goal stays reached. For what moves in steps, and to finish where slopes end at a corner.
 *
 * @param order Places of the axes, those that matter least first.
 */
export const shrink = (edge: Edge, u: Float64Array, order: readonly number[]): Float64Array => {
  let at = u
  for (let round = 0; round < 3; round++) {
    const before = lengthOf(at)
    for (const n of order) {
      for (const part of [0, 0.5, 0.8]) {
        const moved = Float64Array.from(at)
        moved[n] = (at[n] ?? 0) * part
        if (edge.at(moved) <= 0) {
          at = moved
          break
        }
      }
    }
    at = onEdge(edge, at) ?? at
    if (before - lengthOf(at) < 1e-3 * before) break
  }
  return at
}
