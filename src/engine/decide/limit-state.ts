/** The edge between worlds in which a goal is reached and worlds in which it is not, over standard normal numbers. */
import { log } from '../../elementary/index.ts'
import type { AdjointStage, CompiledModel, Stage } from '../compiled.ts'
import { gradientAt } from '../gradient.ts'
import { partialEvaluator } from '../partial.ts'
import { type Goal, numberIn } from './figure.ts'
import { type Space, type SpaceOptions, spaceOf } from './space.ts'

/** Where a goal is reached. */
export interface LimitState {
  readonly space: Space
  /** At most 0 where the goal is reached; NaN where the figure has no value. */
  readonly at: (u: Float64Array) => number
  /** Slopes by the axes of the space; null where there are none to follow. */
  readonly slopes: (u: Float64Array) => Float64Array | null
  /** The figure itself. */
  readonly figureAt: (u: Float64Array) => number
  /** How many worlds were computed so far. */
  readonly computed: () => number
}

export interface LimitOptions extends Pick<SpaceOptions, 'fixed'> {
  readonly model: CompiledModel
  readonly stages: readonly Stage[]
  readonly adjoint: readonly AdjointStage[]
  /** Values of the scenario, fully evaluated; they are left as they were. */
  readonly values: Float64Array
}

/** Below this part of what is wanted a number is as good as nothing. */
const NOTHING = 1e-9

/**
 * How far a value is from what is wanted. Where both are above zero it is a ratio, on a logarithmic scale: most figures
 * are products, which are straight there.
 *
 * @param goal For at most 2, the value 4 is ln 2 away, and the value 1 -ln 2.
 * @param isRatio Whether the scale is logarithmic.
 */
const gapOf = ({ sense, value }: Goal, is: number, isRatio: boolean): number => {
  const gap = isRatio ? log(Math.max(is, NOTHING * value) / value) : is - value
  return sense === 'most' ? gap : -gap
}

/** Slope of `gapOf` by the value. */
const gapSlope = ({ sense, value }: Goal, is: number, isRatio: boolean): number => {
  const slope = isRatio ? (is > NOTHING * value ? 1 / is : 0) : 1
  return sense === 'most' ? slope : -slope
}

/** Lays out the edge of a goal around a scenario. */
export const limitState = (
  { model, stages, adjoint, values, fixed }: LimitOptions,
  goal: Goal,
): LimitState => {
  const { figure } = goal
  const wanted = [figure.quantity.id]
  const space = spaceOf(model, stages, values, { wanted, ...(fixed ? { fixed } : {}) })
  const work = Float64Array.from(values)
  const update = partialEvaluator(
    stages,
    space.axes.map(({ input }) => input.id),
    wanted,
  )
  let computed = 0
  const figureAt = (u: Float64Array): number => {
    computed++
    space.put(u, work)
    update(work)
    return numberIn(figure, work)
  }
  const isRatio = goal.value > 0 && numberIn(figure, values) > 0
  const at = (u: Float64Array): number => gapOf(goal, figureAt(u), isRatio)
  const slopes = (u: Float64Array): Float64Array | null => {
    const value = figureAt(u)
    const factor = gapSlope(goal, value, isRatio)
    if (!Number.isFinite(value) || factor === 0) return null
    const found = gradientAt(model, adjoint, work, figure.quantity.id, figure.place).slopes
    const by = space.back(u, (id) => factor * (found.get(id) ?? 0))
    return by.every(Number.isFinite) && by.some((slope) => slope !== 0) ? by : null
  }
  return { space, at, slopes, figureAt, computed: () => computed }
}
