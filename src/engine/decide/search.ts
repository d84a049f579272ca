/** Where to begin looking for the nearest world, and which of those that were found is it. */
import { normalDraws } from './draws.ts'
import { type Edge, followSlopes, onEdge, shrink } from './nearest-point.ts'
import type { Space } from './space.ts'
import { dot, lengthOf, plus, scaled } from './vector.ts'

interface Found {
  /** Nearest world in which the goal is reached; null where none was found. */
  readonly point: Float64Array | null
  /** Of all worlds that were looked at, the one that comes closest to the goal. */
  readonly closest: Float64Array
}

/** Begin, besides the middle and the way that the draws point, at this many places of no merit of their own. */
const ASTRAY = 3
/** Most draws that show the way. */
const SCOUTS = 500
/** As far as one can believe in a world that misses the goal. */
const CLOSE = 4

/**
 * Searches from several places: the middle, the way that a straight line through draws points, draws that reach the goal,
 * and some at random. Slopes lead to the edge, and where they end, as at steps, the numbers are brought back one by one.
 */
export const nearestWorld = (
  { axes }: Space,
  edge: Edge,
  { seed, count }: { readonly seed: number; readonly count: number },
): Found => {
  const middle = new Float64Array(axes.length)
  const names = axes.map(({ input }) => input.id)
  const next = normalDraws(seed, 'scouts', names)
  const scouts = Array.from({ length: Math.min(count, SCOUTS) }, () => {
    const u = next()
    return { u, gap: edge.at(u) }
  }).filter(({ gap }) => Number.isFinite(gap))
  const way = downhill(scouts, axes.length)
  const astray = Array.from({ length: ASTRAY }, () => {
    const u = next()
    return scaled(u, 2 / (lengthOf(u) || 1))
  })
  const starts = [middle, ...(way ? [scaled(way, 2)] : []), ...astray]
  const found = starts.flatMap((start) => followSlopes(edge, start) ?? [])
  const rays = way
    ? [1, 2, 3, 4, 6, 8].flatMap((far) => onEdge(edge, scaled(way, far)) ?? []).slice(0, 1)
    : []
  const order = middle.length === 0 ? [] : [...middle.keys()].sort((a, b) => size(way, a) - size(way, b))
  const reached = scouts
    .filter(({ gap }) => gap <= 0)
    .toSorted((a, b) => along(way, b.u) - along(way, a.u))
    .slice(0, found.length > 0 ? 1 : 4)
    .map(({ u }) => shrink(edge, u, order))
  const best = nearest([...found, ...rays, ...reached])
  const point = best && finish(edge, best)
  return { point, closest: point ?? closestOf(edge, scouts, way, middle) }
}

type Scouts = readonly { readonly u: Float64Array; readonly gap: number }[]

/** Which way the gap falls on the whole: the slopes of a straight line through the draws; null where it does not. */
const downhill = (scouts: Scouts, length: number): Float64Array | null => {
  const mean = scouts.reduce((sum, { gap }) => sum + gap, 0) / scouts.length
  let way: Float64Array = new Float64Array(length)
  for (const { u, gap } of scouts) way = plus(way, u, mean - gap)
  const far = lengthOf(way)
  return far > 0 ? scaled(way, 1 / far) : null
}

const size = (way: Float64Array | null, n: number): number => Math.abs(way?.[n] ?? 0)
const along = (way: Float64Array | null, u: Float64Array): number => (way ? dot(way, u) : 0)

const nearest = (points: readonly Float64Array[]): Float64Array | null =>
  points.reduce<Float64Array | null>(
    (best, point) => (!best || lengthOf(point) < lengthOf(best) ? point : best),
    null,
  )

/** Slopes end at corners and steps; what is left of the way is gone number by number, and then by slopes again. */
const finish = (edge: Edge, best: Float64Array): Float64Array => {
  const order = [...best.keys()].sort((a, b) => Math.abs(best[a] ?? 0) - Math.abs(best[b] ?? 0))
  const shrunk = shrink(edge, best, order)
  const followed = followSlopes(edge, shrunk)
  return nearest([best, shrunk, ...(followed ? [followed] : [])]) ?? best
}

/** With no world in reach: goes downhill at a distance that one can believe in. */
const closestOf = (
  edge: Edge,
  scouts: Scouts,
  way: Float64Array | null,
  middle: Float64Array,
): Float64Array => {
  const known = scouts.toSorted((a, b) => a.gap - b.gap)[0]
  let best = known ?? { u: middle, gap: edge.at(middle) }
  let u = way ? scaled(way, CLOSE) : best.u
  for (let step = 0; step < 20; step++) {
    const gap = edge.at(u)
    if (gap < best.gap || !Number.isFinite(best.gap)) best = { u, gap }
    const slopes = edge.slopes(u)
    if (!slopes) break
    u = scaled(slopes, -CLOSE / lengthOf(slopes))
  }
  return best.u
}
