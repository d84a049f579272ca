/** The verdict of the current values, as sentences. */
import { numberOf } from '../../engine/evaluate.ts'
import { whyNotFeasible } from '../../engine/feasible.ts'
import type { QuantityId } from '../../model/index.ts'
import { basisSentences } from '../../model/verdict/prose/basis.ts'
import { inWords, type RowLimit } from '../../model/verdict/prose/limits.ts'
import { type Reading, type Sentence, sentenceText } from '../../model/verdict/prose/parts.ts'
import { type NearestChange, verdictSentence } from '../../model/verdict/prose/sentence.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import type { Sensitivity } from '../analysis/jobs.ts'
import { rangesOf } from '../analysis/ranges.ts'
import type { Session } from '../live/session.tsx'
import { formatValue, widen } from '../number/format-value.ts'

/** The range of the cost ratio where it is of the present settings; else what stands in its place. */
const rangeNow = (session: Session, id: QuantityId): string => {
  const ranges = rangesOf(session).value
  return ranges?.of === session.store.getState().settings ? ranges.range(id, ' to ') : ''
}

const readerOf =
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

export const composeVerdict = (session: Session, rangeOf = rangeNow): readonly Sentence[] =>
  verdictSentence(readerOf(session, rangeOf), [...session.rows.value.values()])

/** For a view that marks what is old, and keeps room for what has not come yet. */
export const liveRange = (session: Session, id: QuantityId): string =>
  rangesOf(session).value?.range(id, ' to ') ?? '… to …'

/** The verdict for the head of the page: the headline, what stands right under it, and all else. */
export interface Headed {
  readonly headline: readonly Sentence[]
  /** What the headline counts, or why there is none. */
  readonly basis: readonly Sentence[]
  readonly rest: readonly Sentence[]
}

export const headVerdict = (session: Session, [headline = [], ...rest]: readonly Sentence[]): Headed => {
  const basis = basisSentences(readerOf(session))
  return basis.length > 0
    ? { headline: [headline], basis, rest }
    : { headline: [headline], basis: rest.slice(0, 1), rest: rest.slice(1) }
}

/** How large the project can become until each row stops it, as sentences say it. */
export const rowLimits = ({ limits }: Sensitivity, quantity: Session['quantity']): readonly RowLimit[] =>
  inWords(limits, (watts) => formatValue(quantity('itPower'), watts))

/**
 * What stops the project first as it grows, and which single change would make both sides cost the same; both come
 * later, from the worker.
 *
 * @param verdict The sentences of the verdict without it, composed with the same ranges.
 */
export const composeChange = (
  session: Session,
  verdict: readonly Sentence[],
  rangeOf = rangeNow,
): readonly Sentence[] => {
  const known = sensitivityOf(session).current()
  if (!known) return []
  const rows = [...session.rows.value.values()]
  const without = new Set(verdict.map(sentenceText))
  return verdictSentence(
    readerOf(session, rangeOf),
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
