/** The bibliography as a table. */
import { linkOf, referenceText, type Works } from './citation.ts'
import type { Meta, Table } from './table.ts'

/** @param works Those that the other tables refer to, by id. */
export const sourcesTable = (works: Works, meta: Meta): Table => ({
  id: 'sources',
  title: 'Sources',
  columns: [
    { id: 'id', label: 'Id' },
    { id: 'work', label: 'Work' },
    { id: 'link', label: 'Link' },
  ],
  rows: Object.entries(works).map(([id, work]) => [id, referenceText(work), linkOf(work)]),
  notes: [],
  meta,
})
