/** The one table shape: every view, file and workbook of results is made from it. */
import type { CompiledQuantity } from '../engine/compiled.ts'
import { isNamed, outcomeOf } from '../engine/outcome.ts'

/** Where a table comes from, said in every export of it. */
export interface Meta {
  readonly title: string
  /** What the author of the scenario says of it. */
  readonly note?: string
  /** Release of the model. */
  readonly release: string
  /** Date of that release, `2026-10-18`. */
  readonly date: string
  /** Opens the same scenario with the same numbers. */
  readonly link: string
}

export interface Column {
  readonly id: string
  readonly label: string
  /** Unit of every number in the column, where they share one. */
  readonly unit?: string
  readonly numeric?: boolean
}

/** Null is a value that does not exist, such as the unit of a choice. */
export type Content = string | number | null

/** What a computed value is in a table: its number, the name of its outcome, or null where there is none. */
export const contentOf = (quantity: CompiledQuantity, value: number): Content => {
  if (isNamed(quantity)) return outcomeOf(quantity, value)?.label ?? null
  return Number.isFinite(value) ? value : null
}

export interface Table {
  /** Also the name of the file and of the sheet. */
  readonly id: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Content[])[]
  /** Sentences that belong to the table wherever it goes. */
  readonly notes: readonly string[]
  readonly meta: Meta
}

/** Name of a table's file. */
export const csvFile = ({ id }: Table): string => `${id}.csv`

/** A column's heading with its unit: `Radiator area (m^2)`. */
export const heading = ({ label, unit }: Column): string => (unit ? `${label} (${unit})` : label)

/** The lines that say where a table comes from. */
export const provenance = ({ meta, notes }: Table): readonly string[] => [
  `Scenario: ${meta.title}`,
  ...(meta.note ? [`Note: ${meta.note}`] : []),
  `Model: Dawnline ${meta.release}, ${meta.date}`,
  `Link: ${meta.link}`,
  ...notes,
]
