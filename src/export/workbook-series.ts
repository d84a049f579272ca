/** The sheet of yearly values, one row a series, and below them what reductions need of each year. */
import { seriesOf } from '../engine/evaluate.ts'
import { isNamed } from '../engine/outcome.ts'
import type { Source } from './subject.ts'
import { contentOf } from './table.ts'
import { numberCell, type SheetSpec, type Spec, styles } from './workbook-cells.ts'
import { scalarFormula, yearFormula } from './workbook-formulas.ts'
import { sheetHead } from './workbook-head.ts'
import { HEAD, type Plan, SERIES_INITIAL } from './workbook-plan.ts'
import { formulaState, staleNotice } from './workbook-stale.ts'

export const seriesSheet = (plan: Plan, { model, meta, a }: Source): SheetSpec => {
  const years = Array.from({ length: model.years }, (_, i) => i)
  const [first] = model.horizon
  const head = sheetHead(
    'year by year',
    meta,
    [
      'Each year is a live formula. The column before the first year holds what is given before it.',
      staleNotice(plan),
    ],
    ['Id', 'Series', 'Unit', 'Formula', 'State', 'Before'].map((label) => ({ label })),
  )
  const headings = head.at(-1) ?? []
  const initial = (id: string): Spec => {
    const template = plan.notes.quantities[id]?.formulas.initial?.spreadsheet
    return typeof template === 'string' ? { formula: scalarFormula(plan, id, template), result: null } : null
  }
  return {
    name: 'Series',
    widths: [28, 38, 12, 50, 22, 14, ...years.map(() => 14)],
    frozenRows: HEAD + 2,
    frozenColumns: SERIES_INITIAL,
    rows: [
      ...head.slice(0, -1),
      [...headings, ...years.map((year) => ({ value: first + year, style: styles.head }))],
      [null, 'Years since the first', null, null, null, null, ...years],
      ...plan.series.map((q): readonly Spec[] => {
        const formula = plan.notes.quantities[q.id]?.formulas.formula
        const values = seriesOf(model, a.values, q.id)
        return [
          q.id,
          q.label,
          q.unit,
          formula?.text ?? null,
          formulaState(plan, q),
          initial(q.id),
          ...years.map((year): Spec => {
            const value = values[year] ?? Number.NaN
            const template = formula?.spreadsheet
            const result = contentOf(q, value)
            if (typeof template !== 'string') return isNamed(q) && result ? result : numberCell(value)
            return { formula: yearFormula(plan, template, year), result }
          }),
        ]
      }),
      [],
      [
        {
          value: 'What sums and other reductions on the other sheets need of each year',
          style: styles.quiet,
        },
      ],
      ...plan.helpers.map(({ owner, index, template }): readonly Spec[] => [
        `${owner} ${index + 1}`,
        null,
        null,
        null,
        null,
        null,
        ...years.map((year): Spec => ({ formula: yearFormula(plan, template, year), result: null })),
      ]),
    ],
  }
}
