/** Options that are numbers or lists. */
import { asTyped } from '../engine/amount/amount.ts'
import { RequestError } from '../library/problem.ts'
import type { Asked } from './arguments.ts'
import type { OptionName } from './commands.ts'
import { UsageError } from './failure.ts'

/** @throws UsageError where an option is no whole number that makes sense. */
export const wholeOption = (
  { text }: Asked,
  name: OptionName,
  least: number,
  most: number,
): number | undefined => {
  const typed = text(name)
  if (typed === undefined) return undefined
  const value = /^-?\d{1,16}$/.test(typed) ? Number(typed) : Number.NaN
  if (value >= least && value <= most) return value
  throw new UsageError(`--${name} ${asTyped(typed)} is not a whole number from ${least} to ${most}`)
}

/** Ids of an option that may be repeated, several to a text. */
export const idsOption = ({ texts }: Asked, name: OptionName): readonly string[] =>
  texts(name).flatMap((text) => text.split(','))

/** What the library refuses is a mistake at the keyboard. */
export const answered = <T>(ask: () => T): T => {
  try {
    return ask()
  } catch (error) {
    throw error instanceof RequestError ? new UsageError(error.message) : error
  }
}
