/** Formulas of the notes → formulas of cells: the places in brackets are filled in. */
import { relative } from './workbook-cells.ts'
import { HEAD, type Plan, SERIES_INITIAL, yearsRange } from './workbook-plan.ts'

/** A scalar's formula; the rows of years it needs become ranges. */
export const scalarFormula = (plan: Plan, owner: string, template: string): string =>
  template.replaceAll(/\[#(\d+)\]/g, (_, index) => yearsRange(plan, plan.helperRow(owner, Number(index))))

/**
 * A yearly formula at one year.
 *
 * @param year Zero-based year.
 */
export const yearFormula = (plan: Plan, template: string, year: number): string => {
  const column = SERIES_INITIAL + 1 + year
  return template.replaceAll(/\[(\w+)(\.\.)?(<)?\]/g, (whole, id, range, before) => {
    const last = before ? column - 1 : column
    if (id === 'year') return relative(HEAD, last)
    if (id === 'elapsed') return relative(HEAD + 1, last)
    const row = plan.rowOf.get(id)
    if (row === undefined) throw new Error(`${whole} in "${template}" is no series`)
    return range ? `${relative(row, SERIES_INITIAL)}:${relative(row, last)}` : relative(row, last)
  })
}
