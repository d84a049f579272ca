/** A table as CSV (RFC 4180). */
import { heading, provenance, type Table } from './table.ts'

export interface CsvOptions {
  /** A mark at the start by which older spreadsheet programs know UTF-8. */
  readonly byteOrderMark?: boolean
  /** Lines on where the table comes from, below it; programs that read columns may want none. */
  readonly provenance?: boolean
}

/** Programs run text that begins so as a formula; an apostrophe makes it text. */
const DANGEROUS = /^[\s\p{Cc}]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u

/** A negative number begins like a formula and is none. */
const NUMBER = /^-\d+(?:\.\d+)?$/

/** Text that no spreadsheet program runs as a formula. */
export const safeText = (text: string): string =>
  DANGEROUS.test(text) && !NUMBER.test(text) ? `'${text}` : text

const field = (content: string | number | null): string => {
  if (content === null) return ''
  if (typeof content === 'number') return Number.isFinite(content) ? String(content) : ''
  const text = safeText(content)
  return /[",\r\n\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A table as CSV text: headings, rows, and by default its provenance below an empty line.
 *
 * Numbers have all their digits; what has no value is an empty field.
 */
export const csvOf = (table: Table, options: CsvOptions = {}): string => {
  const width = table.columns.length
  const below = options.provenance === false ? [] : ['', ...provenance(table)]
  const lines = [
    table.columns.map(heading),
    ...table.rows,
    ...below.map((line) => [line, ...Array.from({ length: width - 1 }, () => null)]),
  ]
  const text = lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')
  return options.byteOrderMark ? `\ufeff${text}` : text
}
