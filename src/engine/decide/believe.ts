/**
 * What would have to be true: the most likely of the worlds in which a goal is reached, and the odds that it is.
 *
 * Inputs become standard normal numbers, so that the distance from the middle of all spreads says how likely a world
 * is; the nearest world beyond the edge of the goal is the answer (first-order reliability method).
 *
 * Reference: A. M. Hasofer and N. C. Lind, Journal of the Engineering Mechanics Division 100, 111 (1974); A. Der
 * Kiureghian, First- and second-order reliability methods, in Engineering Design Reliability Handbook (2005), for the
 * importance of correlated inputs.
 */
import { must } from '../must.ts'
import { normalProbability } from '../normal.ts'
import type { Estimate } from '../statistics.ts'
import { type Goal, isReached, numberIn } from './figure.ts'
import { type LimitOptions, type LimitState, limitState } from './limit-state.ts'
import type { Edge } from './nearest-point.ts'
import { oddsOf } from './odds.ts'
import { nearestWorld } from './search.ts'
import { dot, lengthOf } from './vector.ts'

export interface BelieveOptions extends LimitOptions {
  /** The same seed gives the same digits. */
  readonly seed: number
  /** Worlds that are drawn for the odds, and as many again to look for places to begin. */
  readonly count: number
}

/** What is drawn where nobody says otherwise. */
export const usualBelief = { seed: 1, count: 2000 } as const

/** One input in the nearest world. */
export interface Assumed {
  readonly id: string
  /** As set. */
  readonly set: number
  /** Middle of its spread. */
  readonly middle: number
  /** In the nearest world. */
  readonly value: number
  /** Share of all worlds in which it is lower than there. */
  readonly percentile: number
  /** Its part of the distance: squared importance factor; those of all inputs are 1 together. */
  readonly share: number
}

export interface Belief {
  readonly goal: Goal
  /**
   * `reachable`: not reached in the middle of the spreads, but in a world that was found. `reached`: reached in the middle;
   * the world that was found is the nearest in which it is not. `out of reach`: no world was found within eight standard
   * deviations. `certain`: reached in the middle, and no world was found in which it is not.
   */
  readonly outcome: 'reachable' | 'reached' | 'out of reach' | 'certain'
  /** The figure as set, and with every uncertain input in the middle of its spread; NaN where it has no value. */
  readonly now: number
  readonly middle: number
  /** Standard deviations from the middle to the edge: below 0 where the middle reaches the goal; infinite with no edge. */
  readonly distance: number
  /** Odds that the goal is reached, as drawn, and as they would be if the edge were straight. */
  readonly odds: Estimate
  readonly straightOdds: number
  /** Whether edge and odds are so far from straight that the drawn odds alone count. */
  readonly isCurved: boolean
  /** The inputs of the nearest world, what matters most first; with no edge, of the world that came closest. */
  readonly world: readonly Assumed[]
  /** The figure in that world. */
  readonly figure: number
  /** How many worlds were drawn for the odds, and computed in all. */
  readonly drawn: number
  readonly computed: number
}

/** Beyond this many standard deviations nothing believable reaches a goal: one world in thirty thousand. */
const BELIEVABLE = 4

/** Whether the goal is reached in some world that one can believe in. */
export const isBelievable = ({ distance }: Belief): boolean => distance <= BELIEVABLE

/**
 * Finds the nearest world in which a goal is reached, or, where the middle of the spreads reaches it, is not.
 *
 * What is decided stays as it is; spreads stand around what is set.
 *
 * @param options Model, scenario (`values`, fully evaluated), inputs that stay `fixed`, seed and count.
 * @param goal From `figureOf`, such as a cost ratio of at most 1; of a constraint, a ratio of at most 1 is that it is met.
 * @returns The world, its distance and the odds. For `total = a + b`, both uniform from 0 to 1, the nearest world of
 * `total <= 0.2` has 0.1 for each, at a distance of 1.812 standard deviations; the odds are 0.02.
 */
export const believe = (options: BelieveOptions, goal: Goal): Belief => {
  const state = limitState(options, goal)
  const middle = new Float64Array(state.space.axes.length)
  const atMiddle = state.figureAt(middle)
  const isMet = isReached(goal, atMiddle)
  // Where the middle reaches the goal, the question is turned round: the nearest world in which it is not reached.
  const edge: Edge = isMet ? turned(state) : state
  const { point, closest } = nearestWorld(state.space, edge, options)
  const { seed, count, values } = options
  const odds = oddsOf(state, point, { seed, count })
  const distance = (point ? lengthOf(point) : Number.POSITIVE_INFINITY) * (isMet ? -1 : 1)
  const straightOdds = normalProbability(-distance)
  const rare = Math.min(odds.value, 1 - odds.value)
  const straightRare = Math.min(straightOdds, 1 - straightOdds)
  const at = point ?? closest
  const figure = state.figureAt(at)
  return {
    goal,
    outcome: point ? (isMet ? 'reached' : 'reachable') : isMet ? 'certain' : 'out of reach',
    now: numberIn(goal.figure, values),
    middle: atMiddle,
    distance,
    odds,
    straightOdds,
    isCurved: point !== null && Math.abs(rare - straightRare) > 3 * odds.error + 0.1 * rare,
    world: worldOf(state, edge, at, values),
    figure,
    drawn: count,
    computed: state.computed(),
  }
}

/** The same edge seen from the other side. */
const turned = ({ at, slopes }: LimitState): Edge => ({
  at: (u) => -at(u),
  slopes: (u) => slopes(u)?.map((slope) => -slope) ?? null,
})

/** What each input is in a world, and its part in the distance. */
const worldOf = (
  { space }: LimitState,
  edge: Edge,
  u: Float64Array,
  values: Float64Array,
): readonly Assumed[] => {
  const slopes = edge.slopes(u)
  // At the nearest point the slopes point back to the middle; where there are none, the way there says as much.
  const way = space.own(slopes ?? u)
  const square = dot(way, way)
  const z = space.scores(u)
  const put = Float64Array.from(values)
  space.put(u, put)
  const middle = Float64Array.from(values)
  space.put(new Float64Array(u.length), middle)
  return space.axes
    .map(({ input: { id, slot } }, n): Assumed => {
      const part = must(way[n], id)
      return {
        id,
        set: must(values[slot], id),
        middle: must(middle[slot], id),
        value: must(put[slot], id),
        percentile: normalProbability(must(z[n], id)),
        share: square > 0 ? (part * part) / square : 0,
      }
    })
    .toSorted((a, b) => b.share - a.share)
}
