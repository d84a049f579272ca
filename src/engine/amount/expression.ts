/** Arithmetic of numbers and units: `3 * 120 kW`, `(1 + 2) km`, `1/3`. */
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
import { numeral, plainNotation, readNumeral } from './notation.ts'
import { doubtOf, spellUnit } from './spelling.ts'
import { otherDimension } from './unit.ts'

const numbers = new RegExp(numeral, 'g')
const legal = /^[\w\s.()+\-*/^%]+$/
/** A name before a bracket would be a call; two numbers or two signs in a row are a slip, as is `550 km 2`. */
const strange = /[A-Za-z_]\w*\s*\(|[\d)A-Za-z]\s+\d|[+-]\s*[+-]|_|\b(?:NaN|Infinity)\b/
const scaled = /(\d)\s*(thousand|million|mn|billion|bn|trillion|tn)\b/gi
const sizes: Readonly<Record<string, string>> = {
  thousand: 'e3',
  million: 'e6',
  mn: 'e6',
  billion: 'e9',
  bn: 'e9',
  trillion: 'e12',
  tn: 'e12',
}

const notAnAmount = (typed: string, field: AmountField): Reading =>
  refused(`${asTyped(typed)} is not ${acceptedBy(field)}, nor arithmetic of these`)

/**
 * Reads arithmetic, with a calculator.
 *
 * @param text What was typed, in plain signs.
 */
export const readExpression = (
  typed: string,
  text: string,
  field: AmountField,
  { bare = { factor: 1, offset: 0 }, notations = [plainNotation], calculator }: ReadOptions,
): Reading => {
  if (!calculator) return { kind: 'unread', message: `${asTyped(typed)} is not ${acceptedBy(field)}` }
  const unclear: string[] = []
  const digits = text.replaceAll(numbers, (found) => {
    const read = readNumeral(found, notations)
    if ('number' in read) return `${read.number} `
    unclear.push(...read.write, '')
    return found
  })
  const source = spellUnit(digits).replaceAll(
    scaled,
    (_, last, word: string) => `${last}${sizes[word.toLowerCase()]}`,
  )
  if (unclear.length > 0 || !legal.test(source) || strange.test(source)) return notAnAmount(typed, field)
  const doubt = doubtOf(source)
  if (doubt !== null) return refused(`${asTyped(typed)}: ${doubt}`)
  // A percent of something has a meaning of its own only for shares.
  if (/%(?!\s*\/)/.test(source) && field.unit !== '1') return notAnAmount(typed, field)
  const result = calculator.compute(source.replaceAll('%', '* 0.01'), field.unit)
  if (result === 'unknown') return notAnAmount(typed, field)
  if (result === 'other') return otherDimension(typed, field)
  // `2 * 40 %` says in what it is written, also where the field shows percents.
  const written = source.includes('%') ? { factor: 1, offset: 0 } : bare
  const value = 'value' in result ? result.value : fromUnit(result.number, written)
  return Number.isFinite(value)
    ? taken(value)
    : refused(`${asTyped(typed)} has no finite value; write ${acceptedBy(field)}`)
}
