/** Every combination of values of some inputs, with the results of each. */
import type { Stage } from '../compiled.ts'
import { must } from '../must.ts'
import { partialEvaluator } from '../partial.ts'
import type { Axis } from './axis.ts'
import { type Figure, numberIn } from './figure.ts'

/** One combination. */
export interface Point {
  /** Of the axes, in order. */
  readonly at: readonly (number | string)[]
  /** Of the figures, in order; NaN where one has no value. */
  readonly found: readonly number[]
}

/** Reads numbers from values that are computed as far as the figures need. */
export type Reading = (values: Float64Array) => readonly number[]

/** Most combinations at once. */
const MOST_POINTS = 1_000_000

/**
 * Computes all combinations; the last axis moves fastest.
 *
 * @param values Of the scenario, fully evaluated; they are left as they were.
 * @param read What is read of the values of a combination, such as percentiles over worlds; the figures where it is left out.
 * @returns One point a combination, as they are computed: two axes of 3 and 4 values give 12.
 * @throws Error where there are more than a million, or an input has two axes.
 */
export function* sweep(
  stages: readonly Stage[],
  values: Float64Array,
  axes: readonly Axis[],
  figures: readonly Figure[],
  read: Reading = (at) => figures.map((figure) => numberIn(figure, at)),
): Generator<Point> {
  const ids = axes.map(({ quantity }) => quantity.id)
  const twice = ids.find((id, n) => ids.indexOf(id) !== n)
  if (twice !== undefined) throw new Error(`${twice} is given twice`)
  const total = axes.reduce((product, { values: all }) => product * all.length, 1)
  if (total > MOST_POINTS)
    throw new Error(`${total} combinations are more than the ${MOST_POINTS} that can be asked for at once`)
  const work = Float64Array.from(values)
  const update = partialEvaluator(
    stages,
    ids,
    figures.map(({ quantity }) => quantity.id),
  )
  for (let n = 0; n < total; n++) {
    let rest = n
    const at: (number | string)[] = []
    for (const { quantity, values: all, inArray } of axes.toReversed()) {
      const place = rest % all.length
      rest = (rest - place) / all.length
      work[quantity.slot] = must(inArray[place], quantity.id)
      at.unshift(must(all[place], quantity.id))
    }
    update(work)
    yield { at, found: read(work) }
  }
}
