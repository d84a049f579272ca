/** Rows and columns in the form that was asked for. */
import { csvOf } from '../export/csv.ts'
import { pipeTable } from '../export/markdown.ts'
import type { Content } from '../export/table.ts'
import type { Format } from './commands.ts'
import { parquetOf } from './study/listed-parquet.ts'
import { textTable } from './text-table.ts'

export interface Listing {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Content[])[]
  /** Columns of numbers, by place. */
  readonly right?: readonly number[]
}

const text = (content: Content): string => (content === null ? '' : String(content))

/** What is printed: text, or the bytes of a file. */
export type Printed = string | Uint8Array

/**
 * A listing in any form.
 *
 * @param name Of the table, for programs.
 */
export const printed = (name: string, listing: Listing, format: Format): Printed =>
  format === 'parquet' ? parquetOf(listing.columns, listing.rows) : listingText(name, listing, format)

/**
 * A listing as text for a terminal, JSON (an object for each row), CSV or Markdown.
 *
 * @param name Of the table, for programs.
 */
export const listingText = (
  name: string,
  { columns, rows, right = [] }: Listing,
  format: Exclude<Format, 'parquet'>,
): string => {
  switch (format) {
    case 'text':
      return `${textTable(
        columns,
        rows.map((row) => row.map(text)),
        right,
      )}\n`
    case 'md':
      return pipeTable(columns, rows, right)
    case 'json': {
      const objects = rows.map((row) =>
        Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])),
      )
      return `${JSON.stringify({ [name]: objects }, null, 2)}\n`
    }
    case 'csv':
      return csvOf({
        id: name,
        title: name,
        columns: columns.map((id) => ({ id, label: id })),
        rows,
        notes: [],
        meta: { title: name, release: '', date: '', link: '' },
      })
  }
}
