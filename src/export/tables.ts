/** A scenario, or up to four compared, as tables: inputs, results, verdict, years. */
import { standingOf } from '../engine/causes.ts'
import type { CompiledChoice, CompiledInput } from '../engine/compiled.ts'
import { isInput, optionOf, rowOf } from '../engine/evaluate.ts'
import { whyNotFeasible } from '../engine/feasible.ts'
import { displayUnitFor, formatQuantity, inUnit } from '../engine/format.ts'
import { isNamed } from '../engine/outcome.ts'
import { comparisonNotes, nameCells, nameColumns, othersOf, valueCells, valueColumns } from './compared.ts'
import { spreadCells, spreadColumns } from './spread-cells.ts'
import type { Source, Subject } from './subject.ts'
import { type Column, type Content, contentOf, type Table } from './table.ts'

const subjectsOf = (source: Source): readonly Subject[] => [source.a, ...othersOf(source)]

const topicLabel = ({ model }: Source, id: string): string =>
  model.topics.find((topic) => topic.id === id)?.label ?? id

const table = (
  source: Source,
  id: string,
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
): Table => ({
  id,
  title,
  columns: [...columns, ...nameColumns(source)],
  rows: rows.map((row) => [...row, ...nameCells(source)]),
  notes: comparisonNotes(source),
  meta: source.meta,
})

const described: readonly Column[] = [
  { id: 'topic', label: 'Topic' },
  { id: 'id', label: 'Id' },
  { id: 'label', label: 'Quantity' },
]

const sourceColumn = ({ sourcesOf }: Source): readonly Column[] =>
  sourcesOf ? [{ id: 'sources', label: 'Sources' }] : []
const sourceCell = ({ sourcesOf }: Source, id: string): readonly Content[] =>
  sourcesOf ? [sourcesOf(id).join(', ')] : []

const isOther = (source: Source, { slot }: CompiledInput | CompiledChoice): boolean =>
  subjectsOf(source).some(({ values }) => !Object.is(values[slot], source.model.defaults[slot]))

const inputCells = (source: Source, q: CompiledInput | CompiledChoice): readonly Content[] => {
  if (q.type === 'input') return [...valueCells(source, q.slot), q.unit, q.default]
  const optionIn = ({ values }: Subject): string => optionOf(source.model, values, q.id)
  const others = othersOf(source).flatMap((other) => [optionIn(other), null, null])
  return [optionIn(source.a), ...others, null, q.options[q.default]?.id ?? null]
}

/** Every input, in declared units. */
export const inputsTable = (source: Source): Table =>
  table(
    source,
    'inputs',
    'Inputs',
    [
      ...described,
      ...valueColumns(source),
      { id: 'unit', label: 'Unit' },
      { id: 'default', label: 'Default', numeric: true },
      { id: 'changed', label: 'Differs from default' },
      { id: 'kind', label: 'Evidence' },
      ...spreadColumns,
      ...sourceColumn(source),
    ],
    source.model.quantities
      .filter(isInput)
      .map((q) => [
        topicLabel(source, q.topic),
        q.id,
        q.label,
        ...inputCells(source, q),
        isOther(source, q) ? 'yes' : 'no',
        q.evidence,
        ...spreadCells(source, q),
        ...sourceCell(source, q.id),
      ]),
  )

const percentileColumns = ({ percentiles }: Source): readonly Column[] =>
  percentiles ? ['P10', 'P50', 'P90'].map((label) => ({ id: label.toLowerCase(), label, numeric: true })) : []
const percentileCells = ({ percentiles }: Source, id: string): readonly Content[] => {
  if (!percentiles) return []
  const found = percentiles.get(id)
  return found ? [found.p10, found.p50, found.p90] : [null, null, null]
}

/** Every computed scalar, in declared units and as people read it; `why` says why there is none. */
export const resultsTable = (source: Source): Table => {
  const { model } = source
  return table(
    source,
    'results',
    'Results',
    [
      ...described,
      ...valueColumns(source),
      { id: 'unit', label: 'Unit' },
      ...subjectsOf(source).map((_, i) => ({
        id: source.b ? `reads_${'abcd'[i]}` : 'reads',
        label: source.b ? `${'ABCD'[i]} reads` : 'Reads',
      })),
      ...percentileColumns(source),
      { id: 'why', label: 'Why not feasible' },
      ...sourceColumn(source),
    ],
    model.quantities.flatMap((q) =>
      q.type === 'derived'
        ? [
            [
              topicLabel(source, q.topic),
              q.id,
              q.label,
              ...valueCells(source, q.slot, isNamed(q)),
              q.unit,
              ...subjectsOf(source).map(({ values }) => formatQuantity(q, values[q.slot] ?? Number.NaN).text),
              ...percentileCells(source, q.id),
              subjectsOf(source).flatMap(({ values }) => whyNotFeasible(model, values, q.id) ?? [])[0] ??
                null,
              ...sourceCell(source, q.id),
            ],
          ]
        : [],
    ),
  )
}

const finite = (value: number): Content => (Number.isFinite(value) ? value : null)

/** Every barrier and constraint: demand, capacity, ratio and what follows. */
export const verdictTable = (source: Source): Table => {
  const subjects = subjectsOf(source)
  const each = (label: string, id: string, numeric: boolean): readonly Column[] =>
    subjects.map((_, i) => ({
      id: source.b ? `${id}_${'abcd'[i]}` : id,
      label: source.b ? `${label} ${'ABCD'[i]}` : label,
      numeric,
    }))
  return table(
    source,
    'verdict',
    'Verdict',
    [
      { id: 'side', label: 'Side' },
      { id: 'id', label: 'Id' },
      { id: 'label', label: 'Constraint' },
      ...each('Demand', 'demand', true),
      ...each('Capacity', 'capacity', true),
      { id: 'unit', label: 'Unit' },
      ...each('Demand / capacity', 'ratio', true),
      ...each('Status', 'status', false),
      ...each('Demand as read', 'demand_read', true),
      ...each('Capacity as read', 'capacity_read', true),
      { id: 'unit_read', label: 'Unit as read' },
      { id: 'cause', label: 'Cause' },
      { id: 'kind', label: 'Kind' },
      { id: 'answers', label: 'Answers' },
      ...sourceColumn(source),
    ],
    source.model.quantities.flatMap((q) => {
      if (q.type !== 'constraint') return []
      const rows = subjects.map(({ values }) => rowOf(source.model, values, q.id))
      const capacity = rows[0]?.capacity ?? 0
      const unit = displayUnitFor(q.display, Number.isFinite(capacity) ? capacity : 0)
      const read = (value: number): Content => finite(inUnit(value, unit))
      return [
        [
          q.side,
          q.id,
          q.label,
          ...rows.map(({ demand }) => finite(demand)),
          ...rows.map(({ capacity }) => finite(capacity)),
          q.unit,
          ...rows.map(({ ratio }) => finite(ratio)),
          ...rows.map(({ status }) => status),
          ...rows.map(({ demand }) => read(demand)),
          ...rows.map(({ capacity }) => read(capacity)),
          unit.text,
          q.cause,
          standingOf(q),
          q.answers.join(', '),
          ...sourceCell(source, q.id),
        ],
      ]
    }),
  )
}

/** Every series, one row for each of its years: what programs group, filter and join. */
export const seriesTable = (source: Source): Table => {
  const { model } = source
  const rows = model.quantities.flatMap((q) =>
    q.type === 'series'
      ? Array.from({ length: model.years }, (_, year): readonly Content[] => [
          topicLabel(source, q.topic),
          q.id,
          q.label,
          model.horizon[0] + year,
          ...valueCells(source, q.slot + year, isNamed(q)),
          q.unit,
          ...subjectsOf(source).map(({ values }) =>
            isNamed(q) ? contentOf(q, values[q.slot + year] ?? Number.NaN) : null,
          ),
        ])
      : [],
  )
  const columns = [
    ...described,
    { id: 'year', label: 'Year', numeric: true },
    ...valueColumns(source),
    { id: 'unit', label: 'Unit' },
    ...subjectsOf(source).map((_, i) => ({
      id: source.b ? `outcome_${'abcd'[i]}` : 'outcome',
      label: source.b ? `Outcome ${'ABCD'[i]}` : 'Outcome',
    })),
  ]
  return table(source, 'series', 'Year by year', columns, rows)
}

/** Every series, one column each and one row a year: what people read. */
export const yearsTable = (source: Source): Table => {
  const { model, b } = source
  const columns = model.quantities.flatMap((q) =>
    q.type === 'series'
      ? subjectsOf(source).map(({ values }, i) => ({
          column: {
            id: b ? `${q.id}.${'abcd'[i]}` : q.id,
            label: b ? `${q.label} ${'ABCD'[i]}` : q.label,
            ...(q.unit === '1' ? {} : { unit: q.unit }),
            numeric: !isNamed(q),
          },
          at: (year: number): Content => contentOf(q, values[q.slot + year] ?? Number.NaN),
        }))
      : [],
  )
  return table(
    source,
    'series',
    'Year by year',
    [{ id: 'year', label: 'Year', numeric: true }, ...columns.map(({ column }) => column)],
    Array.from({ length: model.years }, (_, i) => [model.horizon[0] + i, ...columns.map(({ at }) => at(i))]),
  )
}
