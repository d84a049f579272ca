/** How many gigawatts until each row of the verdict stops closing. */
import { type Largest, reaches } from '../../engine/capacity.ts'
import type { CompiledModel, Stage } from '../../engine/compiled.ts'
import type { Row } from '../../engine/evaluate.ts'
import type { QuantityId } from '../index.ts'

/** The capacity that grows, and how far it is followed: from one server to a hundred thousand times today's. */
export const growing = { input: 'itPower', range: [1e3, 1e15] } as const

/** Up to how much IT power a row closes. */
export interface Limit {
  readonly row: Row<QuantityId>
  readonly gigawatts: Largest
  /** The power from which it closes, where a small fleet or campus does not [GW]. */
  readonly fromGigawatts: number | null
  /** Whether need over capacity changes with size at all. */
  readonly grows: boolean
}

const toGigawatts = (watts: Largest): Largest => (typeof watts === 'number' ? watts / 1e9 : watts)

const inOrder = (gigawatts: Largest): number =>
  gigawatts === 'never' ? 0 : gigawatts === 'unlimited' ? Number.POSITIVE_INFINITY : gigawatts

/** What stops first comes first, whatever it is. */
export const firstFirst = (a: Limit, b: Limit): number => {
  const [x, y] = [inOrder(a.gigawatts), inOrder(b.gigawatts)]
  return x === y ? 0 : x - y
}

/**
 * The limit of every row, with everything but the capacity as it is.
 *
 * @param values Values of the scenario, fully evaluated; they are left as they were.
 * @returns In the order in which they stop the project as it grows.
 */
export const limitsOf = (
  model: CompiledModel<QuantityId>,
  stages: readonly Stage[],
  values: Float64Array,
): readonly Limit[] =>
  reaches(model, stages, values, growing)
    .map(({ row, largest, from, grows }) => ({
      row,
      gigawatts: toGigawatts(largest),
      fromGigawatts: from === null ? null : from / 1e9,
      grows,
    }))
    .toSorted(firstFirst)
