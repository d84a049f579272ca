/** Beyond the steps between options and whole numbers, which no small step crosses. */
import { must } from '../must.ts'
import { random, seedOf } from '../random.ts'
import { evolve } from './evolution.ts'
import { polish } from './polish.ts'
import { type Candidate, isBetter, type Scorer } from './score.ts'

/** Most of the designs next to the best that are followed. */
const NEIGHBOURS = 4
/** How far around such a design the others begin, in parts of each range. */
const AROUND = 0.25
const BEGINNERS = 50

/**
 * Looks at designs next to the best, which may be better once all else has followed, though they are worse at first: with
 * the option or the whole number held, the rest is sought anew around it.
 *
 * @param grains The least step of each variable that changes anything; 0 where any does.
 * @param evaluations How many designs to look at for each that is followed.
 */
export const lookAround = (
  score: Scorer,
  from: Candidate,
  grains: readonly number[],
  { seed, evaluations }: { readonly seed: number; readonly evaluations: number },
): Candidate => {
  let best = from
  for (let round = 0; ; round++) {
    const next = random(seedOf(`around:${seed}:${round}`))
    const { places } = best
    const improved = grains
      .flatMap((grain, n) => (grain > 0 ? stepsOf(places, n, grain) : []))
      .map((moved) => ({ ...moved, score: score(moved.places) }))
      .toSorted((a, b) => (isBetter(a.score, b.score) ? -1 : isBetter(b.score, a.score) ? 1 : 0))
      .slice(0, NEIGHBOURS)
      .map(({ n, places: moved }) => {
        const held: Scorer = (all) => score(all.with(n, must(moved[n], 'a place')))
        const first = [moved, ...Array.from({ length: BEGINNERS }, () => scattered(moved, next))]
        const found = must(evolve(held, { first, seed, evaluations })[0], 'a design')
        const whole = { ...found, places: found.places.with(n, must(moved[n], 'a place')) }
        return polish(score, whole, grains, evaluations)
      })
      .find((candidate) => isMuchBetter(candidate, best))
    if (!improved) return best
    best = improved
  }
}

/** Enough to look around again from there. */
const isMuchBetter = ({ score: a }: Candidate, { score: b }: Candidate): boolean =>
  isBetter(a, b) && (a.missing < b.missing || b.sought - a.sought > 1e-5 * Math.abs(b.sought))

const stepsOf = (places: Float64Array, n: number, grain: number) =>
  [-grain, grain].flatMap((by) => {
    const place = must(places[n], 'a place') + by
    return place >= 0 && place <= 1 ? [{ n, places: places.with(n, place) }] : []
  })

const scattered = (places: Float64Array, next: () => number): Float64Array =>
  places.map((x) => Math.min(1, Math.max(0, x + AROUND * (2 * next() - 1))))
