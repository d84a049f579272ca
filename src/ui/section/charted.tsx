/** A figure whose chart follows the current values; two of them where scenarios are compared. */
import type { Chart } from '../chart/chart.ts'
import { Figure } from '../chart/figure.tsx'
import type { Reader } from '../chart/reader.ts'
import { useChart } from '../chart/use-chart.ts'
import { ComparedCharts } from '../compare/compared-charts.tsx'
import { useCompared } from '../live/session.tsx'

interface Props {
  /** The same function from one drawing to the next. */
  readonly make: (read: Reader) => Chart
  readonly wide?: boolean
  /** Whether it has an address of its own. */
  readonly isPlace?: boolean
}

export const Charted = ({ make, wide = false, isPlace = true }: Props) => {
  const chart = useChart(make)
  const compared = useCompared()
  if (compared) return <ComparedCharts chart={chart} make={make} compared={compared} isPlace={isPlace} />
  return <Figure chart={chart} wide={wide} isPlace={isPlace} />
}
