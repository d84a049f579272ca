/** Says on standard error which of the inputs that were set have no effect, and what would give them one. */
import { model } from 'virtual:model'
import { activityOf } from '../engine/activity.ts'
import { evaluate, isIdOf, quantityOf, type Settings } from '../engine/evaluate.ts'
import { displayUnitFor, inUnit } from '../engine/format.ts'
import type { QuantityId } from '../model/index.ts'

/** `--set 'altitude=650 km'`: an option that sets an input, as a person would type it. */
const optionText = (id: QuantityId, value: number | string): string => {
  const quantity = quantityOf(model, id)
  if (typeof value === 'string' || quantity.type === 'choice') return `--set ${id}=${value}`
  const unit = displayUnitFor(quantity.display, value)
  const shown = Number(inUnit(value, unit).toPrecision(6))
  return unit.name === '1' ? `--set ${id}=${shown}` : `--set '${id}=${shown} ${unit.name}'`
}

/** One sentence for each of some inputs that has no effect under the settings, with the options that give it one. */
export const idleNotes = async (settings: Settings, ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const { activities } = await import('virtual:model/activity')
  const values = evaluate(model, settings)
  return [...new Set(ids)].flatMap((id) => {
    const activity = activityOf(model, activities, values, id)
    if (activity.active) return []
    const options = Object.entries(activity.set).flatMap(([other, value]) =>
      isIdOf(model, other) ? [optionText(other, value)] : [],
    )
    return [`${activity.reason} It has with ${options.join(' ')}.`]
  })
}
