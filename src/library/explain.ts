/** Why a number is what it is, as data: the same for programs and for the command line's JSON. */
import { model } from 'virtual:model'
import type { Note, Notes } from '../engine/compiled.ts'
import { explain as explained, type Term } from '../engine/explain.ts'
import { whyNotFeasible } from '../engine/feasible.ts'
import { togetherWith } from '../engine/together.ts'
import type { QuantityId } from '../model/index.ts'
import type { Explanation } from './api.ts'

/** A number in the declared unit, or the option of a choice. */
const numberOrOption = ({ quantity, value }: Term): number | string | null => {
  if (quantity.type === 'choice') return quantity.options[value]?.id ?? null
  return Number.isFinite(value) ? value : null
}

const termOf = (term: Term) => ({ id: term.quantity.id, value: numberOrOption(term) })

/**
 * Explains one quantity.
 *
 * @param values From `evaluate`.
 * @param note What is written about it.
 * @param correlations Of inputs, with their reasons.
 */
export const explanationOf = (
  id: QuantityId,
  values: Float64Array,
  note: Note | undefined,
  correlations: Notes['correlations'],
  sources: Explanation['sources'] = note?.sources ?? [],
): Explanation => {
  const { quantity, value, terms, dependents, inputs } = explained(model, values, id)
  const formulas = Object.entries(note?.formulas ?? {}).map(([role, { text }]) => [role, text])
  return {
    model: model.release,
    id,
    label: quantity.label,
    type: quantity.type,
    value: numberOrOption({ quantity, value }),
    unit: quantity.type === 'choice' ? null : quantity.unit,
    notFeasible: whyNotFeasible(model, values, id),
    why: note?.why ?? '',
    formulas: Object.fromEntries(formulas),
    from: terms.map(termOf),
    feeds: dependents.map(termOf),
    inputs: inputs.map((term) => term.quantity.id),
    together: togetherWith(correlations, id),
    sources,
  }
}
