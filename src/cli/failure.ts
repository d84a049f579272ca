import { asTyped } from '../engine/amount/amount.ts'
import { nearest } from '../engine/nearest.ts'

/** A mistake of the person at the keyboard: printed without a stack, exit status 2. */
export class UsageError extends Error {}

/** Longer names are nobody's slip of the pen, and comparing them costs time. */
const LONGEST_NAME = 60

/** That a name is unknown, with the nearest that is: `no command "evalute"; the nearest is "evaluate"`. */
export const unknown = (what: string, name: string, known: Iterable<string>, end = ''): UsageError => {
  const found = nearest(name.slice(0, LONGEST_NAME), known)
  return new UsageError(`${what} ${asTyped(name)}${found ? `; the nearest is "${found}"` : ''}${end}`)
}

const LONGEST = 4000

/** A message with nothing in it that a terminal would obey: `\u001b[2J` is shown, not done. */
export const printable = (message: string): string => {
  const text = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message
  return text
    .toWellFormed()
    .replaceAll(
      /[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}
