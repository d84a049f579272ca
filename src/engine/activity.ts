/** Whether an input has an effect at present, and what would give it one. */
import type { Activities, Clause, CompiledModel } from './compiled.ts'
import { optionOf, quantityOf, type Settings } from './evaluate.ts'
import { fill } from './feasible.ts'
import { formatQuantity } from './format.ts'
import { must } from './must.ts'

/** An input acts, or a sentence says why not and `set` holds the settings that give it an effect, if any do. */
export type ActivityNow =
  | { readonly active: true }
  | { readonly active: false; readonly reason: string; readonly set: Settings }

/** Choices of a clause that are not chosen, each with the option to choose: the default where that will do. */
const missing = (
  model: CompiledModel,
  values: Float64Array,
  clause: Clause,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(clause).flatMap(([id, options]) => {
      if (options.includes(optionOf(model, values, id))) return []
      const quantity = quantityOf(model, id)
      const usual = quantity.type === 'choice' ? quantity.options[quantity.default]?.id : undefined
      return [
        [id, must(usual !== undefined && options.includes(usual) ? usual : options[0], `an option of ${id}`)],
      ]
    }),
  )

const nowText = (model: CompiledModel, values: Float64Array, id: string): string => {
  const quantity = quantityOf(model, id)
  return `${quantity.label} is ${formatQuantity(quantity, must(values[quantity.slot], id)).text}`
}

/**
 * Says whether an input has an effect under the present settings.
 *
 * An input acts where choices leave a way open from it to a result, and where the condition that its declaration
 * gives holds. One that nothing is known of acts.
 *
 * @param activities From `virtual:model/activity`.
 * @param values From `evaluate`.
 * @returns For an input of a lid that is a matter of screw lids, while `lid` is `cork`: `{ active: false, reason:
 * 'Turns of the lid has no effect while Lid is Cork.', set: { lid: 'screw' } }`.
 */
export const activityOf = (
  model: CompiledModel,
  activities: Activities,
  values: Float64Array,
  id: string,
): ActivityNow => {
  const activity = activities[id]
  if (!activity) return { active: true }
  const { label } = quantityOf(model, id)
  if (activity.paths.length === 0)
    return { active: false, reason: `${label} has no effect: no result is computed from it.`, set: {} }
  const changes = activity.paths.map((clause) => missing(model, values, clause))
  const [fewest] = [...changes].sort((a, b) => Object.keys(a).length - Object.keys(b).length)
  const closed = Object.keys(fewest ?? {})
  // A condition that cannot be told is not one that fails.
  const idle = activity.acts !== null && activity.acts.holds(values) === 0
  if (closed.length === 0 && !idle) return { active: true }
  const reason =
    closed.length > 0
      ? `${label} has no effect while ${closed.map((choice) => nowText(model, values, choice)).join(' and ')}.`
      : `${label} has no effect. ${fill(model, values, activity.acts?.otherwise ?? '')}`
  return { active: false, reason, set: { ...(idle ? activity.acts?.set : {}), ...fewest } }
}
