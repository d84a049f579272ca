/** Designs of which none is better in both of two results: one of them as good as can be for each bound on the other. */
import { pow } from '../../elementary/index.ts'
import type { Settings } from '../evaluate.ts'
import { must } from '../must.ts'
import { type Search, type Space, spaceOfDesigns } from './design-space.ts'
import { type Figure, type Goal, numberIn } from './figure.ts'
import { bestOf } from './optimise.ts'

/** The other result of a front. */
export interface Against {
  readonly figure: Figure
  readonly sense: 'most' | 'least'
}

export interface FrontPoint {
  readonly objective: number
  readonly against: number
  readonly settings: Settings
}

/** Designs for each bound, as a share of those for an end. */
const BETWEEN = 0.25

/** A design that was found on the way to a front, with its places among what may be chosen. */
export interface Found extends FrontPoint {
  readonly places: Float64Array
}

/** How many steps a front of so many designs takes: one for each, and one for the other end, from which the last begins. */
export const frontSteps = (points: number): number => points + 1

const foundAt = (search: Search, against: Against, space: Space, places: Float64Array): Found => {
  const values = space.at(places)
  const settings = space.variables.flatMap(({ quantity }) => {
    const value = must(values[quantity.slot], quantity.id)
    if (value === search.values[quantity.slot]) return []
    return [
      [
        quantity.id,
        quantity.type === 'choice' ? must(quantity.options[value], 'an option').id : value,
      ] as const,
    ]
  })
  return {
    places,
    objective: numberIn(search.objective, values),
    against: numberIn(against.figure, values),
    settings: Object.fromEntries(settings),
  }
}

/**
 * One step on the way to a front, so that whoever waits can count them and stop: first the best by the one result, then
 * by the other, then one design for each bound between them (bounds on one result, after Y. Haimes, IEEE Transactions on
 * Systems, Man and Cybernetics 1, 296 (1971)).
 *
 * @param points How many designs to look for.
 * @param before What the steps before have found, in order.
 * @returns The design; null where none meets what is required, after which, at an end, there is no front.
 */
export const frontStep = (
  search: Search,
  against: Against,
  points: number,
  before: readonly (Found | null)[],
): Found | null => {
  const { seed, evaluations, required } = search
  const [best, other] = before
  const look = (of: Partial<Search>, first: readonly Found[], share: number): Found | null => {
    const space = spaceOfDesigns({ ...search, also: [search.objective, against.figure], ...of })
    const { places, score } = bestOf(
      space,
      first.map((found) => found.places),
      { seed, evaluations: Math.ceil(share * evaluations) },
    )
    return score.missing === 0 ? foundAt(search, against, space, places) : null
  }
  if (before.length === 0) return look({}, [], 1)
  if (before.length === 1)
    return look({ objective: against.figure, sense: against.sense }, best ? [best] : [], 1)
  if (!best || !other) return null
  const value = between(best.against, other.against, (before.length - 1) / (points - 1))
  const bound: Goal = {
    figure: against.figure,
    sense: against.sense === 'least' ? 'most' : 'least',
    value,
    ...(isOfOneSize(best.against, other.against) ? {} : { scale: Math.abs(other.against - best.against) }),
  }
  const last = [best, ...before.slice(2)].findLast((found) => found !== null)
  return look({ required: [...required, bound] }, [must(last, 'a design'), other], BETWEEN)
}

/**
 * The front among what its steps have found, those that others are better than in both results left out.
 *
 * @param found As `frontStep` gave it, in order; all steps or the first ones.
 * @returns In order of the objective, the best first.
 */
export const frontAmong = (
  search: Pick<Search, 'sense'>,
  against: Pick<Against, 'sense'>,
  found: readonly (Found | null)[],
): readonly FrontPoint[] => {
  const [best, , ...between] = found
  return undominated(
    [best ?? null, ...between].filter((one) => one !== null),
    search.sense,
    against.sense,
  )
}

/**
 * Looks for the front from end to end.
 *
 * @param points How many designs to look for.
 * @returns In order of the objective, the best first; none where no design meets what is required.
 */
export const front = (search: Search, against: Against, points: number): readonly FrontPoint[] => {
  const found: (Found | null)[] = []
  for (let step = 0; step < frontSteps(points); step++) {
    const next = frontStep(search, against, points, found)
    if (next === null && step < 2) return []
    found.push(next)
  }
  return frontAmong(search, against, found)
}

/** Largest factor between the ends of a front that are compared by ratio. */
const ONE_SIZE = 10

/**
 * Whether two numbers are compared by their ratio. Even factors from nearly zero would lie nearly all beside that end, and
 * below zero there are none; then the distance between the ends is the measure.
 */
const isOfOneSize = (a: number, b: number): boolean =>
  Math.min(a, b) > 0 && Math.max(a, b) <= ONE_SIZE * Math.min(a, b)

/** In even factors between ends of one size, and else in even steps. */
const between = (from: number, to: number, part: number): number => {
  if (part === 1) return to
  return isOfOneSize(from, to) ? from * pow(to / from, part) : from + part * (to - from)
}

const undominated = (
  all: readonly Found[],
  sense: Search['sense'],
  againstSense: Against['sense'],
): readonly FrontPoint[] => {
  const costs = (point: Found): readonly [number, number] => [
    sense === 'least' ? point.objective : -point.objective,
    againstSense === 'least' ? point.against : -point.against,
  ]
  const isWorse = (a: Found, b: Found): boolean => {
    const [[x, y], [p, q]] = [costs(a), costs(b)]
    return p <= x && q <= y && (p < x || q < y)
  }
  return all
    .filter((point, n) => {
      const isRepeated = all.slice(0, n).some((one) => costs(one).join() === costs(point).join())
      return !isRepeated && !all.some((one) => isWorse(point, one))
    })
    .toSorted((a, b) => costs(a)[0] - costs(b)[0])
    .map(({ objective, against, settings }) => ({ objective, against, settings }))
}
