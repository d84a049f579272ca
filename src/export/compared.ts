/** Columns and cells of two values side by side: A, B, difference and relative difference. */

import type { Source } from './subject.ts'
import type { Column, Content } from './table.ts'

const cell = (value: number): Content => (Number.isFinite(value) ? value : null)

/** Relative difference of B against A; null where there is none to speak of. */
const relativeDifference = (a: number, b: number): number | null => {
  const share = (b - a) / Math.abs(a)
  return Number.isFinite(share) ? share : null
}

/** One column for one scenario, four for two. */
export const valueColumns = ({ b }: Source): readonly Column[] =>
  b
    ? [
        { id: 'a', label: 'A', numeric: true },
        { id: 'b', label: 'B', numeric: true },
        { id: 'difference', label: 'B − A', numeric: true },
        { id: 'relative', label: '(B − A) / |A|', numeric: true },
      ]
    : [{ id: 'value', label: 'Value', numeric: true }]

/** Cells under `valueColumns`; codes of names have no difference. */
export const valueCells = ({ a, b }: Source, slot: number, isName = false): readonly Content[] => {
  const first = a.values[slot] ?? Number.NaN
  if (!b) return [cell(first)]
  const second = b.values[slot] ?? Number.NaN
  if (isName) return [cell(first), cell(second), null, null]
  return [cell(first), cell(second), cell(second - first), relativeDifference(first, second)]
}

/** Which scenarios are compared, beside every row: a table goes on alone, without its notes. */
export const nameColumns = ({ b }: Source): readonly Column[] =>
  b
    ? [
        { id: 'scenario_a', label: 'Scenario A' },
        { id: 'scenario_b', label: 'Scenario B' },
      ]
    : []

/** Cells under `nameColumns`. */
export const nameCells = ({ a, b }: Source): readonly Content[] => (b ? [a.name, b.name] : [])

/** What A and B are, for the notes of a table. */
export const comparisonNotes = ({ a, b }: Source): readonly string[] =>
  b ? [`A is ${a.name}. B is ${b.name}.`] : []
