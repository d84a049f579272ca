/** A table as CSV (RFC 4180). */
import type { Table } from './table.ts'

export interface CsvOptions {
  /** A mark at the start by which older spreadsheet programs know UTF-8. */
  readonly byteOrderMark?: boolean
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
 * A table as CSV text that programs read as it is: one line of column ids, then the rows, and nothing else. Where the
 * table comes from stands beside it (`csvMetadata`).
 *
 * Numbers have all their digits; what has no value is an empty field.
 */
export const csvOf = ({ columns, rows }: Table, options: CsvOptions = {}): string => {
  const text = [columns.map(({ id }) => id), ...rows]
    .map((line) => `${line.map(field).join(',')}\r\n`)
    .join('')
  return options.byteOrderMark ? `\ufeff${text}` : text
}
