/** The verdict of the current values, as sentences. */
import { numberOf } from '../../engine/evaluate.ts'
import { whyNotFeasible } from '../../engine/feasible.ts'
import {
  type NearestChange,
  type Reading,
  type Sentence,
  sentenceText,
  verdictSentence,
} from '../../model/verdict/prose/sentence.ts'
import type { ScenarioState } from '../../scenario/store.ts'
import type { Sensitivity } from '../analysis/jobs.ts'
import { formatValue, widen } from '../number/format-value.ts'
import type { Session } from '../session.tsx'

const readerOf =
  ({ model, store, texts }: Session) =>
  (id: string): Reading => {
    const value = numberOf(model, store.values, id)
    const feasible = Number.isFinite(value)
    const reason = feasible ? null : whyNotFeasible(model, store.values, id)
    return { value, text: texts.now(id), feasible, ...(reason ? { reason: widen(reason) } : {}) }
  }

const composed = new WeakMap<ScenarioState, readonly Sentence[]>()

/** Asked several times for each state of the store. */
export const composeVerdict = (session: Session): readonly Sentence[] => {
  const state = session.store.getState()
  const known = composed.get(state)
  if (known) return known
  const sentences = verdictSentence(readerOf(session), [...session.rows().values()])
  composed.set(state, sentences)
  return sentences
}

/** Which single change would make both sides cost the same; it comes later, from the worker. */
export const composeChange = (session: Session): readonly Sentence[] => {
  const known = session.following.current()
  if (!known) return []
  const rows = [...session.rows().values()]
  const without = new Set(composeVerdict(session).map(sentenceText))
  return verdictSentence(readerOf(session), rows, changeOf(known, session.quantity)).filter(
    (sentence) => !without.has(sentenceText(sentence)),
  )
}

const changeOf = ({ nearest }: Sensitivity, quantity: Session['quantity']): NearestChange => {
  if (!nearest) return null
  const input = quantity(nearest.id)
  return { inputId: nearest.id, label: input.label, text: formatValue(input, nearest.value) }
}
