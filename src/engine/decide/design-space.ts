/** The space of designs: what may be chosen, and how good each choice is. */
import { log, pow } from '../../elementary/index.ts'
import type { CompiledModel, Stage } from '../compiled.ts'
import { must } from '../must.ts'
import { partialEvaluator } from '../partial.ts'
import { type Figure, type Goal, numberIn } from './figure.ts'
import type { Score, Scorer } from './score.ts'
import { type Variable, variablesOf } from './variables.ts'

export interface Search {
  readonly model: CompiledModel
  readonly stages: readonly Stage[]
  /** Values of the scenario, fully evaluated; they are left as they were. */
  readonly values: Float64Array
  /** Ids of the inputs that may be chosen, each within its slider. */
  readonly vary: readonly string[]
  readonly objective: Figure
  readonly sense: 'most' | 'least'
  /** What is made of the objective, such as a percentile over worlds; the number itself where it is left out. */
  readonly measure?: (figure: Figure, values: Float64Array) => number
  /** What must hold. */
  readonly required: readonly Goal[]
  /** What is read of a design besides, and so computed with it. */
  readonly also?: readonly Figure[]
  /** The same seed gives the same design. */
  readonly seed: number
  /** How many designs to look at in the search; some hundreds more polish the best. */
  readonly evaluations: number
}

/** As good as impossible, on the logarithmic scale of what is missing. */
const HOPELESS = 50

/** How much more what is met now counts than what is not. */
const KEPT = 1000

/** The objective in values that are computed, as it is measured; NaN where it has no value. */
export const objectiveIn = (
  { objective, measure = numberIn }: Pick<Search, 'objective' | 'measure'>,
  values: Float64Array,
): number => measure(objective, values)

/**
 * How far a goal is from being reached; 0 where it is. Ratios and their inverses count alike; a goal with a scale is measured
 * by its difference in that scale.
 */
export const missingOf = ({ sense, value, scale }: Goal, is: number): number => {
  const isMet = sense === 'most' ? is <= value : is >= value
  if (isMet) return 0
  if (!Number.isFinite(is)) return HOPELESS
  const [more, less] = sense === 'most' ? [is, value] : [value, is]
  if (scale !== undefined) return Math.min(HOPELESS, (more - less) / scale)
  return more > 0 && less > 0 ? Math.min(HOPELESS, log(more / less)) : Math.min(HOPELESS, more - less)
}

/** A design space with its present place. */
export interface Space {
  readonly variables: readonly Variable[]
  readonly score: Scorer
  readonly here: Float64Array
  /** Values of a design; the array is the same every time. */
  readonly at: (places: Float64Array) => Float64Array
  readonly computed: () => number
}

/** Lays out a design space. */
export const spaceOfDesigns = ({
  model,
  stages,
  values,
  vary,
  objective,
  sense,
  required,
  also = [],
  measure = numberIn,
}: Omit<Search, 'seed' | 'evaluations'>): Space => {
  const variables = variablesOf(model, values, vary)
  const wanted = [objective, ...required.map(({ figure }) => figure), ...also].map(
    ({ quantity }) => quantity.id,
  )
  const update = partialEvaluator(
    stages,
    variables.map(({ quantity }) => quantity.id),
    wanted,
  )
  const work = Float64Array.from(values)
  let computed = 0
  const here = Float64Array.from(variables, ({ quantity, place }) =>
    place(must(values[quantity.slot], quantity.id)),
  )
  const at = (places: Float64Array): Float64Array => {
    computed++
    for (const [n, { quantity, value }] of variables.entries()) {
      const place = must(places[n], quantity.id)
      // Where a variable stays, it has the very value that it had.
      work[quantity.slot] = place === here[n] ? must(values[quantity.slot], quantity.id) : value(place)
    }
    update(work)
    return work
  }
  // What is met now is not given up for what is not.
  const met = new Set(required.filter((goal) => missingOf(goal, numberIn(goal.figure, values)) === 0))
  const weightOf = (goal: Goal): number => (met.has(goal) ? KEPT : 1)
  const score = (places: Float64Array): Score => {
    const found = at(places)
    const is = measure(objective, found)
    // Squares, so that one goal may give way a little where another comes nearer by more.
    const missing = Math.sqrt(
      required.reduce(
        (sum, goal) => sum + pow(weightOf(goal) * missingOf(goal, numberIn(goal.figure, found)), 2),
        0,
      ),
    )
    const sought = sense === 'least' ? is : -is
    return Number.isFinite(is)
      ? { missing, sought }
      : { missing: missing + 2 * HOPELESS, sought: Number.POSITIVE_INFINITY }
  }
  return { variables, score, here, at, computed: () => computed }
}
