/** A printed number beside ours: whether it agrees, differs as its case says, or differs in another way. */
import { parseAmount } from '../engine/units.ts'
import { outside, type PrintedRange, percentText, readPrinted, readRange } from './printed.ts'
import type { PrintedNumber } from './reference.ts'

/**
 * How a number of ours stands to a printed one: it rounds to it, or differs as its case says and for the reason that
 * its case gives, or differs in another way than its case says.
 */
export type Outcome = 'agrees' | 'explained' | 'unexplained'

/** One printed number beside ours, in the printed unit. */
export interface Comparison {
  readonly id: string
  readonly number: PrintedNumber
  readonly published: PrintedRange
  readonly ours: number
  /** How far ours may lie from what is printed: half a unit of the last digit, or the stated uncertainty. */
  readonly allowed: number
  /** Distance from the nearest printed end over that end; NaN where nothing can be divided. */
  readonly departure: number
  readonly outcome: Outcome
}

/** Printed digits, unless the work states an uncertainty of its own. */
const allowedOf = ({ uncertainty, unit }: PrintedNumber, { high }: PrintedRange): number => {
  if (!uncertainty) return high.half
  const share = /^([\d.]+) %$/.exec(uncertainty.within)
  if (share) return (Number(share[1]) / 100) * Math.abs(high.value)
  return parseAmount(uncertainty.within, unit === '1' ? '1' : unit)
}

/**
 * Compares a number of ours with a printed one.
 *
 * @param ours In the printed unit.
 * @returns Outcome and distance; ours of 6.27 beside `{ printed: '2.14', unit: 't' }` departs by 1.93 and is unexplained.
 * @throws Error for digits, an uncertainty or a stated departure that cannot be read.
 */
export const compare = (id: string, number: PrintedNumber, ours: number): Comparison => {
  const published = readRange(number.printed)
  const apart = outside(ours, published)
  const allowed = allowedOf(number, published)
  const nearest = apart < 0 ? published.low : published.high
  const departure = apart === 0 ? 0 : apart / Math.abs(nearest.value)
  const agrees = Math.abs(apart) <= allowed * (1 + 1e-9)
  const told = number.differs !== undefined && saysSo(number.differs.by, departure)
  const outcome = number.differs
    ? told && !agrees
      ? 'explained'
      : 'unexplained'
    : agrees
      ? 'agrees'
      : 'unexplained'
  return { id, number, published, ours, allowed, departure, outcome }
}

/** Whether a departure rounds to the percentage that a case states, such as `+193 %`. */
const saysSo = (by: string, departure: number): boolean => {
  const digits = /^([+−][\d.]+) %$/.exec(by)?.[1]
  if (digits === undefined) throw new Error(`"${by}" is no departure such as ${percentText(0.25)}`)
  const { value, half } = readPrinted(digits.replace('−', '-'))
  return Math.abs(departure * 100 - value) <= half * (1 + 1e-9)
}
