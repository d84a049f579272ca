/** The same chart of both scenarios, one beside the other and on one scale. */
import { useMemo } from 'react'
import type { Chart, ChartTable } from '../chart/chart.ts'
import { Figure } from '../chart/figure.tsx'
import { createReader, type Reader } from '../chart/reader.ts'
import type { Compared } from '../live/compared.ts'
import { useSession } from '../live/session.tsx'
import { againstFirst, toOneScale } from './one-scale.ts'

interface Props {
  readonly chart: Chart
  readonly make: (read: Reader) => Chart
  readonly compared: Compared
  /** Whether they have addresses of their own. */
  readonly isPlace?: boolean
}

/** Both tables in one where they list the same things; otherwise each its own. */
export const sideBySide = (a: ChartTable, b: ChartTable): ChartTable | null => {
  const first = ({ rows }: ChartTable) => rows.map(([name]) => name).join('\n')
  if (a.columns.join('\n') !== b.columns.join('\n') || first(a) !== first(b)) return null
  const [name = '', ...others] = a.columns
  return {
    columns: [name, ...others.flatMap((column) => [`${column}, A`, `${column}, B`])],
    rows: a.rows.map(([label = '', ...cells], i) => [
      label,
      ...cells.flatMap((cell, j) => [cell, b.rows[i]?.[j + 1] ?? '']),
    ]),
  }
}

const named = (chart: Chart, side: 'A' | 'B', table: ChartTable | null): Chart => ({
  ...chart,
  id: `${chart.id}-${side.toLowerCase()}`,
  title: `${side} · ${chart.title}`,
  summary: `Scenario ${side}. ${chart.summary}`,
  table: table ?? chart.table,
})

export const ComparedCharts = ({ chart, make, compared, isPlace = true }: Props) => {
  const { model } = useSession()
  const { values } = compared
  const other = useMemo(() => make(createReader(model, values)), [make, model, values])
  const table = sideBySide(chart.table, other.table)
  const [first = chart, second = other] = toOneScale([chart, other])
  return (
    <>
      <Figure chart={named(first, 'A', table)} isPlace={isPlace} />
      <Figure chart={named(againstFirst(first, second), 'B', table)} isPlace={isPlace} />
    </>
  )
}
