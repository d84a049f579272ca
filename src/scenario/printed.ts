/** Numbers as a work prints them: what they are, and how far off a number may be that rounds to them. */
import { pow } from '../elementary/index.ts'

/** A printed number with half a unit of its last printed digit. */
export interface Printed {
  readonly value: number
  readonly half: number
}

const FORM = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/

/**
 * Reads a number as printed, with the rounding that its digits imply.
 *
 * @param text Digits with a point for decimals and no commas, such as `0.0400`, `1360`, `-12.5` or `3.7e5`.
 * @returns Value and half a unit of the last digit; zeros at the end of a whole number count as digits only to make up
 * two, so `370000` stands for 365,000 to 375,000, `20` for 19.5 to 20.5, and `8.50` for 8.495 to 8.505. A point at the
 * end says that they are digits: `110.` stands for 109.5 to 110.5.
 * @throws Error that names the text when it is no such number.
 */
export const readPrinted = (text: string): Printed => {
  const [found, sign, whole = '', decimals, power = '0'] = FORM.exec(text) ?? []
  if (found === undefined)
    throw new Error(`"${text}" is not a number as printed, such as 0.0400, 1360 or 3.7e5`)
  const digits = whole.replace(/^0+(?=\d)/, '')
  const zeros = decimals === undefined ? /0*$/.exec(digits.slice(2))?.[0].length : -decimals.length
  const value = Number(`${whole}.${decimals || 0}e${power}`)
  return { value: sign === '-' ? -value : value, half: 0.5 * pow(10, Number(power) + (zeros ?? 0)) }
}

/** A printed number or the two ends of a printed range, read. */
export interface PrintedRange {
  readonly low: Printed
  readonly high: Printed
}

/** @throws Error for a range that runs backwards. */
export const readRange = (printed: string | readonly [string, string]): PrintedRange => {
  const [first, last] = typeof printed === 'string' ? [printed, printed] : printed
  const range = { low: readPrinted(first), high: readPrinted(last) }
  if (range.low.value > range.high.value) throw new Error(`the range ${first} to ${last} runs backwards`)
  return range
}

/**
 * How far a number lies outside a range: 0 inside, negative below its low end, positive above its high end, and NaN for
 * what is no number, which is inside of nothing.
 */
export const outside = (value: number, { low, high }: PrintedRange): number => {
  if (Number.isNaN(value)) return value
  if (value > high.value) return value - high.value
  return value < low.value ? value - low.value : 0
}

/**
 * A share in percent with its sign, as a departure is written.
 *
 * @param share Departure over the published value [1].
 * @returns Two digits at least: 1.93 is `+193 %`, −0.0042 is `−0.42 %`, and 0 is `0 %`.
 */
export const percentText = (share: number): string => {
  const size = Math.abs(share * 100)
  if (size === 0) return '0 %'
  const text = size >= 10 ? size.toFixed(0) : Number(size.toPrecision(2)).toString()
  return `${share > 0 ? '+' : '−'}${text} %`
}
