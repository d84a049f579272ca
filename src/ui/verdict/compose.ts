/** The verdict of the current values, as sentences. */
import { numberOf } from '../../engine/evaluate.ts'
import { whyNotFeasible } from '../../engine/feasible.ts'
import type { QuantityId } from '../../model/index.ts'
import { inWords, type RowLimit } from '../../model/verdict/prose/limits.ts'
import { type Reading, type Sentence, sentenceText } from '../../model/verdict/prose/parts.ts'
import { type NearestChange, verdictSentence } from '../../model/verdict/prose/sentence.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import type { Sensitivity } from '../analysis/jobs.ts'
import type { Session } from '../live/session.tsx'
import { formatValue, widen } from '../number/format-value.ts'

const readerOf =
  ({ model, store, text }: Session) =>
  (id: QuantityId): Reading => {
    const value = numberOf(model, store.values, id)
    const feasible = Number.isFinite(value)
    const reason = feasible ? null : whyNotFeasible(model, store.values, id)
    return { value, text: text(id).value, feasible, ...(reason ? { reason: widen(reason) } : {}) }
  }

export const composeVerdict = (session: Session): readonly Sentence[] =>
  verdictSentence(readerOf(session), [...session.rows.value.values()])

/** How large the project can become until each row stops it, as sentences say it. */
export const rowLimits = ({ limits }: Sensitivity, quantity: Session['quantity']): readonly RowLimit[] =>
  inWords(limits, (watts) => formatValue(quantity('itPower'), watts))

/**
 * What stops the project first as it grows, and which single change would make both sides cost the same; both come
 * later, from the worker.
 *
 * @param verdict The sentences of the verdict without it.
 */
export const composeChange = (session: Session, verdict: readonly Sentence[]): readonly Sentence[] => {
  const known = sensitivityOf(session).current()
  if (!known) return []
  const rows = [...session.rows.value.values()]
  const without = new Set(verdict.map(sentenceText))
  return verdictSentence(
    readerOf(session),
    rows,
    changeOf(known, session.quantity),
    rowLimits(known, session.quantity),
  ).filter((sentence) => !without.has(sentenceText(sentence)))
}

const changeOf = ({ nearest }: Sensitivity, quantity: Session['quantity']): NearestChange => {
  if (!nearest) return null
  const input = quantity(nearest.id)
  return { inputId: nearest.id, label: input.label, text: formatValue(input, nearest.value) }
}
