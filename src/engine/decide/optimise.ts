/** The best design: which values of what is decided make a result as low or as high as can be, with rows that must be met. */

import { standingOf } from '../causes.ts'
import type { CompiledConstraint, CompiledModel } from '../compiled.ts'
import { rowsOf, type Settings } from '../evaluate.ts'
import { must } from '../must.ts'
import { type Change, changesOf } from './changes.ts'
import { missingOf, objectiveIn, type Search, type Space, spaceOfDesigns } from './design-space.ts'
import { evolve } from './evolution.ts'
import { figureOf, type Goal, goalOfRow, numberIn } from './figure.ts'
import { lookAround } from './look-around.ts'
import { polish } from './polish.ts'
import type { Candidate } from './score.ts'

/** What is looked at where nobody says otherwise. */
export const usualSearch = { seed: 1, evaluations: 4000 } as const

export interface Design {
  /** Settings of what was changed. */
  readonly settings: Settings
  /** The objective as it stood and in the design; NaN where it has no value. */
  readonly before: number
  readonly after: number
  /** What was changed, what gains most first, each with what it gained after those before it. */
  readonly changes: readonly Change[]
  /** Of what is required, what no design that was looked at could make hold together with the rest. */
  readonly open: readonly Goal[]
  /** How many designs were computed. */
  readonly computed: number
}

/** Most designs to look at for each variable when the best is polished. */
const POLISH = 60
/** Share of the designs that follow one step aside. */
const ASIDE = 0.12

/** The best of a space, polished. */
export const bestOf = (
  { variables, score, here }: Space,
  first: readonly Float64Array[],
  { seed, evaluations }: Pick<Search, 'seed' | 'evaluations'>,
): Candidate => {
  const grains = variables.map(({ grain }) => grain)
  const [best] = evolve(score, { first: [here, ...first], seed, evaluations })
  const polished = polish(score, must(best, 'a design'), grains, POLISH * variables.length)
  return lookAround(score, polished, grains, { seed, evaluations: Math.ceil(ASIDE * evaluations) })
}

/**
 * Looks for the best design, from the present one on.
 *
 * Inputs stay within their sliders; one that is set beyond its slider may stay there. The design is never worse than the
 * present one by what is required, and then by the objective.
 *
 * @returns The design, what each of its changes gains, and what cannot hold. A box of a given volume with the least
 * surface is a cube.
 * @throws Error that names the input nearest to an unknown one.
 */
export const optimise = (search: Search): Design => {
  const space = spaceOfDesigns(search)
  const best = bestOf(space, [], search)
  return designOf(search, space, best.places)
}

/** Tells a design in settings and what each change gains. */
const designOf = (search: Search, space: Space, places: Float64Array): Design => {
  const { required, values } = search
  const before = objectiveIn(search, values)
  const { changes, kept } = changesOf(search, space, places)
  const found = space.at(kept)
  const after = objectiveIn(search, found)
  return {
    settings: Object.fromEntries(changes.map(({ id, to }) => [id, to])),
    before,
    after,
    changes,
    open: required.filter((goal) => missingOf(goal, numberIn(goal.figure, found)) > 0),
    computed: space.computed(),
  }
}

/**
 * That the limits of a side which close now go on doing so, and that others do too.
 *
 * @param also Ids of constraints that must be met as well, whatever they do now.
 */
export const closing = (
  model: CompiledModel,
  values: Float64Array,
  side: CompiledConstraint['side'],
  also: readonly string[] = [],
): readonly Goal[] => {
  const met = rowsOf(model, values).filter(
    (row) => row.side === side && standingOf(row) === 'limit' && row.ratio <= 1,
  )
  const ids = new Set([...met.map(({ id }) => id), ...also])
  return [...ids].map((id) => goalOfRow(figureOf(model, id)))
}
