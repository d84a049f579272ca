/**
 * Whether the workbook still shows what Dawnline would: values that only a numeric function gives stay when an input
 * changes, and whatever is computed from them has to say so.
 */
import type { CompiledQuantity } from '../engine/compiled.ts'
import { outcomeOf } from '../engine/outcome.ts'
import { absolute, literal, quotedText, type Spec } from './workbook-cells.ts'
import { HEAD, MODEL_STATE, type Plan, VERDICT_STATUS } from './workbook-plan.ts'

/** What a status says in place of one that rests on a value that is out of date. */
const STALE = 'STALE'

/** Whether the quantity's own value is what a numeric function gave. */
const isFrozen = ({ notes }: Plan, { id }: CompiledQuantity): boolean =>
  Object.values(notes.quantities[id]?.formulas ?? {}).some(({ spreadsheet }) => spreadsheet === null)

/** The nearest numeric functions that a quantity is computed from, in the model's order. */
const functionsBelow = (plan: Plan, q: CompiledQuantity): readonly CompiledQuantity[] => {
  const seen = new Set<CompiledQuantity>()
  const visit = (from: CompiledQuantity): void => {
    if (!('uses' in from)) return
    for (const index of from.uses) {
      const used = plan.model.quantities[index]
      if (!used || seen.has(used)) continue
      seen.add(used)
      if (!isFrozen(plan, used)) visit(used)
    }
  }
  visit(q)
  return plan.model.quantities.filter((used) => seen.has(used) && isFrozen(plan, used))
}

const stateCell = (plan: Plan, { id }: CompiledQuantity): string =>
  `Model!${absolute(plan.rowOf.get(id) ?? 0, MODEL_STATE)}`

/**
 * The condition that something which a quantity is computed from is out of date; nothing where that cannot be.
 *
 * @returns Without the leading `=`: `OR(LEFT(Model!$I$12,5)="STALE")`.
 */
const staleBelow = (plan: Plan, q: CompiledQuantity): string | undefined => {
  const cells = functionsBelow(plan, q).map((used) => `LEFT(${stateCell(plan, used)},5)=${quotedText(STALE)}`)
  return cells.length > 0 ? `OR(${cells.join(',')})` : undefined
}

/** The condition that a value is still the one that the function was given. */
const isAsGiven = (used: CompiledQuantity | undefined, values: Float64Array): readonly string[] => {
  if (!used || used.type === 'series' || used.type === 'constraint') return []
  const value = values[used.slot] ?? Number.NaN
  if (used.type === 'choice') return [`${used.id}=${quotedText(used.options[value]?.id ?? '')}`]
  const name = outcomeOf(used, value)
  if (name) return [`${used.id}=${quotedText(name.label)}`]
  if (!Number.isFinite(value)) return [`ISERROR(${used.id})`]
  return [`ABS(${used.id}-(${literal(value)}))<=1E-9*ABS(${literal(value)})`]
}

/** What a numeric function's row says: whether all that it was given, directly or not, is what it was given then. */
export const functionState = (plan: Plan, q: CompiledQuantity, values: Float64Array): Spec => {
  const names = plan.notes.quantities[q.id]?.formulas.formula?.functions.join(', ') ?? ''
  const uses = 'uses' in q ? q.uses : []
  const tests = uses.flatMap((index) => isAsGiven(plan.model.quantities[index], values))
  const below = staleBelow(plan, q)
  const all = below ? [`NOT(${below})`, ...tests] : tests
  const current = `computed by ${names}`
  if (all.length === 0) return current
  return {
    formula: `IF(IFERROR(AND(${all.join(',')}),FALSE),${quotedText(current)},${quotedText(`${STALE}: ${names} must be computed anew, on the page`)})`,
    result: current,
  }
}

/** What the row of a formula says: `formula`, or that it follows a value which is out of date. */
export const formulaState = (plan: Plan, q: CompiledQuantity): Spec => {
  const below = staleBelow(plan, q)
  if (!below) return 'formula'
  return {
    formula: `IF(${below},${quotedText(`${STALE}, as it follows values that must be computed anew`)},"formula")`,
    result: 'formula',
  }
}

/** A status, unless it rests on a value that is out of date. */
export const unlessStale = (plan: Plan, q: CompiledQuantity, status: string): string => {
  const below = staleBelow(plan, q)
  return below ? `IF(${below},${quotedText(STALE)},${status})` : status
}

/** The line on top of every sheet of numbers: whether a change has left values behind that only the page can compute. */
export const staleNotice = (plan: Plan): Spec => {
  const states = `Model!${absolute(HEAD + 1, MODEL_STATE)}:${absolute(HEAD + plan.scalars.length, MODEL_STATE)}`
  const statuses = `Verdict!${absolute(HEAD + 1, VERDICT_STATUS)}:${absolute(HEAD + plan.constraints.length, VERDICT_STATUS)}`
  const current = 'All values are current.'
  const functions = `COUNTIF(${states},"${STALE}:*")`
  return {
    formula: `IF(${functions}=0,${quotedText(current)},${functions}&" values of numeric functions are out of date with these inputs, and with them "&COUNTIF(${states},"${STALE},*")&" values that follow them on the sheet Model and "&COUNTIF(${statuses},"${STALE}")&" statuses on the sheet Verdict: look for ${STALE}.")`,
    result: current,
  }
}
