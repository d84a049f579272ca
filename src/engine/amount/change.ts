/** Changes of a present value: `+10%`, `*2`, `/3`. */
import {
  type AmountField,
  acceptedBy,
  asTyped,
  type Reading,
  type ReadOptions,
  refused,
  taken,
} from './amount.ts'
import { noNumeral, numeral, plainNotation, readNumeral } from './notation.ts'

const change = new RegExp(
  `^(?:([*/x])\\s*(${numeral})|([+-])\\s*(${numeral})\\s*(?:%|percent|per cent|pct))$`,
  'i',
)

const changed = (value: number, sign: string, number: number): number => {
  if (sign === '*' || sign === 'x') return value * number
  if (sign === '/') return value / number
  return value * (1 + (sign === '-' ? -number : number) / 100)
}

/**
 * Reads a change.
 *
 * @param text What was typed, in plain signs.
 * @returns The new value, `+10%` of 1500 being 1650; null where the text is no change.
 */
export const readChange = (
  typed: string,
  text: string,
  field: AmountField,
  { current, notations = [plainNotation] }: ReadOptions,
): Reading | null => {
  const [, times, factor, way, share] = change.exec(text) ?? []
  const [sign, digits] = [times ?? way, factor ?? share]
  if (sign === undefined || digits === undefined) return null
  if (current === undefined)
    return refused(`${asTyped(typed)} changes a present value, and here is none; write ${acceptedBy(field)}`)
  if (field.display.some(({ offset }) => offset !== 0))
    return refused(
      `${asTyped(typed)} of a temperature depends on where its scale begins; write ${acceptedBy(field)}`,
    )
  const read = readNumeral(digits, notations)
  if (!('number' in read)) return refused(noNumeral(asTyped(typed), read.write))
  const value = changed(current, sign, read.number)
  if (!Number.isFinite(value)) return refused(`${asTyped(typed)} is too large for a number`)
  // 0.07 must not become 0.07000000000000001 in a link.
  return taken(Number(value.toPrecision(15)))
}
