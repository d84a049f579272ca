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
  /** In each place, whether one of the rows that were asked about does not close. */
  readonly isBroken: readonly boolean[]
  /** Where the result is what is wanted: lines in the units of both inputs; none where nothing is. */
  readonly lines: readonly Line[]
  readonly goal: number | null
  readonly rows: MappedRows
}

/** Rows that a map asks about: the limits in orbit that close as set, or one row. */
export type MappedRows = 'closing' | QuantityId

export interface MappedAxis {
  readonly id: QuantityId
  readonly values: readonly number[]
  readonly isLog: boolean
}
