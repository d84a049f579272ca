/** Axes of plots whose numbers are those of a quantity, in the unit that people read, so that ticks are round. */
import { displayUnitFor, formatNumber, inUnit } from '../../../engine/format.ts'
import type { QuantityId } from '../../../model/index.ts'
import type { Axis } from '../chart.ts'
import type { Reader } from '../reader.ts'

interface Shown {
  /** From the declared unit to the numbers along the axis. */
  readonly shown: (value: number) => number
  readonly axis: Axis
}

/**
 * @param ends First and last value of the axis, in the declared unit.
 * @param about A value whose unit the axis takes.
 */
export const shownOn = (
  read: Reader,
  id: QuantityId,
  [first, last]: readonly [number, number],
  { isLog, about }: { readonly isLog: boolean; readonly about: number },
): Shown => {
  const quantity = read.quantity(id)
  const unit = quantity.type === 'choice' ? null : displayUnitFor(quantity.display, about)
  const shown = (value: number): number => (unit ? inUnit(value, unit) : value)
  const name = unit?.text ? `, ${unit.text}` : ''
  return {
    shown,
    axis: {
      title: `${read.label(id)}${name}`,
      scale: isLog ? 'log' : 'linear',
      domain: [shown(first), shown(last)],
      format: (value) => formatNumber(value),
    },
  }
}
