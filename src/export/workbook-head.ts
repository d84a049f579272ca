/** What stands on top of every sheet: what it is, where it comes from, and how to use it. */
import type { Column, Meta } from './table.ts'
import { type Spec, styles } from './workbook-cells.ts'
import { HEAD } from './workbook-plan.ts'

/** Rows down to the headings, `HEAD + 1` in all. */
export const sheetHead = (
  title: string,
  meta: Meta,
  remarks: readonly Spec[],
  columns: readonly Pick<Column, 'label'>[],
): readonly (readonly Spec[])[] => {
  const lines: readonly (readonly Spec[])[] = [
    [{ value: `Dawnline: ${title}`, style: styles.title }],
    [`Scenario: ${meta.title}${meta.note ? `. ${meta.note}` : ''}`],
    [`Model release ${meta.release}, ${meta.date}`],
    [{ value: meta.link, link: meta.link, style: styles.link }],
    ...remarks.map((remark) => [remark]),
  ]
  const filled = [...lines, ...Array.from({ length: HEAD }, () => [])].slice(0, HEAD)
  return [...filled, columns.map(({ label }) => ({ value: label, style: styles.head }))]
}
