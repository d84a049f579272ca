/**
 * Which assumptions a result's spread comes from: the share of its variance that would go if one of them were known, and
 * the share that would stay if only that one were not.
 *
 * Reference: M. J. W. Jansen, Computer Physics Communications 117, 35 (1999), for the total effect; A. Saltelli et al.,
 * Computer Physics Communications 181, 259 (2010), for the first order.
 */
import { pow } from '../../elementary/index.ts'
import type { CompiledModel, Stage } from '../compiled.ts'
import { groupsOf } from '../correlation.ts'
import { must } from '../must.ts'
import { partialEvaluator } from '../partial.ts'
import type { Estimate } from '../statistics.ts'
import { normalDraws } from './draws.ts'
import { type Figure, numberIn } from './figure.ts'
import { spaceOf } from './space.ts'

/** An input, or several that go together and cannot be told apart. */
export interface Share {
  readonly ids: readonly string[]
  /** Variance that goes with it, by itself or together with others, over all variance (total effect). */
  readonly total: Estimate
  /** Variance that it brings by itself over all variance (first order). */
  readonly alone: Estimate
}

export interface Shares {
  /** What matters most first. */
  readonly shares: readonly Share[]
  readonly variance: number
  /** Share of the pairs of worlds in which the result has a value throughout; the others are left out. */
  readonly feasible: number
}

export interface ShareOptions {
  readonly seed: number
  /** Pairs of worlds; each is computed once more for every input. */
  readonly count: number
  readonly fixed?: readonly string[]
}

/** What is drawn where nobody says otherwise. */
export const usualShares = { seed: 1, count: 500 } as const

/** Pairs are divided into this many parts, whose differences tell the error, and which can be drawn one by one. */
export const shareParts = 10

/** Two worlds, and the first with one unit of inputs after the other taken from the second. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly swapped: readonly number[]
}

/** What is drawn: inputs, and which of them are exchanged together. */
const planOf = (
  model: CompiledModel,
  stages: readonly Stage[],
  values: Float64Array,
  figure: Figure,
  fixed: readonly string[],
) => {
  const wanted = [figure.quantity.id]
  const space = spaceOf(model, stages, values, { wanted, fixed })
  const ids = space.axes.map(({ input }) => input.id)
  const units = unitsOf(model, ids).map((members) => ({
    ids: members.map((n) => must(ids[n], 'an input')),
    slots: members.map((n) => must(space.axes[n], 'an input').input.slot),
  }))
  return { wanted, space, ids, units }
}

/** Where a part of so many pairs begins. */
const startOf = (part: number, count: number): number => Math.floor((part * count) / shareParts)

/**
 * Draws one part of the pairs, so that whoever waits can count parts and stop; they are the same in whatever order.
 *
 * @param part From 0 to `shareParts` less one.
 * @returns The pairs in which the result has a value throughout.
 */
export const drawPairs = (
  model: CompiledModel,
  stages: readonly Stage[],
  values: Float64Array,
  figure: Figure,
  { seed, count, fixed = [] }: ShareOptions,
  part: number,
): readonly Pair[] => {
  const { wanted, space, ids, units } = planOf(model, stages, values, figure, fixed)
  const updateAll = partialEvaluator(stages, ids, wanted)
  const updates = units.map((unit) => partialEvaluator(stages, unit.ids, wanted))
  const next = normalDraws(seed, 'shares', ids)
  for (let n = 0; n < 2 * startOf(part, count); n++) next()
  const first = Float64Array.from(values)
  const second = Float64Array.from(values)
  const work = new Float64Array(values.length)
  const pairs: Pair[] = []
  for (let n = startOf(part, count); n < startOf(part + 1, count); n++) {
    space.put(next(), first)
    updateAll(first)
    space.put(next(), second)
    updateAll(second)
    const swapped = units.map(({ slots }, unit) => {
      // Only what the exchanged inputs change is computed again.
      work.set(first)
      for (const slot of slots) work[slot] = must(second[slot], 'an input')
      must(updates[unit], 'a unit')(work)
      return numberIn(figure, work)
    })
    const pair = { a: numberIn(figure, first), b: numberIn(figure, second), swapped }
    if ([pair.a, pair.b, ...swapped].every(Number.isFinite)) pairs.push(pair)
  }
  return pairs
}

/**
 * Makes shares of pairs that were drawn.
 *
 * @param pairs Of all parts, in order.
 */
export const sharesFrom = (
  model: CompiledModel,
  stages: readonly Stage[],
  values: Float64Array,
  figure: Figure,
  { count, fixed = [] }: ShareOptions,
  pairs: readonly Pair[],
): Shares => {
  const { units } = planOf(model, stages, values, figure, fixed)
  const all = pairs.flatMap(({ a, b }) => [a, b])
  const [middle, variance] = [mean(all), varianceOf(all)]
  const partOf = (n: number): readonly Pair[] =>
    pairs.slice(startOf(n, pairs.length), startOf(n + 1, pairs.length))
  const parts = Array.from({ length: shareParts }, (_, n) => partOf(n)).filter(({ length }) => length > 1)
  const estimate = (of: (some: readonly Pair[]) => number): Estimate => {
    if (pairs.length === 0 || variance === 0) return { value: 0, error: 0 }
    return { value: of(pairs) / variance, error: errorOf(parts.map(of)) / variance }
  }
  const half = (some: readonly Pair[], of: (pair: Pair) => number): number =>
    some.reduce((sum, pair) => sum + pow(of(pair), 2), 0) / (2 * some.length)
  const shares = units.map(({ ids }, n): Share => {
    const at = ({ swapped }: Pair): number => must(swapped[n], 'a result')
    return {
      ids,
      total: estimate((some) => half(some, (pair) => pair.a - at(pair))),
      alone: estimate((some) => mean(some.map((pair) => (pair.b - middle) * (at(pair) - pair.a)))),
    }
  })
  return {
    shares: shares.toSorted((a, b) => b.total.value - a.total.value),
    variance,
    feasible: pairs.length / count,
  }
}

/**
 * Draws pairs of worlds and exchanges one input after the other.
 *
 * @param values Values of the scenario, fully evaluated; they are left as they were.
 * @returns Shares with their standard errors. For `total = 3 a + b` with both uniform from 0 to 1, 0.9 and 0.1, alone as in
 * total; for `total = a * b` each has 3/7 alone and 4/7 in total.
 */
export const sharesOf = (
  model: CompiledModel,
  stages: readonly Stage[],
  values: Float64Array,
  figure: Figure,
  options: ShareOptions,
): Shares => {
  const pairs = Array.from({ length: shareParts }, (_, part) =>
    drawPairs(model, stages, values, figure, options, part),
  ).flat()
  return sharesFrom(model, stages, values, figure, options, pairs)
}

/** Places of inputs that are exchanged together, in order of the first. */
const unitsOf = (model: CompiledModel, ids: readonly string[]): readonly (readonly number[])[] => {
  const groups = groupsOf(model.correlations, ids).map(({ at }) => at)
  const grouped = new Set(groups.flat())
  return [...groups, ...[...ids.keys()].filter((n) => !grouped.has(n)).map((n) => [n])].toSorted(
    (a, b) => (a[0] ?? 0) - (b[0] ?? 0),
  )
}

const mean = (all: readonly number[]): number => all.reduce((sum, x) => sum + x, 0) / all.length

const varianceOf = (all: readonly number[]): number => {
  const middle = mean(all)
  return all.length > 1 ? all.reduce((sum, x) => sum + pow(x - middle, 2), 0) / (all.length - 1) : 0
}

/** Standard error of the mean of the parts' estimates; infinite where there are not two. */
const errorOf = (estimates: readonly number[]): number =>
  estimates.length < 2 ? Number.POSITIVE_INFINITY : Math.sqrt(varianceOf(estimates) / estimates.length)
