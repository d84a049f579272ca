/** The sheet of barriers and constraints: demand against capacity, live. */
import { standingOf } from '../engine/causes.ts'
import { rowOf } from '../engine/evaluate.ts'
import type { Source } from './subject.ts'
import { numberCell, relative, type SheetSpec, type Spec, styles } from './workbook-cells.ts'
import { scalarFormula } from './workbook-formulas.ts'
import { sheetHead } from './workbook-head.ts'
import { HEAD, type Plan, VERDICT_RATIO } from './workbook-plan.ts'
import { staleNotice, unlessStale } from './workbook-stale.ts'

const columns = [
  'Side',
  'Id',
  'Constraint',
  'Demand',
  'Capacity',
  'Unit',
  'Demand / capacity',
  'Status',
  'Cause',
  'Kind',
  'Answers',
  'Why',
  'Sources',
].map((label) => ({ label }))

const DEMAND = 3
const CAPACITY = 4

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const ratioFormula = (demand: string, capacity: string): string => `IF(${demand}=0,0,${demand}/${capacity})`

/** A need against no capacity at all is not met, which is no error. */
const statusFormula = (demand: string, capacity: string, ratio: string): string =>
  `IF(ISERROR(${demand}+${capacity}),"not-feasible",IF(${demand}=0,"closes",IF(${capacity}=0,"does-not-close",IF(${ratio}<=0.8,"closes",IF(${ratio}<=1,"tight","does-not-close")))))`

export const verdictSheet = (plan: Plan, { model, meta, a, sourcesOf }: Source): SheetSpec => ({
  name: 'Verdict',
  widths: [10, 28, 44, 22, 22, 14, 18, 16, 24, 12, 22, 80, 40],
  frozenRows: HEAD + 1,
  frozenColumns: 3,
  rows: [
    ...sheetHead(
      'verdict',
      meta,
      [
        'Up to 0.8 of its capacity a limit is met (closes), up to 1 it is tight, above it is not met (does-not-close).',
        'A yardstick is for comparison: its capacity stops nobody. Limits of one cause and side count once.',
        staleNotice(plan),
      ],
      columns,
    ),
    ...plan.constraints.map((q, i): readonly Spec[] => {
      const row = HEAD + 1 + i
      const now = rowOf(model, a.values, q.id)
      const note = plan.notes.quantities[q.id]
      const side = (role: 'demand' | 'capacity', value: number): Spec => {
        const template = note?.formulas[role]?.spreadsheet
        if (typeof template === 'string')
          return { formula: scalarFormula(plan, q.id, template), result: finite(value) }
        const fixed = numberCell(value)
        return {
          ...(typeof fixed === 'object' && fixed !== null ? fixed : { value: fixed }),
          style: styles.fixed,
        }
      }
      const [demand, capacity] = [relative(row, DEMAND), relative(row, CAPACITY)]
      return [
        q.side,
        q.id,
        q.label,
        side('demand', now.demand),
        side('capacity', now.capacity),
        q.unit,
        { formula: ratioFormula(demand, capacity), result: finite(now.ratio) },
        {
          formula: unlessStale(plan, q, statusFormula(demand, capacity, relative(row, VERDICT_RATIO))),
          result: now.status,
        },
        q.cause,
        standingOf(q),
        q.answers.join(', '),
        note?.why ?? null,
        sourcesOf?.(q.id).join(', ') ?? null,
      ]
    }),
  ],
})
