/**
 * Amounts as short exact text, for links and files: a number in the declared unit, or with one of the units
 * that people read. Synchronous and without the expression parser, because every page load reads its address.
 */
import type { CompiledInput, DisplayUnit } from '../engine/compiled.ts'
import { fromUnit, inUnit } from '../engine/format.ts'

const NUMBER = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?)\s*(.*)$/i

/** Text that reads back to the same bits; `+` would have to be encoded in a link. */
const numberText = (value: number): string => String(value).replace('e+', 'e')

/** What a power of ten must save to be worth its being harder to read: `800km` stays, `1e12` is taken. */
const WORTH = 4

/** A unit's name as it stands behind a number: without spaces, and `145/year` rather than `1451/year`. */
const suffixOf = (unit: string): string => unit.replaceAll(/[\s\u00a0\u2009\u202f]/g, '').replace(/^1\//, '/')

/** The number that, read in a unit, gives exactly the value; null where no short one does. */
const shownText = (value: number, unit: DisplayUnit): string | null => {
  const shown = Number(inUnit(value, unit).toPrecision(15))
  return Object.is(fromUnit(shown, unit), value) ? numberText(shown) : null
}

/**
 * An input's value as short exact text; `altitude` of 650000 m is `650km`.
 *
 * A number without unit is in the declared unit, and is preferred when it is as short.
 */
export const amountText = (input: CompiledInput, value: number): string => {
  let best = numberText(value)
  for (const unit of input.display) {
    const shown = shownText(value, unit)
    const text = shown === null ? best : shown + suffixOf(unit.name)
    if (encodeURIComponent(text).length < encodeURIComponent(best).length) best = text
  }
  const power = value.toExponential().replace('e+', 'e')
  return power.length + WORTH <= best.length ? power : best
}

/**
 * Reads a number, or a number with the declared or a displayed unit.
 *
 * @returns Value in the declared unit, infinite where it is too large for a number; null where the text is
 * neither. `650km`, `650 km` and `6.5e5` are the same altitude.
 */
export const readAmountText = (input: CompiledInput, text: string): number | null => {
  const [, digits = '', rest = ''] = NUMBER.exec(text.replaceAll('−', '-').trim()) ?? []
  if (digits === '') return null
  const name = suffixOf(rest)
  const number = Number(digits)
  if (name === '' || name === suffixOf(input.unit)) return number
  const unit = input.display.find((u) => suffixOf(u.name) === name || suffixOf(u.text) === name)
  return unit ? fromUnit(number, unit) : null
}
