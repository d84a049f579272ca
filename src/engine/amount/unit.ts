/** A number with a unit. */
import { fromUnit, type Scale } from '../format.ts'
import {
  type AmountField,
  acceptedBy,
  asTyped,
  type Calculator,
  type Reading,
  refused,
  taken,
  unitsOf,
} from './amount.ts'
import { unitKey } from './spelling.ts'

/** Whether what stands behind a number can only be a unit: it begins like one, and its only digits are powers. */
export const isUnitText = (text: string): boolean =>
  /^(?:1?\s*\/)?\s*[A-Za-z%°(¢]/.test(text) &&
  !/\d/.test(text.replaceAll(/\^\s*-?\d+(?:\.\d+)?|[a-zA-Z]\d(?!\d)/g, '').replace(/^1\s*\//, ''))

/** Sums of money, whole or a year; of prices such as `USD/kg` nobody speaks in millions. */
export const isSumOfMoney = ({ unit }: AmountField): boolean => unit === 'USD' || unit === 'USD/s'

const declaredScale: Scale = { factor: 1, offset: 0 }

/** Names of a model's own units are few, and asked for again and again. */
const ownKeys = new Map<string, string>()

const ownKey = (name: string): string => {
  const known = ownKeys.get(name)
  if (known !== undefined) return known
  const key = unitKey(name)
  ownKeys.set(name, key)
  return key
}

/** The field's own unit of this name, read without looking beyond the field. */
const ownUnit = ({ unit, display }: AmountField, key: string): Scale | null =>
  display.find(({ name, text }) => ownKey(name) === key || ownKey(text) === key) ??
  (ownKey(unit) === key ? declaredScale : null)

/** `mw` for `MW`, where the field has one unit that is written so. */
const inOtherCase = ({ display }: AmountField, key: string): Scale | null => {
  const small = key.toLowerCase()
  const found = display.filter(({ name }) => ownKey(name).toLowerCase() === small)
  return found.length === 1 ? (found[0] ?? null) : null
}

export const otherDimension = (typed: string, field: AmountField): Reading =>
  refused(
    `${asTyped(typed)} cannot be converted to ${field.unit === '1' ? 'a pure number' : field.unit}; write ${acceptedBy(field)}`,
  )

/**
 * Reads a number with a unit: one of the field, or with a calculator any that converts to it.
 *
 * @param unit As spelt by `spellUnit`.
 */
export const readUnit = (
  typed: string,
  number: number,
  unit: string,
  field: AmountField,
  calculator: Calculator | undefined,
): Reading => {
  const key = unitKey(unit)
  const own = ownUnit(field, key)
  const scale = own ?? calculator?.scaleOf(unit, field.unit) ?? 'unknown'
  if (scale === 'other') return otherDimension(typed, field)
  const found = scale === 'unknown' ? calculator && inOtherCase(field, key) : scale
  if (!found) {
    const units = unitsOf(field)
    const message = `${asTyped(typed)} is not ${acceptedBy(field)}${units === '' ? '' : ', nor in a unit that converts to these'}`
    return calculator ? refused(message) : { kind: 'unread', message }
  }
  const value = fromUnit(number, found)
  return Number.isFinite(value) ? taken(value) : refused(`${asTyped(typed)} is too large for a number`)
}
