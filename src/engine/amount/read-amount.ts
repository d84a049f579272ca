/** The one reader of amounts that people type, link, file and script. */
import { fromUnit } from '../format.ts'
import {
  type AmountField,
  acceptedBy,
  asTyped,
  type Reading,
  type ReadOptions,
  refused,
  taken,
} from './amount.ts'
import { readChange } from './change.ts'
import { readClock } from './clock.ts'
import { readExpression } from './expression.ts'
import { noNumeral, numeral, plainNotation, readNumeral } from './notation.ts'
import { isPercent, readPercent } from './percent.ts'
import { currencyBehind, scaleWord } from './scale-word.ts'
import { doubtOf, otherCurrency, plainSigns, spellUnit } from './spelling.ts'
import { readTemperature } from './temperature.ts'
import { isSumOfMoney, isUnitText, readUnit } from './unit.ts'

const LONGEST = 200

const amount = new RegExp(`^([+-]?)\\s*(${numeral})\\s*(.*)$`)
/** Of `1.5 × 10³ W` what follows the first number. */
const powerOfTen = /^\*\s*10\s*\^\s*(-?\d+)\s*(.*)$/

const angle =
  /^([NSEW])?\s*(\d[\d.,]*)\s*(?:°|deg(?:rees?)?)?\s*(?:(\d{1,2}(?:\.\d+)?)\s*')?\s*([NSEW]|north|south|east|west)?$/i

/** `33° S`, `33.0 S`, `S 33°` and `33° 30' S` → degrees with a sign, where an angle is wanted. */
const signOfHemisphere = (text: string, { unit }: AmountField): string => {
  const [, before, degrees, minutes, behind] = (unit === 'rad' && angle.exec(text)) || []
  const side = (before ?? behind)?.[0]?.toUpperCase()
  if (degrees === undefined || (side === undefined && minutes === undefined) || (before && behind))
    return text
  if (minutes !== undefined && (Number(minutes) >= 60 || !/^\d+$/.test(degrees))) return text
  const whole = minutes === undefined ? degrees : String(Number(degrees) + Number(minutes) / 60)
  return `${side === 'S' || side === 'W' ? '-' : ''}${whole}°`
}

/**
 * A leading plus is a sign only where numbers can be negative; elsewhere it may be meant as a change, and `+10 °C` where
 * a temperature stands as ten degrees more.
 */
const isStrayPlus = ({ limits, display }: AmountField, current: number | undefined): boolean => {
  if (display.some(({ offset }) => offset !== 0)) return current !== undefined
  return limits !== undefined && limits[0] >= 0
}

/**
 * Reads an amount.
 *
 * @param typed Number, number with unit, arithmetic of these, or a change of the present value: `1500`, `1.5k`,
 * `$200/kg`, `65 °C`, `3 * 120 kW`, `20 %`, `18:45`, `+10%`.
 * @returns The value in the declared unit, or why there is none: `readAmount('650 m', { unit: 'm', display: [] })`
 * is 650. Limits and steps are not looked at here.
 */
export const readAmount = (typed: string, field: AmountField, options: ReadOptions = {}): Reading => {
  if (typed.length > LONGEST) return refused(`${asTyped(typed)} is too long for an amount`)
  const signs = signOfHemisphere(plainSigns(typed), field)
  if (signs === '') return refused(`"" is not ${acceptedBy(field)}`)
  const currency = otherCurrency(signs)
  if (currency !== null)
    return refused(`${asTyped(typed)} is in ${currency}, and only US dollars are read; convert it first`)
  return (
    readChange(typed, signs, field, options) ??
    readClock(typed, signs, field) ??
    readNumber(typed, currencyBehind(signs), field, options)
  )
}

const readNumber = (typed: string, text: string, field: AmountField, options: ReadOptions): Reading => {
  const [, sign, digits, rest = ''] = amount.exec(text) ?? []
  if (digits === undefined) return readExpression(typed, text, field, options)
  const read = readNumeral(digits, options.notations ?? [plainNotation])
  if (!('number' in read)) return refused(noNumeral(asTyped(typed), read.write))
  if (sign === '+' && isStrayPlus(field, options.current))
    return refused(
      `${asTyped(typed)} may be a value or a change; write ${asTyped(typed.replace('+', '').trim())} for that value, or +10% for a change`,
    )
  const [, power, afterPower] = powerOfTen.exec(rest) ?? []
  const size = power === undefined ? read.number : Number(`${read.number}e${power}`)
  const behind = afterPower ?? rest
  if (behind !== '' && !isUnitText(behind)) return readExpression(typed, text, field, options)
  return readMeasured(typed, sign === '-' ? -size : size, behind, field, options)
}

/** A number with what stands behind it. */
const readMeasured = (
  typed: string,
  number: number,
  behind: string,
  field: AmountField,
  options: ReadOptions,
): Reading => {
  const temperature = readTemperature(typed, number, spellUnit(behind), field)
  if (temperature) return temperature
  const { factor, unit } = scaleWord(behind, isSumOfMoney(field))
  const spelt = spellUnit(unit)
  const doubt = doubtOf(spelt)
  if (doubt !== null) return refused(`${asTyped(typed)}: ${doubt}`)
  const scaled = number * factor
  if (!Number.isFinite(scaled)) return refused(`${asTyped(typed)} is too large for a number`)
  if (isPercent(spelt)) return readPercent(typed, scaled, field)
  if (spelt !== '') return readUnit(typed, scaled, spelt, field, options.calculator)
  const value = fromUnit(scaled, options.bare ?? { factor: 1, offset: 0 })
  return Number.isFinite(value) ? taken(value) : refused(`${asTyped(typed)} is too large for a number`)
}
