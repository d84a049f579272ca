/**
 * Amounts as short exact text, for links and files: a number in the declared unit, or with one of the units
 * that people read. Synchronous and without the expression parser, because every page load reads its address.
 */
import type { CompiledInput, DisplayUnit } from '../engine/compiled.ts'
import { fromUnit, inUnit } from '../engine/format.ts'

const NUMBER = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?)\s*(.*)$/i

/** Text that reads back to the same bits; `+` would have to be encoded in a link. */
const numberText = (value: number): string => String(value).replace('e+', 'e')

/** What a power of ten must save to be worth its being harder to read: `800km` stays, `1e15` is taken. */
const WORTH = 3

/** The number that, read in a unit, gives exactly the value; null where no short one does. */
const shownText = (value: number, unit: DisplayUnit): string | null => {
  const shown = Number(inUnit(value, unit).toPrecision(15))
  return Object.is(fromUnit(shown, unit), value) ? numberText(shown) : null
}

/** Units whose names need no encoding in a link. */
const isPlain = ({ name }: DisplayUnit): boolean => /^[A-Za-z]+(?:\/[A-Za-z]+)*$/.test(name)

/**
 * An input's value as short exact text; `altitude` of 650000 m is `650km`.
 *
 * A number without unit is in the declared unit, and is preferred when it is as short.
 */
export const amountText = (input: CompiledInput, value: number): string => {
  let best = numberText(value)
  for (const unit of input.display) {
    if (!isPlain(unit)) continue
    const shown = shownText(value, unit)
    if (shown !== null && shown.length + unit.name.length < best.length) best = shown + unit.name
  }
  const power = value.toExponential().replace('e+', 'e')
  return power.length + WORTH <= best.length ? power : best
}

const squeezed = (unit: string): string => unit.replaceAll(/[\s\u00a0\u2009\u202f]/g, '')

/**
 * Reads a number, or a number with the declared or a displayed unit.
 *
 * @returns Value in the declared unit, infinite where it is too large for a number; null where the text is
 * neither. `650km`, `650 km` and `6.5e5` are the same altitude.
 */
export const readAmountText = (input: CompiledInput, text: string): number | null => {
  const [, digits = '', rest = ''] = NUMBER.exec(text.replaceAll('−', '-').trim()) ?? []
  if (digits === '') return null
  const name = squeezed(rest)
  const number = Number(digits)
  if (name === '' || name === squeezed(input.unit)) return number
  const unit = input.display.find((u) => squeezed(u.name) === name || squeezed(u.text) === name)
  return unit ? fromUnit(number, unit) : null
}
