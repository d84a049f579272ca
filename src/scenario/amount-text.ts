/** Amounts as short exact text, for links: a number in the declared unit, or with one of the units that people read. */
import type { CompiledInput, DisplayUnit } from '../engine/compiled.ts'
import { fromUnit, inUnit } from '../engine/format.ts'

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

const unitOf = (text: string): string => text.replace(/^-?[\d.]+(?:e-?\d+)?/, '')

/**
 * A spread as short exact text: `100..400`, `600km..650km..700km`, or `fixed`. Its ends are in one unit, because a unit
 * behind the last is read as that of all that have none.
 */
export const spreadLinkText = (input: CompiledInput, setting: string): string => {
  const ends = setting.split('..')
  if (!ends.every((end) => Number.isFinite(Number(end)))) return setting
  const short = ends.map((end) => amountText(input, Number(end)))
  const isOneUnit = new Set(short.map(unitOf)).size === 1
  return (isOneUnit ? short : ends.map((end) => numberText(Number(end)))).join('..')
}
