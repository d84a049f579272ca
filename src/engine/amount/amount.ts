/** What reading an amount needs and gives. */
import type { DisplayUnit } from '../compiled.ts'
import type { Scale } from '../format.ts'
import type { Notation } from './notation.ts'

/** The quantity that an amount is of; an input of a compiled model is one. */
export interface AmountField {
  /** Declared SI-coherent unit. */
  readonly unit: string
  /** Units people read; none where only the declared one is known. */
  readonly display: readonly DisplayUnit[]
  /** 0 or left out where fractions make sense. */
  readonly step?: number
  readonly limits?: readonly [least: number, most: number]
}

/** Units beyond those of a field, and arithmetic of them. Large: it is loaded when it is needed. */
export interface Calculator {
  /** How a unit converts to a declared one: `unknown` where it is none, `other` where it measures something else. */
  readonly scaleOf: (unit: string, declared: string) => Scale | 'unknown' | 'other'
  /** A number, or a value in the declared unit: `3 * 120 kW`. */
  readonly compute: (
    text: string,
    declared: string,
  ) => { readonly number: number } | { readonly value: number } | 'unknown' | 'other'
}

export interface ReadOptions {
  /** Unit of a number that stands alone; the declared one by default. */
  readonly bare?: Scale
  /** Present value, of which `+10%` and `*2` are changes; without one there are none. */
  readonly current?: number
  /** All notations of numbers that the writer may have used; that of programs by default. */
  readonly notations?: readonly Notation[]
  readonly calculator?: Calculator
}

/** A value in the declared unit, or a sentence on why there is none. */
export type Reading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'refused'; readonly message: string }
  /** Only a calculator can tell. */
  | { readonly kind: 'unread'; readonly message: string }

/** A value; a zero has no sign. */
export const taken = (value: number): Reading => ({ kind: 'value', value: value === 0 ? 0 : value })
export const refused = (message: string): Reading => ({ kind: 'refused', message })

const SHOWN = 40

/** A text as it was typed, short enough for a message and with nothing in it that a terminal would obey. */
export const asTyped = (text: string): string => {
  const clean = text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
  return `"${clean.length > SHOWN ? `${[...clean.slice(0, SHOWN)].slice(0, -1).join('')}…` : clean}"`
}

/** Units that may be written, as in `km or m`; empty for pure numbers that nobody reads in one. */
export const unitsOf = ({ unit, display }: AmountField): string =>
  [...new Set([...display.map(({ text }) => text), unit])]
    .filter((name) => name !== '' && name !== '1')
    .join(' or ')

/** What a field takes, for messages. */
export const acceptedBy = (field: AmountField): string => {
  const units = unitsOf(field)
  return units === '' ? 'a number' : `a number, or an amount in ${units}`
}
