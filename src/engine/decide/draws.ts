/** Seeded draws of standard normal numbers. */
import { pow } from '../../elementary/index.ts'
import { must } from '../must.ts'
import { normalQuantile } from '../normal.ts'
import { random, seedOf } from '../random.ts'

/**
 * Independent standard normal numbers, of which those of each axis follow from the seed and its name alone.
 *
 * @param names One for each axis.
 * @returns Gives one draw after the other; the arrays are new each time.
 */
export const normalDraws = (
  seed: number,
  purpose: string,
  names: readonly string[],
): (() => Float64Array) => {
  const streams = names.map((name) => random(seedOf(`${seed}:${purpose}:${name}`)))
  // Half a step of the generator keeps zero, which has no quantile, out.
  return () => Float64Array.from(streams, (next) => normalQuantile(must(next(), 'a number') + pow(2, -33)))
}
