/** The sheet of inputs: the yellow cells are what a person changes, everything else follows. */
import type { CompiledChoice, CompiledInput, DisplayUnit } from '../engine/compiled.ts'
import { optionOf } from '../engine/evaluate.ts'
import { inUnit } from '../engine/format.ts'
import { spreadCells, spreadSetting } from './spread-cells.ts'
import type { Source } from './subject.ts'
import { literal, relative, type SheetSpec, type Spec, styles } from './workbook-cells.ts'
import { sheetHead } from './workbook-head.ts'
import { editedUnit, HEAD, INPUT_VALUE, type Plan } from './workbook-plan.ts'
import { staleNotice } from './workbook-stale.ts'

const columns = [
  'Topic',
  'Id',
  'Input',
  'Value (change this)',
  'Unit',
  'In the model’s unit',
  'Model’s unit',
  'Default',
  'Least possible',
  'Most possible',
  'Evidence',
  'Why',
  'Sources',
  'Spread (change this: fixed, published or low..high)',
  'Spread',
  'Low',
  'Mode',
  'High',
].map((label) => ({ label }))

/** `(D9+273.15)*1` of a number in a unit that people read. */
const toSi = (cell: string, unit: DisplayUnit | null): string => {
  if (!unit) return cell
  const sum = unit.offset === 0 ? cell : `(${cell}+${literal(unit.offset)})`
  return unit.factor === 1 ? sum : `${sum}*${literal(unit.factor)}`
}

const inputRow = (plan: Plan, input: CompiledInput, value: number, row: number): readonly Spec[] => {
  const { unit, shown } = editedUnit(input.display, value)
  const inShown = (number: number): Spec =>
    Number.isFinite(number) ? (unit ? inUnit(number, unit) : number) : null
  return [
    { value: shown, style: styles.input },
    unit?.name ?? input.unit,
    { formula: toSi(relative(row, INPUT_VALUE), unit), result: value },
    input.unit,
    inShown(input.default),
    inShown(input.limits[0]),
    inShown(input.limits[1]),
    input.evidence,
    plan.notes.quantities[input.id]?.why ?? '',
  ]
}

const choiceRow = (plan: Plan, choice: CompiledChoice, option: string, row: number): readonly Spec[] => [
  { value: option, style: styles.input },
  null,
  { formula: relative(row, INPUT_VALUE), result: option },
  null,
  choice.options[choice.default]?.id ?? null,
  null,
  null,
  choice.evidence,
  `${plan.notes.quantities[choice.id]?.why ?? ''} Options: ${choice.options.map(({ id, label }) => `${id} (${label})`).join(', ')}.`,
]

export const inputsSheet = (plan: Plan, source: Source): SheetSpec => {
  const { model, meta, a, sourcesOf } = source
  return {
    name: 'Inputs',
    widths: [18, 26, 38, 18, 14, 22, 12, 16, 14, 14, 12, 80, 40, 24, 12, 14, 14, 14],
    frozenRows: HEAD + 1,
    frozenColumns: 3,
    rows: [
      ...sheetHead(
        'inputs',
        meta,
        [
          'Change a yellow cell and every formula in the workbook follows. Names of cells are the ids.',
          'Grey cells on the sheet Model hold what Dawnline’s numeric functions gave; they do not follow.',
          staleNotice(plan),
        ],
        columns,
      ),
      ...plan.inputs.map((q, i): readonly Spec[] => {
        const row = HEAD + 1 + i
        const cells =
          q.type === 'input'
            ? inputRow(plan, q, a.values[q.slot] ?? q.default, row)
            : choiceRow(plan, q, optionOf(model, a.values, q.id), row)
        const topic = model.topics.find(({ id }) => id === q.topic)?.label ?? q.topic
        const setting = spreadSetting(source, q)
        return [
          ...[topic, q.id, q.label, ...cells, sourcesOf?.(q.id).join(', ') ?? null],
          setting === null ? null : { value: setting, style: styles.input },
          ...spreadCells(source, q),
        ]
      }),
    ],
  }
}

/** What the yellow cells accept. */
export const inputRules = ({ inputs }: Plan) =>
  inputs.flatMap((q, i) => {
    if (q.type !== 'choice') return []
    return [
      {
        type: 'list' as const,
        values: q.options.map(({ id }) => id),
        range: relative(HEAD + 1 + i, INPUT_VALUE),
      },
    ]
  })
