/** What CSV files hold, for programs: the W3C's metadata vocabulary for tabular data (CSV on the Web). */
import { csvFile, type Table } from './table.ts'

const describedBy = ({ meta, notes }: Table) => {
  const sentences = [...(meta.note ? [meta.note] : []), ...notes]
  return sentences.length > 0 ? { 'dc:description': sentences.join(' ') } : {}
}

/** https://www.w3.org/TR/2015/REC-tabular-metadata-20151217/, sections 5.3 (groups), 5.4 (tables) and 5.6 (columns). */
export const csvMetadata = (tables: readonly Table[]) => ({
  '@context': 'http://www.w3.org/ns/csvw',
  tables: tables.map((table) => ({
    url: csvFile(table),
    'dc:title': table.title,
    'dc:subject': table.meta.title,
    'dc:creator': `Dawnline, model release ${table.meta.release}`,
    'dc:date': table.meta.date,
    ...(table.meta.link ? { 'dc:source': table.meta.link } : {}),
    ...describedBy(table),
    tableSchema: {
      columns: table.columns.map(({ id, label, numeric }) => ({
        name: id,
        titles: [id],
        'dc:description': label,
        datatype: numeric ? 'number' : 'string',
      })),
    },
  })),
})
