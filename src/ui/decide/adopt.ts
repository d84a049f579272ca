/** What an answer sets when it is adopted: in one step, so that one undo takes it back. */

import type { CompiledQuantity } from '../../engine/compiled.ts'
import type { Assumed } from '../../engine/decide/believe.ts'
import type { Settings } from '../../engine/evaluate.ts'
import { displayUnitFor, fromUnit, inUnit } from '../../engine/format.ts'
import type { QuantityId } from '../../model/index.ts'

/** Inputs with a smaller part in the distance stay as they are: together they hardly move the figure. */
const WORTH = 0.002

/** The inputs of a world that matter, most first. */
export const namedIn = (world: readonly Assumed[]): readonly Assumed[] =>
  world.filter(({ share }) => share >= WORTH)

/** To four digits of the unit that people read: links stay short. */
export const rounded = (quantity: CompiledQuantity, value: number): number => {
  if (quantity.type !== 'input') return value
  const unit = displayUnitFor(quantity.display, value)
  const near = fromUnit(Number(inUnit(value, unit).toPrecision(4)), unit)
  const whole = quantity.step > 0 ? Math.round(near / quantity.step) * quantity.step : near
  return Math.min(quantity.limits[1], Math.max(quantity.limits[0], whole))
}

/** What is set when a design or a world is adopted. */
export const adopted = (
  quantity: (id: QuantityId) => CompiledQuantity,
  entries: readonly (readonly [QuantityId, number | string])[],
): Settings =>
  Object.fromEntries(entries.map(([id, to]) => [id, typeof to === 'number' ? rounded(quantity(id), to) : to]))
