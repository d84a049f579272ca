/** The sheet of everything computed once: constants and derived quantities, by topic. */
import type { CompiledConstant, CompiledDerived, DisplayUnit } from '../engine/compiled.ts'
import { displayUnitFor, inUnit } from '../engine/format.ts'
import { isNamed } from '../engine/outcome.ts'
import type { Source } from './subject.ts'
import { contentOf } from './table.ts'
import { literal, numberCell, relative, type SheetSpec, type Spec, styles } from './workbook-cells.ts'
import { scalarFormula } from './workbook-formulas.ts'
import { sheetHead } from './workbook-head.ts'
import { HEAD, MODEL_VALUE, type Plan } from './workbook-plan.ts'
import { formulaState, functionState, staleNotice } from './workbook-stale.ts'

const columns = [
  'Topic',
  'Id',
  'Quantity',
  'Value',
  'Unit',
  'As people read it',
  'In',
  'Formula',
  'State',
  'P10',
  'P50',
  'P90',
  'Why',
  'Sources',
].map((label) => ({ label }))

/** `D9/1000-273.15` of a number in the model's unit. */
const shownFormula = (cell: string, { factor, offset }: DisplayUnit): string =>
  `${cell}${factor === 1 ? '' : `/${literal(factor)}`}${offset === 0 ? '' : `-${literal(offset)}`}`

const valueCells = (
  plan: Plan,
  q: CompiledConstant | CompiledDerived,
  values: Float64Array,
): { readonly value: Spec; readonly state: Spec } => {
  const value = values[q.slot] ?? Number.NaN
  const result = contentOf(q, value)
  if (q.type === 'constant') return { value, state: 'constant' }
  const template = plan.notes.quantities[q.id]?.formulas.formula?.spreadsheet
  if (typeof template === 'string')
    return { value: { formula: scalarFormula(plan, q.id, template), result }, state: formulaState(plan, q) }
  const fixed = isNamed(q) ? (result ?? numberCell(Number.NaN)) : numberCell(value)
  const cell = typeof fixed === 'object' && fixed !== null ? fixed : { value: fixed }
  return { value: { ...cell, style: styles.fixed }, state: functionState(plan, q, values) }
}

export const modelSheet = (plan: Plan, { model, meta, a, sourcesOf, percentiles }: Source): SheetSpec => ({
  name: 'Model',
  widths: [18, 28, 38, 22, 12, 18, 12, 60, 22, 14, 14, 14, 80, 40],
  frozenRows: HEAD + 1,
  frozenColumns: 3,
  rows: [
    ...sheetHead(
      'model',
      meta,
      [
        'Every value is a live formula over the named cells of this workbook, in the unit beside it.',
        'Grey cells are what a numeric function of Dawnline gave (orbits, eclipses, rain, view factors): no spreadsheet formula can replace it.',
        'STALE says that an input of such a function has changed, or that a value follows one; open the link above, set the inputs there and export again.',
        staleNotice(plan),
      ],
      columns,
    ),
    ...plan.scalars.map((q, i): readonly Spec[] => {
      const row = HEAD + 1 + i
      const number = a.values[q.slot] ?? Number.NaN
      const unit = displayUnitFor(q.display, Number.isFinite(number) ? number : 0)
      const { value, state } = valueCells(plan, q, a.values)
      const spread = percentiles?.get(q.id)
      return [
        model.topics.find(({ id }) => id === q.topic)?.label ?? q.topic,
        q.id,
        q.label,
        value,
        q.unit,
        {
          formula: shownFormula(relative(row, MODEL_VALUE), unit),
          result: isNamed(q) ? contentOf(q, number) : Number.isFinite(number) ? inUnit(number, unit) : null,
        },
        unit.text,
        plan.notes.quantities[q.id]?.formulas.formula?.text ?? null,
        state,
        spread?.p10 ?? null,
        spread?.p50 ?? null,
        spread?.p90 ?? null,
        plan.notes.quantities[q.id]?.why ?? null,
        sourcesOf?.(q.id).join(', ') ?? null,
      ]
    }),
  ],
})
