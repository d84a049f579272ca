/** Validation files of the ITU, where they lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Departure of ours from the published value, as a share of it. */
export const departure = (ours: number, theirs: number): number =>
  theirs === 0 ? Math.abs(ours) : Math.abs(ours / theirs - 1)

const ITU = join(import.meta.dirname, '../../../shared/reference/itu')

/** Whether the validation files of the ITU lie beside the repository. */
export const ituPresent = existsSync(ITU)

/** Rows of numbers of a validation file, without its two lines of heading. */
export const ituRows = (file: string): readonly (readonly number[])[] =>
  ituPresent
    ? readFileSync(join(ITU, file), 'utf8')
        .trim()
        .split('\n')
        .slice(2)
        .map((line) => line.split(',').map(Number))
    : []

export const degrees = Math.PI / 180

/** Columns of a row by name. */
export const named = <const K extends readonly string[]>(row: readonly number[], names: K) =>
  Object.fromEntries(names.map((name, i) => [name, row[i] ?? Number.NaN])) as Record<K[number], number>
