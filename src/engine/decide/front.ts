/** Designs of which none is better in both of two results: one of them as good as can be for each bound on the other. */
import { pow } from '../../elementary/index.ts'
import type { Settings } from '../evaluate.ts'
import { must } from '../must.ts'
import { type Search, type Space, spaceOfDesigns } from './design-space.ts'
import { type Figure, numberIn } from './figure.ts'
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

interface Found extends FrontPoint {
  readonly places: Float64Array
}

/**
 * Looks for the front from end to end (bounds on one result, after Y. Haimes, IEEE Transactions on Systems, Man and
 * Cybernetics 1, 296 (1971)).
 *
 * @param points How many designs to look for; those that others are better than in both results are left out.
 * @returns In order of the objective, the best first; none where no design meets what is required.
 */
export const front = (search: Search, against: Against, points: number): readonly FrontPoint[] => {
  const { objective, seed, evaluations, required } = search
  const at = (space: Space, places: Float64Array): Found => {
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
      objective: numberIn(objective, values),
      against: numberIn(against.figure, values),
      settings: Object.fromEntries(settings),
    }
  }
  const look = (of: Partial<Search>, first: readonly Found[], share: number): readonly Found[] => {
    const space = spaceOfDesigns({ ...search, ...of })
    const { places, score } = bestOf(
      space,
      first.map((found) => found.places),
      { seed, evaluations: Math.ceil(share * evaluations) },
    )
    return score.missing === 0 ? [at(space, places)] : []
  }
  const [best] = look({}, [], 1)
  const [other] = look({ objective: against.figure, sense: against.sense }, best ? [best] : [], 1)
  if (!best || !other) return []
  const found: Found[] = [best]
  for (let n = 1; n < points; n++) {
    const value = between(best.against, other.against, n / (points - 1))
    const bound = {
      figure: against.figure,
      sense: against.sense === 'least' ? 'most' : 'least',
      value,
    } as const
    found.push(...look({ required: [...required, bound] }, [must(found.at(-1), 'a design'), other], BETWEEN))
  }
  return undominated(found, search.sense, against.sense)
}

/** In even factors where both ends are above zero. */
const between = (from: number, to: number, part: number): number => {
  if (part === 1) return to
  return from > 0 && to > 0 ? from * pow(to / from, part) : from + part * (to - from)
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
