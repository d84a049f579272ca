/** A figure whose chart follows the current values. */
import type { Chart } from '../chart/chart.ts'
import { Figure } from '../chart/figure.tsx'
import type { Reader } from '../chart/reader.ts'
import { useChart } from '../chart/use-chart.ts'

interface Props {
  /** The same function from one drawing to the next. */
  readonly make: (read: Reader) => Chart
  readonly wide?: boolean
}

export const Charted = ({ make, wide = false }: Props) => <Figure chart={useChart(make)} wide={wide} />
