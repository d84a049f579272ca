/** The last digits of a design: steps along each variable and along what worked before, shorter and shorter. */
import { type Candidate, isBetter, type Scorer } from './score.ts'
import { plus } from './vector.ts'

const FIRST = 0.05
const LAST = 1e-5

/**
 * Pattern search.
 *
 * Reference: R. Hooke and T. A. Jeeves, Journal of the ACM 8, 212 (1961).
 *
 * @param grains The least step of each variable that changes anything.
 * @param evaluations How many designs to look at, at most.
 * @returns The design, or a better one close by.
 */
export const polish = (
  score: Scorer,
  from: Candidate,
  grains: readonly number[],
  evaluations: number,
): Candidate => {
  let best = from
  let left = evaluations
  const attempt = (places: Float64Array): boolean => {
    if (left <= 0) return false
    left--
    const within = places.map((x) => Math.min(1, Math.max(0, x)))
    const made = { places: within, score: score(within) }
    if (!isBetter(made.score, best.score)) return false
    best = made
    return true
  }
  for (let step = FIRST; step > LAST && left > 0; ) {
    const before = best
    for (let n = 0; n < best.places.length; n++) {
      const move = (by: number): boolean => {
        const places = Float64Array.from(best.places)
        places[n] = (places[n] ?? 0) + by
        return attempt(places)
      }
      const by = Math.max(step, grains[n] ?? 0)
      if (!move(by)) move(-by)
    }
    if (best === before) step /= 2
    else while (attempt(plus(best.places, plus(best.places, before.places, -1)))) step = Math.min(FIRST, step)
  }
  return best
}
