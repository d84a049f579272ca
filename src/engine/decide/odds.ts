/** Odds that a goal is reached, from draws of which half lie about the nearest world in which it is. */
import { exp } from '../../elementary/index.ts'
import type { Estimate } from '../statistics.ts'
import { normalDraws } from './draws.ts'
import type { LimitState } from './limit-state.ts'
import { dot, plus } from './vector.ts'

/** Share of the draws that are of the spreads as they are, so that worlds elsewhere count too. */
const PLAIN = 0.5

/**
 * Importance sampling from two distributions: the spreads as they are, and the same moved to a point.
 *
 * Reference: A. B. Owen, Monte Carlo theory, methods and examples, chapter 9 (2013), on defensive mixtures; T. Hesterberg,
 * Technometrics 37, 185 (1995).
 *
 * @param point Where the goal begins to be reached, or null where no such point is known: then all draws are plain.
 * @param options How many draws, and the seed they follow from.
 * @returns Share of all worlds in which the goal is reached, with its standard error; 0 with an error of 0 where no draw
 * reached it.
 */
export const oddsOf = (
  { space, at }: LimitState,
  point: Float64Array | null,
  { seed, count }: { readonly seed: number; readonly count: number },
): Estimate => {
  const names = space.axes.map(({ input }) => input.id)
  const next = normalDraws(seed, 'odds', names)
  const square = point ? dot(point, point) / 2 : 0
  const plain = point ? Math.round(PLAIN * count) : count
  let [sum, squares] = [0, 0]
  for (let n = 0; n < count; n++) {
    const u = point && n >= plain ? plus(next(), point) : next()
    if (!(at(u) <= 0)) continue
    // Density of the spreads over that of the mixture.
    const moved = point ? exp(dot(u, point) - square) : 1
    const weight = point ? 1 / (PLAIN + (1 - PLAIN) * moved) : 1
    sum += weight
    squares += weight * weight
  }
  const value = sum / count
  return { value, error: Math.sqrt(Math.max(0, squares / count - value * value) / count) }
}
