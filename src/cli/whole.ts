/** Options that are whole numbers. */
import { asTyped } from '../engine/amount/amount.ts'
import type { Asked } from './arguments.ts'
import type { OptionName } from './commands.ts'
import { UsageError } from './failure.ts'

/** @throws UsageError where an option is no whole number that makes sense. */
export const whole = (
  { text }: Asked,
  name: OptionName,
  usual: number,
  least: number,
  most: number,
): number => {
  const typed = text(name)
  if (typed === undefined) return usual
  const value = /^-?\d{1,16}$/.test(typed) ? Number(typed) : Number.NaN
  if (value >= least && value <= most) return value
  throw new UsageError(`--${name} ${asTyped(typed)} is not a whole number from ${least} to ${most}`)
}
