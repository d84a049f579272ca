/**
 * Search of a whole space by differential evolution with a memory of what worked and a population that shrinks.
 *
 * Reference: R. Tanabe and A. S. Fukunaga, IEEE Congress on Evolutionary Computation, 1658 (2014): L-SHADE.
 */
import { cos, log, tan } from '../../elementary/index.ts'
import { must } from '../must.ts'
import { random, seedOf } from '../random.ts'
import { type Candidate, isBetter, type Scorer } from './score.ts'

export interface Evolution {
  /** Designs to begin with, such as the present one; the others are random. */
  readonly first: readonly Float64Array[]
  readonly seed: number
  /** How many designs to look at, those of `first` included. */
  readonly evaluations: number
}

const PER_VARIABLE = 5
const LEAST = 50
const FEWEST = 4
const MEMORY = 6
/** Share of the population whose best are followed. */
const LEADING = 0.11

/**
 * Looks for the best design.
 *
 * @param score Of a design.
 * @returns All designs of the last population, the best first: with `score` the distance from 0.3, all near 0.3.
 */
export const evolve = (score: Scorer, { first, seed, evaluations }: Evolution): readonly Candidate[] => {
  const next = random(seedOf(`evolution:${seed}`))
  const length = must(first[0], 'a design to begin with').length
  const most = Math.max(LEAST, PER_VARIABLE * length)
  const candidate = (places: Float64Array): Candidate => ({ places, score: score(places) })
  let all = Array.from({ length: most }, (_, n) =>
    candidate(first[n] ?? Float64Array.from({ length }, () => next())),
  )
  let done = most
  const memory = Array.from({ length: MEMORY }, () => ({ weight: 0.5, crossing: 0.5 }))
  const archive: Float64Array[] = []
  const whole = (below: number): number => Math.floor(next() * below)
  for (let slot = 0; done < evaluations; ) {
    all = all.toSorted(better)
    const worked: { readonly weight: number; readonly crossing: number; readonly gain: number }[] = []
    const leading = Math.max(2, Math.round(LEADING * all.length))
    const coming = all.map((old) => {
      if (done >= evaluations) return old
      done++
      const { weight: usual, crossing: usualCrossing } = must(memory[whole(MEMORY)], 'a memory')
      const weight = drawWeight(next, usual)
      const crossing = Math.min(1, Math.max(0, usualCrossing + 0.1 * normal(next)))
      const best = must(all[whole(leading)], 'a design').places
      const one = must(all[whole(all.length)], 'a design').places
      const n = whole(all.length + archive.length)
      const other = must(all[n]?.places ?? archive[n - all.length], 'a design')
      const sure = whole(length)
      const places = old.places.map((x, i) => {
        if (i !== sure && next() >= crossing) return x
        const moved = x + weight * ((best[i] ?? 0) - x) + weight * ((one[i] ?? 0) - (other[i] ?? 0))
        // Half way back to the old place, where it would leave the range.
        return moved < 0 ? x / 2 : moved > 1 ? (1 + x) / 2 : moved
      })
      const made = candidate(places)
      if (isBetter(old.score, made.score)) return old
      if (isBetter(made.score, old.score)) {
        archive.push(old.places)
        worked.push({ weight, crossing, gain: gainOf(old, made) })
      }
      return made
    })
    if (worked.length > 0) {
      memory[slot % MEMORY] = learned(worked)
      slot++
    }
    const size = Math.round(most + (FEWEST - most) * (done / evaluations))
    all = coming.toSorted(better).slice(0, Math.max(FEWEST, size))
    while (archive.length > all.length) archive.splice(whole(archive.length), 1)
  }
  return all.toSorted(better)
}

const better = (a: Candidate, b: Candidate): number =>
  isBetter(a.score, b.score) ? -1 : isBetter(b.score, a.score) ? 1 : 0

/** What counts for the memory: how much came nearer, in the measure in which the two were compared. */
const gainOf = ({ score: old }: Candidate, { score: made }: Candidate): number => {
  const gain = old.missing === made.missing ? old.sought - made.sought : old.missing - made.missing
  return Number.isFinite(gain) ? gain : 1
}

/** Cauchy, above 0 and up to 1. */
const drawWeight = (next: () => number, usual: number): number => {
  for (;;) {
    const weight = usual + 0.1 * tan(Math.PI * (next() - 0.5))
    if (weight > 0) return Math.min(1, weight)
  }
}

const normal = (next: () => number): number => Math.sqrt(-2 * log(1 - next())) * cos(2 * Math.PI * next())

/** Means weighted by gain, of Lehmer's kind for the weights. */
const learned = (
  worked: readonly { readonly weight: number; readonly crossing: number; readonly gain: number }[],
) => {
  const total = (of: (one: (typeof worked)[number]) => number): number =>
    worked.reduce((sum, one) => sum + one.gain * of(one), 0)
  return {
    weight: total(({ weight }) => weight * weight) / total(({ weight }) => weight),
    crossing: total(({ crossing }) => crossing) / total(() => 1),
  }
}
