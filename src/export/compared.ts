/** Columns and cells of values side by side: A, and for each other its value, difference and relative difference. */

import type { Source, Subject } from './subject.ts'
import type { Column, Content } from './table.ts'

const cell = (value: number): Content => (Number.isFinite(value) ? value : null)

/** Relative difference of B against A; null where there is none to speak of. */
const relativeDifference = (a: number, b: number): number | null => {
  const share = (b - a) / Math.abs(a)
  return Number.isFinite(share) ? share : null
}

/** Names of the scenarios of a comparison. */
const letters = 'ABCD'

/** The scenarios that stand beside the first. */
export const othersOf = ({ b, others = [] }: Source): readonly Subject[] => (b ? [b, ...others] : [])

/** One column for one scenario; where several are compared, one for the first and three for each other. */
export const valueColumns = (source: Source): readonly Column[] => {
  const others = othersOf(source)
  if (others.length === 0) return [{ id: 'value', label: 'Value', numeric: true }]
  return [
    { id: 'a', label: 'A', numeric: true },
    ...others.flatMap((_, n): readonly Column[] => {
      const letter = letters[n + 1] ?? ''
      const id = letter.toLowerCase()
      const more = n === 0 ? '' : `_${id}`
      return [
        { id, label: letter, numeric: true },
        { id: `difference${more}`, label: `${letter} − A`, numeric: true },
        { id: `relative${more}`, label: `(${letter} − A) / |A|`, numeric: true },
      ]
    }),
  ]
}

/** Cells under `valueColumns`; codes of names have no difference. */
export const valueCells = (source: Source, slot: number, isName = false): readonly Content[] => {
  const first = source.a.values[slot] ?? Number.NaN
  return [
    cell(first),
    ...othersOf(source).flatMap(({ values }) => {
      const other = values[slot] ?? Number.NaN
      return isName
        ? [cell(other), null, null]
        : [cell(other), cell(other - first), relativeDifference(first, other)]
    }),
  ]
}

/** Which scenarios are compared, beside every row: a table goes on alone, without its notes. */
export const nameColumns = (source: Source): readonly Column[] =>
  namesOf(source).map((_, n) => {
    const letter = letters[n] ?? ''
    return { id: `scenario_${letter.toLowerCase()}`, label: `Scenario ${letter}` }
  })

/** Cells under `nameColumns`. */
export const nameCells = (source: Source): readonly Content[] => namesOf(source)

const namesOf = (source: Source): readonly string[] => {
  const others = othersOf(source)
  return others.length === 0 ? [] : [source.a, ...others].map(({ name }) => name)
}

/** What A, B and the others are, for the notes of a table. */
export const comparisonNotes = (source: Source): readonly string[] => {
  const names = namesOf(source)
  return names.length === 0 ? [] : [names.map((name, n) => `${letters[n]} is ${name}.`).join(' ')]
}
