/** A table as HTML that needs no style and no script. */
import { type Content, heading, provenance, type Table } from './table.ts'

/** Text that no reader of HTML takes for markup, in an element or in an attribute. */
export const escapedHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const cell = (content: Content): string => `<td>${content === null ? '' : escapedHtml(String(content))}</td>`

/** A table under its title, with its provenance below; numbers have all their digits. */
export const htmlOf = (table: Table): string =>
  [
    `<h2>${escapedHtml(table.title)}</h2>`,
    '<table>',
    `<tr>${table.columns.map((column) => `<th scope="col">${escapedHtml(heading(column))}</th>`).join('')}</tr>`,
    ...table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</table>',
    `<p>${provenance(table).map(escapedHtml).join('<br>')}</p>`,
  ].join('\n')
