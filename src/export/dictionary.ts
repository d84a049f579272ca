/** The model as data: every quantity with what it is, for programs that read results. */
import type { CompiledModel, CompiledQuantity, Note, Notes } from '../engine/compiled.ts'

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** What belongs to one kind of quantity only. */
const particulars = (q: CompiledQuantity, note: Note | undefined) => {
  switch (q.type) {
    case 'input':
      return {
        role: q.role,
        unit: q.unit,
        default: q.default,
        range: q.range,
        limits: q.limits.map(finite),
        wholeNumber: q.step > 0,
        spread: q.spread,
        evidence: q.evidence,
      }
    case 'choice':
      return {
        role: q.role,
        default: q.options[q.default]?.id,
        options: q.options.map(({ id, label }) => ({ id, label, why: note?.options[id]?.why })),
        evidence: q.evidence,
      }
    case 'constant':
      return { unit: q.unit, value: q.value }
    case 'constraint':
      return { unit: q.unit, side: q.side, yardstick: q.yardstick, statements: q.answers }
    default:
      return {
        unit: q.unit,
        ...(q.parts.length > 0 ? { sumOf: q.parts } : {}),
        ...(q.outcomes.length > 0 ? { outcomes: q.outcomes } : {}),
      }
  }
}

/**
 * All quantities of a model in the order of the chain.
 *
 * @returns Plain data, ready for `JSON.stringify`. Numbers are in the unit named beside them; formulas are text over the
 * ids, by role (`formula`, or `demand` and `capacity` of a constraint, `initial` of a series).
 */
export const dictionaryOf = (model: CompiledModel, notes: Notes) => ({
  model: model.release,
  years: model.horizon,
  topics: model.topics,
  correlations: notes.correlations,
  quantities: model.quantities.map((q) => {
    const note = notes.quantities[q.id]
    const formulas = Object.entries(note?.formulas ?? {}).map(([role, { text }]) => [role, text])
    return {
      id: q.id,
      type: q.type,
      label: q.label,
      topic: q.topic,
      ...particulars(q, note),
      ...(formulas.length > 0 ? { formulas: Object.fromEntries(formulas) } : {}),
      why: note?.why,
      sources: note?.sources ?? [],
    }
  }),
})
