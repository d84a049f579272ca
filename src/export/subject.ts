/** What an export is about: one scenario, or up to four that are compared. */
import type { CompiledModel } from '../engine/compiled.ts'
import type { Settings } from '../engine/evaluate.ts'
import type { Meta } from './table.ts'

/** A scenario with its values. */
export interface Subject {
  readonly name: string
  /** What is set, where it is known; values say the rest, but not what is believed of the inputs. */
  readonly settings?: Settings
  /** From `evaluate`. */
  readonly values: Float64Array
}

/** The tenth, fiftieth and ninetieth percentile of a result, from a seeded sample. */
export interface Percentiles {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** Everything that tables are made of. */
export interface Source {
  /** With the spreads that A gives its inputs. */
  readonly model: CompiledModel
  readonly meta: Meta
  readonly a: Subject
  /** The scenario compared with, if there is one. */
  readonly b?: Subject
  /** A third and a fourth. */
  readonly others?: readonly Subject[]
  /** Ids of sources by quantity, where they are loaded. */
  readonly sourcesOf?: (id: string) => readonly string[]
  /** Percentiles by quantity, where a sample was drawn. */
  readonly percentiles?: ReadonlyMap<string, Percentiles>
}
