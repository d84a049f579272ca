/** A table as Markdown (the pipe tables that most readers know). */
import { type Content, heading, provenance, type Table } from './table.ts'

/** Text that a reader of Markdown shows as it is. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>|#~]/g, '\\$&').replaceAll(/\s*\r?\n\s*/g, ' ')

/** Markdown is for reading: six digits are enough there, and the other exports have them all. */
const cell = (content: Content): string => {
  if (content === null) return ''
  return escaped(String(typeof content === 'number' ? Number(content.toPrecision(6)) : content))
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Rows under headings, for a command line. */
export const pipeTable = (
  columns: readonly string[],
  rows: readonly (readonly Content[])[],
  right: readonly number[] = [],
): string =>
  [
    line(columns.map(escaped)),
    line(columns.map((_, i) => (right.includes(i) ? '--:' : '---'))),
    ...rows.map((row) => line(row.map(cell))),
    '',
  ].join('\n')

/** A table with its title above and its provenance below. */
export const markdownOf = (table: Table): string =>
  [
    `## ${escaped(table.title)}`,
    '',
    line(table.columns.map((column) => escaped(heading(column)))),
    line(table.columns.map(({ numeric }) => (numeric ? '--:' : '---'))),
    ...table.rows.map((row) => line(row.map(cell))),
    '',
    ...provenance(table).map(
      (text) => `- ${text.startsWith('Link: ') ? `Link: <${text.slice(6)}>` : escaped(text)}`,
    ),
    '',
  ].join('\n')
