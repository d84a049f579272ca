/** What a row of the verdict says. */
import type { CompiledConstraint } from '../../engine/compiled.ts'
import type { Row } from '../../engine/evaluate.ts'
import { formatValue } from '../number/format-value.ts'
import { barWidth, ratioText, statusText } from './ratio.ts'

export interface RowTexts {
  readonly needs: string
  readonly has: string
  readonly status: string
  /** Ratio and status in words. */
  readonly outcome: string
  /** Share of the bar's room, 0 to 1. */
  readonly width: string
}

const outcomeText = ({ ratio, status }: Pick<Row, 'ratio' | 'status'>): string =>
  status === 'not-feasible' ? statusText(status) : `${ratioText(ratio)} ${statusText(status)}`

export const textsOf = (constraint: CompiledConstraint, row: Row): RowTexts => ({
  needs: formatValue(constraint, row.demand),
  has: formatValue(constraint, row.capacity),
  status: row.status,
  outcome: outcomeText(row),
  width: barWidth(row.ratio).toFixed(3),
})
