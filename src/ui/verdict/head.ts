/** The head of the verdict of the current values: the headline, and what stands right under it. */
import { numberOf } from '../../engine/evaluate.ts'
import { whyNotFeasible } from '../../engine/feasible.ts'
import type { QuantityId } from '../../model/index.ts'
import { basisSentences } from '../../model/verdict/prose/basis.ts'
import { headline } from '../../model/verdict/prose/headline.ts'
import type { Reading, Sentence } from '../../model/verdict/prose/parts.ts'
import { t } from '../../words/words.ts'
import { rangesOf } from '../analysis/ranges.ts'
import type { Session } from '../live/session.tsx'
import { widen } from '../number/format-value.ts'

/** The range of the cost ratio where it is of the present settings; else what stands in its place. */
export const rangeNow = (session: Session, id: QuantityId): string => {
  const ranges = rangesOf(session).value
  return ranges?.of === session.store.getState().settings ? ranges.range(id, t(' to ')) : ''
}

export const readerOf =
  (session: Session, rangeOf = rangeNow) =>
  (id: QuantityId): Reading => {
    const { model, store, text } = session
    const value = numberOf(model, store.values, id)
    const feasible = Number.isFinite(value)
    const reason = feasible ? null : whyNotFeasible(model, store.values, id)
    const range = rangeOf(session, id)
    return {
      value,
      text: text(id).value,
      feasible,
      ...(range ? { range } : {}),
      ...(reason ? { reason: widen(reason) } : {}),
    }
  }

/** For a view that marks what is old, and keeps room for what has not come yet. */
export const liveRange = (session: Session, id: QuantityId): string =>
  rangesOf(session).value?.range(id, t(' to ')) ?? `…${t(' to ')}…`

export interface Head {
  readonly headline: readonly Sentence[]
  /** What the headline counts, or why there is none. */
  readonly basis: readonly Sentence[]
}

/** The headline with its range, and its basis. */
export const composeHead = (session: Session, rangeOf = rangeNow): Head => {
  const [first = [], ...reasons] = headline(readerOf(session, rangeOf))
  const basis = basisSentences(readerOf(session, rangeOf))
  return { headline: [first], basis: basis.length > 0 ? basis : reasons }
}
