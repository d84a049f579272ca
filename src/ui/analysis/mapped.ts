/** What a map of a result over two inputs is drawn from. */
import type { Line } from '../../engine/decide/map.ts'
import type { QuantityId } from '../../model/index.ts'

/** A map of a result over two inputs, as the worker gives it. */
export interface Mapped {
  readonly x: MappedAxis
  readonly y: MappedAxis
  readonly result: QuantityId
  /** Row by row from the lowest y; NaN where the result has no value. */
  readonly values: Float64Array
  /** In each place, those of the rows that were asked about that do not close. */
  readonly unmet: readonly (readonly QuantityId[])[]
  /** Where the result is what is wanted: lines in the units of both inputs; none where nothing is. */
  readonly lines: readonly Line[]
  readonly goal: number | null
  readonly rows: MappedRows
}

/** Rows that a map asks about: the limits in orbit that close as set, or some rows, one direction of hatches for each. */
export type MappedRows = 'closing' | readonly QuantityId[]

/** Most rows that can be told apart on one map: as many as there are directions of hatches. */
export const mostMappedRows = 4

export interface MappedAxis {
  readonly id: QuantityId
  readonly values: readonly number[]
  readonly isLog: boolean
}
