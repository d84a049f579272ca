/** What a design changes, without what gains nothing, and what each change gains. */
import { must } from '../must.ts'
import { missingOf, objectiveIn, type Search, type Space } from './design-space.ts'
import { numberIn, textOf } from './figure.ts'
import { isBetter, type Score } from './score.ts'

/** One input of a design. */
export interface Change {
  readonly id: string
  /** Number in the declared unit, or the id of an option. */
  readonly from: number | string
  readonly to: number | string
  /** The objective after this change and all before it, less the objective before it. */
  readonly gain: number
  /** Ids of what is required that no longer holds, or less so, if this change alone is taken back: why one that costs is made. */
  readonly keeps: readonly string[]
  /** At which end of its slider it is: a wider range might do better. */
  readonly end: 'low' | 'high' | null
}

/** A change that makes the objective better by a smaller part than this is taken back. */
const WORTH = 2e-4

/** Whether a design with one change less is as good as before. */
const isAsGood = (less: Score, all: Score): boolean =>
  less.missing <= all.missing && less.sought <= all.sought + WORTH * Math.abs(all.sought)

/**
 * Takes back what gains nothing, what gains least first, and puts the rest in order: each time the change that gains most
 * beside those before it.
 *
 * @returns The changes, and the design with those alone.
 */
export const changesOf = (
  search: Search,
  space: Space,
  places: Float64Array,
): { readonly changes: readonly Change[]; readonly kept: Float64Array } => {
  const kept = trimmed(search, space, places)
  return { changes: ordered(search, space, kept), kept }
}

/** The design with one change less, or one more. */
const replaced = (places: Float64Array, n: number, from: Float64Array): Float64Array => {
  const made = Float64Array.from(places)
  made[n] = must(from[n], 'a place')
  return made
}

const changedIn = (places: Float64Array, here: Float64Array): readonly number[] =>
  [...places.keys()].filter((n) => places[n] !== here[n])

const trimmed = (
  { values }: Search,
  { variables, score, here }: Space,
  places: Float64Array,
): Float64Array => {
  let kept: Float64Array = places.map((place, n) => {
    const { quantity, value } = must(variables[n], 'a variable')
    return value(place) === values[quantity.slot] ? must(here[n], quantity.id) : place
  })
  const all = score(kept)
  for (;;) {
    const asGood = changedIn(kept, here)
      .map((n) => replaced(kept, n, here))
      .map((less) => ({ less, score: score(less) }))
      .filter((one) => isAsGood(one.score, all))
    const [first, ...others] = asGood
    if (!first) return kept
    kept = others.reduce((best, one) => (isBetter(one.score, best.score) ? one : best), first).less
  }
}

const ordered = (
  search: Search,
  { variables, score, here, at }: Space,
  kept: Float64Array,
): readonly Change[] => {
  const { values, required } = search
  const missing = (places: Float64Array): readonly number[] => {
    const found = at(places)
    return required.map((goal) => missingOf(goal, numberIn(goal.figure, found)))
  }
  const open = missing(kept)
  const left = new Set(changedIn(kept, here))
  const changes: Change[] = []
  let way: Float64Array = here
  let now = objectiveIn(search, values)
  while (left.size > 0) {
    const tried = [...left].map((n) => ({ n, score: score(replaced(way, n, kept)) }))
    // On the way what is required may fail; what counts is the objective.
    const { n } = tried.reduce((best, one) => (one.score.sought < best.score.sought ? one : best))
    const { quantity, value, end } = must(variables[n], 'a variable')
    way = replaced(way, n, kept)
    left.delete(n)
    const after = objectiveIn(search, at(way))
    const [from, to] = [must(values[quantity.slot], quantity.id), value(must(kept[n], quantity.id))]
    const told = (x: number): number | string =>
      quantity.type === 'choice' ? (quantity.options[x]?.id ?? x) : x
    const without = missing(replaced(kept, n, here))
    const keeps = required.filter((_, i) => (without[i] ?? 0) > (open[i] ?? 0))
    changes.push({
      id: quantity.id,
      from: told(from),
      to: told(to),
      gain: after - now,
      keeps: keeps.map(({ figure }) => textOf(figure)),
      end: end(to),
    })
    now = after
  }
  return changes
}
