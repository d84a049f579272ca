/** The same chart of all scenarios, one beside the other and on one scale. */
import { useMemo } from 'react'
import type { Chart, ChartTable } from '../chart/chart.ts'
import { Figure } from '../chart/figure.tsx'
import { createReader, type Reader } from '../chart/reader.ts'
import type { Compared } from '../live/compared.ts'
import { useSession } from '../live/session.tsx'
import { againstFirst, toOneScale } from './one-scale.ts'
import { letters } from './second.ts'
import { useDrawn } from './use-bands.ts'

interface Props {
  readonly chart: Chart
  readonly make: (read: Reader) => Chart
  readonly compared: Compared
  /** Whether they have addresses of their own. */
  readonly isPlace?: boolean
}

/** All tables in one where they list the same things; otherwise each its own. */
export const sideBySide = (...tables: readonly ChartTable[]): ChartTable | null => {
  const [a, ...others] = tables
  if (!a) return null
  const first = ({ rows }: ChartTable) => rows.map(([name]) => name).join('\n')
  const isAlike = (b: ChartTable) => a.columns.join('\n') === b.columns.join('\n') && first(a) === first(b)
  if (!others.every(isAlike)) return null
  const [name = '', ...columns] = a.columns
  return {
    columns: [name, ...columns.flatMap((column) => tables.map((_, n) => `${column}, ${letters[n]}`))],
    rows: a.rows.map(([label = ''], i) => [
      label,
      ...columns.flatMap((_, j) => tables.map(({ rows }) => rows[i]?.[j + 1] ?? '')),
    ]),
  }
}

const named = (chart: Chart, side: string, table: ChartTable | null): Chart => ({
  ...chart,
  id: `${chart.id}-${side.toLowerCase()}`,
  title: `${side} · ${chart.title}`,
  summary: `Scenario ${side}. ${chart.summary}`,
  table: table ?? chart.table,
})

export const ComparedCharts = ({ chart, make, compared, isPlace = true }: Props) => {
  const { model } = useSession()
  const drawn = useDrawn(compared)
  const ranges = drawn.map((found) => (found ? 1 : 0)).join('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ranges` says when what was drawn has come.
  const others = useMemo(
    () =>
      [compared, ...compared.others].map(({ values }, n) =>
        make(createReader(model, values, undefined, (id) => drawn[n]?.years[id])),
      ),
    [make, model, compared, ranges],
  )
  const all = [chart, ...others]
  const table = sideBySide(...all.map((one) => one.table))
  const scaled = toOneScale(all)
  const [first = chart] = scaled
  return (
    <>
      {scaled.map((one, n) => {
        const shown = n === 0 ? one : againstFirst(first, one)
        return <Figure key={letters[n]} chart={named(shown, letters[n] ?? '', table)} isPlace={isPlace} />
      })}
    </>
  )
}
