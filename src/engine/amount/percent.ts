/** Percents: of a share, or a year where the quantity is a rate in percent. */
import { fromUnit } from '../format.ts'
import { type AmountField, asTyped, type Reading, refused, taken, unitsOf } from './amount.ts'

export const isPercent = (unit: string): boolean => unit === '%'

/** Reads `20 %` of a share, and `7 %` where percents a year are wanted; of anything else it means nothing. */
export const readPercent = (typed: string, number: number, field: AmountField): Reading => {
  const rate = field.display.find(({ name }) => name.startsWith('%/'))
  if (rate) return taken(fromUnit(number, rate))
  if (field.unit === '1' && !field.step) return taken(number / 100)
  const units = unitsOf(field)
  return refused(
    `${asTyped(typed)} is a share, and this is not one; write ${units === '' ? 'a number' : `an amount in ${units}`}, or +10% or -10% to change the present value`,
  )
}
