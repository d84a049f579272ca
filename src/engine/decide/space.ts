/**
 * The space in which distances are odds: every uncertain input as a standard normal number, 0 in the middle of its spread.
 *
 * Inputs that go together are made of independent numbers by the factor of their correlation (a Gaussian copula).
 *
 * Reference: A. Der Kiureghian and P.-L. Liu, Journal of Engineering Mechanics 112, 85 (1986), for the transformation.
 */

import type { CompiledInput, CompiledModel, CompiledSpread, StageFacts } from '../compiled.ts'
import { type CorrelationGroup, groupsOf } from '../correlation.ts'
import { must } from '../must.ts'
import { normalProbability } from '../normal.ts'
import { affected } from '../partial.ts'
import { isUncertain, quantile, spreadAt } from '../spread.ts'

/** An input that is drawn. */
export interface Axis {
  readonly input: CompiledInput
  readonly spread: CompiledSpread
}

/** Independent standard normal numbers, one for each axis, and what they mean. */
export interface Space {
  readonly axes: readonly Axis[]
  /** Standard normal numbers of the inputs themselves, which go together where their correlation says so. */
  readonly scores: (u: Float64Array) => Float64Array
  /** Sets the inputs in an array of values. */
  readonly put: (u: Float64Array, values: Float64Array) => void
  /** Slopes by the axes, from slopes by the inputs. */
  readonly back: (u: Float64Array, slopeOf: (id: string) => number) => Float64Array
  /** Solves for a direction of the inputs' own scores that a direction of the axes stands for. */
  readonly own: (direction: Float64Array) => Float64Array
}

export interface SpaceOptions {
  /** Ids of what is looked at; inputs that do not move it have no axis. */
  readonly wanted: readonly string[]
  /** Inputs that stay as they are, although they have a spread. */
  readonly fixed?: readonly string[]
}

/** Half the step over which the slope of a quantile is taken, in standard deviations. */
const STEP = 1e-3

/**
 * Lays out the space around a scenario: what is decided stays, and spreads stand around what is set.
 *
 * @param values Values of the scenario, fully evaluated.
 */
export const spaceOf = (
  model: CompiledModel,
  stages: readonly StageFacts[],
  values: Float64Array,
  { wanted, fixed = [] }: SpaceOptions,
): Space => {
  const free = model.quantities.filter(isUncertain).filter(({ id }) => !fixed.includes(id))
  const ids = free.map(({ id }) => id)
  const moving = new Set([...affected(stages, ids, wanted).flatMap(({ inputs }) => inputs)])
  const axes = free.flatMap((input): Axis[] => {
    const spread = spreadAt(input, must(values[input.slot], input.id))
    return spread && spread.high > spread.low && moving.has(input.id) ? [{ input, spread }] : []
  })
  const groups = groupsOf(
    model.correlations,
    axes.map(({ input }) => input.id),
  )
  const scores = (u: Float64Array): Float64Array => mixed(groups, u)
  const slopeAt = ({ spread }: Axis, z: number): number =>
    (quantile(spread, normalProbability(z + STEP)) - quantile(spread, normalProbability(z - STEP))) /
    (2 * STEP)
  return {
    axes,
    scores,
    put: (u, into) => {
      const z = scores(u)
      for (const [n, { input, spread }] of axes.entries())
        into[input.slot] = quantile(spread, normalProbability(must(z[n], input.id)))
    },
    back: (u, slopeOf) => {
      const z = scores(u)
      const byScore = Float64Array.from(axes, (axis, n) => {
        const slope = slopeOf(axis.input.id)
        return slope === 0 ? 0 : slope * slopeAt(axis, must(z[n], axis.input.id))
      })
      return transposed(groups, byScore)
    },
    own: (direction) => solved(groups, direction),
  }
}

/** Lower triangular factor times a vector; inputs in no group are what they are. */
const mixed = (groups: readonly CorrelationGroup[], u: Float64Array): Float64Array => {
  const z = Float64Array.from(u)
  for (const { at, factor } of groups)
    for (const [row, place] of at.entries())
      z[place] = at.reduce((sum, from, column) => sum + (factor[row]?.[column] ?? 0) * (u[from] ?? 0), 0)
  return z
}

/** The factor, transposed, times a vector. */
const transposed = (groups: readonly CorrelationGroup[], slopes: Float64Array): Float64Array => {
  const back = Float64Array.from(slopes)
  for (const { at, factor } of groups)
    for (const [column, place] of at.entries())
      back[place] = at.reduce((sum, from, row) => sum + (factor[row]?.[column] ?? 0) * (slopes[from] ?? 0), 0)
  return back
}

/** Solves `transposed(x) = direction`. */
const solved = (groups: readonly CorrelationGroup[], direction: Float64Array): Float64Array => {
  const x = Float64Array.from(direction)
  for (const { at, factor } of groups)
    for (let column = at.length - 1; column >= 0; column--) {
      const place = must(at[column], 'a place')
      const rest = at
        .slice(column + 1)
        .reduce((sum, from, n) => sum + (factor[column + 1 + n]?.[column] ?? 0) * (x[from] ?? 0), 0)
      x[place] = ((direction[place] ?? 0) - rest) / must(factor[column]?.[column], 'a factor')
    }
  return x
}
