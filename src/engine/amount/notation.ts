/** How people write numbers: which sign begins the decimals, and what sets thousands apart. */

/** The signs of a language. Spaces and apostrophes between thousands mean the same in all of them. */
export interface Notation {
  readonly decimal: '.' | ','
  /** The sign between thousands; empty where neither comma nor point stands there. */
  readonly group: '.' | ',' | ''
}

/** Numbers as programs write them; a comma is never guessed at. */
export const plainNotation: Notation = { decimal: '.', group: '' }
/** Numbers as the product prints them. */
export const printedNotation: Notation = { decimal: '.', group: ',' }
const decimalComma: Notation = { decimal: ',', group: '.' }

/**
 * The notation of a language.
 *
 * @param locale Language tag, such as `en-GB`, `de` or `fr-CH`.
 * @returns The signs; `notationOf('de')` is `{ decimal: ',', group: '.' }`. Languages with other signs get the
 * printed notation, in which they can write here too.
 * @throws RangeError where the text is no language tag.
 */
export const notationOf = (locale: string): Notation => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5)
  const sign = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value
  const [decimal, group] = [sign('decimal'), sign('group')]
  if (decimal !== '.' && decimal !== ',') return printedNotation
  return { decimal, group: (group === '.' || group === ',') && group !== decimal ? group : '' }
}

/** The digits of one number without a sign, as they may stand in a longer text; whether they make sense is open. */
export const numeral = "(?:\\d(?:[\\d]|[.,'](?=\\d)| (?=\\d{3}(?!\\d)))*\\.?|[.,]\\d+)(?:[eE][+-]?\\d+)?"

const wholeGroups = /^(?:\d+|[1-9]\d{0,2}(?:[^\d]\d{3})+)$/

/** A number in one notation; null where it is none. */
const readIn = (digits: string, { decimal, group }: Notation): number | null => {
  const [, body = '', exponent = ''] = /^([^eE]*)(.*)$/.exec(digits) ?? []
  const at = body.lastIndexOf(decimal)
  const [whole, decimals] = at < 0 ? [body, ''] : [body.slice(0, at), body.slice(at + 1)]
  if (!/^\d*$/.test(decimals)) return null
  const groups = new Set(whole.replaceAll(/\d/g, ''))
  if (groups.size > 1 || [...groups].some((sign) => sign !== group && sign !== ' ' && sign !== "'"))
    return null
  if (whole !== '' && !wholeGroups.test(whole)) return null
  const plain = whole.replaceAll(/\D/g, '')
  return plain + decimals === '' ? null : Number(`${plain}.${decimals}${exponent}`)
}

/** What was read, or other ways to write what may have been meant; none where no notation has such a number. */
export type Numeral = { readonly number: number } | { readonly write: readonly string[] }

/** Digits that mean the same in every notation. */
const unmistakable = (number: number): string => {
  const text = String(number)
  return /^\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}

const everyNotation = [printedNotation, decimalComma]

/**
 * Reads the digits of a number.
 *
 * @param digits Without a sign, such as `1,500`, `1 500.5` or `2e9`.
 * @param notations All that the writer may have used; where they differ, nothing is guessed.
 * @returns The number, or what to write instead: `readNumeral('1,500', [plainNotation])` is
 * `{ write: ['1500', '1.5'] }`.
 */
export const readNumeral = (digits: string, notations: readonly Notation[]): Numeral => {
  const read = (all: readonly Notation[]): readonly number[] => [
    ...new Set(all.flatMap((notation) => readIn(digits, notation) ?? [])),
  ]
  const [number, ...others] = read(notations)
  if (number !== undefined && others.length === 0) return { number }
  return { write: read([...notations, ...everyNotation]).map(unmistakable) }
}

/** What to say of digits that were not read; `quoted` is all that was typed. */
export const noNumeral = (quoted: string, write: readonly string[]): string =>
  write.length > 1
    ? `${quoted} can be read in more than one way; write ${write.join(' or ')}`
    : `${quoted} is not how numbers are written here; write ${write[0] ?? '1500, 1 500 or 1.5'}`
