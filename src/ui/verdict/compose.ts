/** The verdict of the current values, as sentences. */
import { numberOf, rowsOf } from '../../engine/evaluate.ts'
import { whyNotFeasible } from '../../engine/feasible.ts'
import { type NearestChange, type Sentence, verdictSentence } from '../../model/sentence.ts'
import type { Session } from '../session.tsx'

export const composeVerdict = (
  { model, store, texts }: Session,
  change?: NearestChange,
): readonly Sentence[] =>
  verdictSentence(
    (id) => {
      const value = numberOf(model, store.values, id)
      const feasible = Number.isFinite(value)
      const reason = feasible ? null : whyNotFeasible(model, store.values, id)
      return { value, text: texts.now(id), feasible, ...(reason ? { reason } : {}) }
    },
    rowsOf(model, store.values),
    change,
  )
