/** What a row of the verdict says, made anew only when its numbers have changed. */
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

const none: RowTexts = { needs: '', has: '', status: '', outcome: '', width: '0' }

const outcomeText = ({ ratio, status }: Pick<Row, 'ratio' | 'status'>): string =>
  status === 'not-feasible' ? statusText(status) : `${ratioText(ratio)} ${statusText(status)}`

export const textsOf = (constraint: CompiledConstraint, row: Row): RowTexts => ({
  needs: formatValue(constraint, row.demand),
  has: formatValue(constraint, row.capacity),
  status: row.status,
  outcome: outcomeText(row),
  width: barWidth(row.ratio).toFixed(3),
})

/** Functions that each read one text of a row, the same for as long as the row is on the page. */
export const readersOf = (
  constraint: CompiledConstraint,
  row: () => Row | undefined,
): { readonly [Text in keyof RowTexts]: () => string } => {
  let before: Row | undefined
  let texts = none
  const now = (): RowTexts => {
    const found = row()
    const same = Object.is(found?.demand, before?.demand) && Object.is(found?.capacity, before?.capacity)
    if (!found || (before && same)) return texts
    before = found
    texts = textsOf(constraint, found)
    return texts
  }
  return {
    needs: () => now().needs,
    has: () => now().has,
    status: () => now().status,
    outcome: () => now().outcome,
    width: () => now().width,
  }
}
