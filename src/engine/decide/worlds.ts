/** A figure over worlds that are drawn, in place of the one that is set. */
import type { Batch, CompiledModel } from '../compiled.ts'
import { must } from '../must.ts'
import { sample } from '../sample.ts'
import { percentile, percentilesOf } from '../statistics.ts'
import { type Figure, textOf } from './figure.ts'

export interface WorldOptions {
  /** The same seed gives the same worlds. */
  readonly seed: number
  /** How many worlds. */
  readonly count: number
  /** Inputs that are chosen and so not drawn. */
  readonly fixed: readonly string[]
}

/** What is drawn of figures around computed values. */
const drawsOf = (
  model: CompiledModel,
  batch: Batch,
  { seed, count, fixed }: WorldOptions,
  figures: readonly Figure[],
  values: Float64Array,
): readonly Float64Array[] => {
  const record = figures.map(textOf)
  const drawn = sample(model, batch, values, { seed, count, record, fixed })
  return record.map((text) => must(drawn[text], text))
}

/**
 * Percentiles of figures over drawn worlds, as `sample` gives them: of the worlds in which they have a value.
 *
 * @param model With the spreads that are believed.
 * @param shares In [0, 1].
 * @returns Gives, around values that are computed, all percentiles of the first figure, then those of the next; NaN where
 * no world has a value. For `total = a + b`, both uniform from 0 to 1, half of the worlds lie below 1.
 */
export const percentilesOver =
  (
    model: CompiledModel,
    batch: Batch,
    options: WorldOptions,
    figures: readonly Figure[],
    shares: readonly number[],
  ) =>
  (values: Float64Array): readonly number[] =>
    drawsOf(model, batch, options, figures, values).flatMap((drawn) => {
      const found = percentilesOf(drawn, shares)
      return shares.map((_, n) => found[n]?.value ?? Number.NaN)
    })

/**
 * One percentile of a figure over drawn worlds, for a search that must not gain by worlds without a value: these count as
 * the worst.
 *
 * @param share In [0, 1].
 * @returns Gives the percentile around values that are computed; NaN where that many worlds have none.
 */
export const percentileOver =
  (model: CompiledModel, batch: Batch, options: WorldOptions, share: number, sense: 'most' | 'least') =>
  (figure: Figure, values: Float64Array): number => {
    const worst = sense === 'least' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
    const [drawn = new Float64Array()] = drawsOf(model, batch, options, [figure], values)
    const value = percentile(drawn.map((x) => (Number.isFinite(x) ? x : worst)).toSorted(), share)
    return Number.isFinite(value) ? value : Number.NaN
  }
