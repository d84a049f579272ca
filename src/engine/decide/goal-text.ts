/** What somebody wants of a result, as typed: `pots>=500`, `stock@2028<=2 t`, or the id of a constraint that is to be met. */
import { asTyped, type Calculator } from '../amount/amount.ts'
import { readAmount } from '../amount/read-amount.ts'
import type { CompiledModel } from '../compiled.ts'
import { formatNumber, formatQuantity } from '../format.ts'
import { type Figure, figureOf, type Goal, goalOfRow, isReached, numberIn } from './figure.ts'

const pattern = /^([^<>=≤≥]+)(<=|>=|=|≤|≥|<|>)(?!=)(.+)$/s

/** A figure as people read it; a constraint's ratio is a pure number. */
export const figureText = ({ quantity }: Figure, value: number, digits = 3): string =>
  quantity.type === 'constraint'
    ? formatNumber(value, digits)
    : formatQuantity(quantity, value, { digits }).text

/** Reads an amount of a figure, as typed. @throws Error that says what is accepted. */
export const readFigure = (
  { quantity }: Figure,
  typed: string,
  current: number,
  calculator: Calculator | undefined,
): number => {
  const field = quantity.type === 'constraint' ? { unit: '1', display: [] } : quantity
  const read = readAmount(typed.trim(), field, { current, ...(calculator ? { calculator } : {}) })
  if (read.kind === 'value') return read.value
  throw new Error(
    `${quantity.id} = ${read.kind === 'unread' ? `${asTyped(typed)} is not an amount` : read.message}`,
  )
}

/**
 * Reads a goal.
 *
 * @param text `ID<=VALUE` or `ID>=VALUE`, of a series `ID@YEAR<=VALUE`; with `=`, the side on which it is not yet; a
 * constraint's id alone, that it is met.
 * @param values Of the scenario, fully evaluated.
 * @throws Error that says what is accepted.
 */
export const readGoal = (
  model: CompiledModel,
  text: string,
  values: Float64Array,
  calculator?: Calculator,
): Goal => {
  const [, id, sign, typed] = pattern.exec(text) ?? []
  if (id === undefined || typed === undefined) {
    const figure = figureOf(model, text.trim())
    if (figure.quantity.type === 'constraint') return goalOfRow(figure)
    throw new Error(
      `${asTyped(text)} has no value that is wanted; write ${figure.quantity.id}=VALUE, "${figure.quantity.id}<=VALUE" or "${figure.quantity.id}>=VALUE"`,
    )
  }
  const figure = figureOf(model, id.trim())
  const now = numberIn(figure, values)
  const value = readFigure(figure, typed, now, calculator)
  if (sign !== '=')
    return { figure, sense: sign === '<=' || sign === '<' || sign === '≤' ? 'most' : 'least', value }
  const most: Goal = { figure, sense: 'most', value }
  return isReached(most, now) ? { ...most, sense: 'least' } : most
}

/** A goal in words: `Pots is at least 500`, `Shelf is met`. */
export const goalWords = ({ figure, sense, value }: Goal, is = 'is'): string => {
  const { label, type } = figure.quantity
  const year = figure.year === null ? '' : ` in ${figure.year}`
  if (type === 'constraint' && sense === 'most' && value === 1) return `“${label}” ${is} met`
  return `${label}${year} ${is} at ${sense} ${figureText(figure, value)}`
}
