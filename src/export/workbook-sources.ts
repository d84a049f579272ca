/** The sheet of works that the numbers come from. */
import { linkOf, referenceText, type Works } from './citation.ts'
import type { Source } from './subject.ts'
import { type SheetSpec, type Spec, styles } from './workbook-cells.ts'
import { sheetHead } from './workbook-head.ts'
import { HEAD } from './workbook-plan.ts'

export const sourcesSheet = ({ meta }: Source, works: Works): SheetSpec => ({
  name: 'Sources',
  widths: [28, 120, 60],
  frozenRows: HEAD + 1,
  frozenColumns: 1,
  rows: [
    ...sheetHead('sources', meta, [], [{ label: 'Id' }, { label: 'Work' }, { label: 'Link' }]),
    ...Object.entries(works).map(([id, work]): readonly Spec[] => {
      const link = linkOf(work)
      return [id, referenceText(work), link ? { value: link, link, style: styles.link } : null]
    }),
  ],
})
