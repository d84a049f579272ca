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

/** How many worlds to draw, and from which seed, where it is said. */
export const worldsOption = (
  asked: Asked,
  most: number,
): { readonly worlds?: number; readonly seed?: number } => {
  const worlds = wholeOption(asked, 'count', 10, most)
  const seed = wholeOption(asked, 'seed', 0, 2 ** 32 - 1)
  return { ...(worlds === undefined ? {} : { worlds }), ...(seed === undefined ? {} : { seed }) }
}

/**
 * Percentiles over worlds that are asked for.
 *
 * @param usual Where worlds are to be drawn and none is named; its number is the most that can be asked for.
 * @returns None where nothing is to be drawn.
 * @throws UsageError for what is no number from 0 to 100.
 */
export const percentilesOption = (asked: Asked, usual: readonly number[]): readonly number[] => {
  const typed = asked.text('percentile')
  if (typed === undefined)
    return asked.texts('spread').length > 0 || asked.text('count') !== undefined ? usual : []
  const found = typed.split(',').map((one) => (/^\d{1,3}(\.\d{1,6})?$/.test(one) ? Number(one) : Number.NaN))
  const isOne = usual.length === 1
  if (found.every((one) => one <= 100) && (!isOne || found.length === 1)) return found
  const wanted = isOne ? 'a number from 0 to 100' : 'numbers from 0 to 100, such as 10,50,90'
  throw new UsageError(`--percentile ${asTyped(typed)} is not ${wanted}`)
}
