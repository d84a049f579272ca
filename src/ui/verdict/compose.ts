/** The verdict of the current values, as sentences. */
import { headline } from '../../model/verdict/prose/headline.ts'
import { inWords, type RowLimit } from '../../model/verdict/prose/limits.ts'
import { type Sentence, sentenceText } from '../../model/verdict/prose/parts.ts'
import { type NearestChange, verdictSentence } from '../../model/verdict/prose/sentence.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import type { Sensitivity } from '../analysis/jobs.ts'
import type { Session } from '../live/session.tsx'
import { formatValue } from '../number/format-value.ts'
import { rangeNow, readerOf } from './head.ts'

export const composeVerdict = (session: Session, rangeOf = rangeNow): readonly Sentence[] =>
  verdictSentence(readerOf(session, rangeOf), [...session.rows.value.values()])

/** All of it but its head. */
export const composeRest = (session: Session, rangeOf = rangeNow): readonly Sentence[] => {
  const read = readerOf(session, rangeOf)
  return composeVerdict(session, rangeOf).slice(headline(read).length)
}

/** How large the project can become until each row stops it, as sentences say it. */
export const rowLimits = ({ limits }: Sensitivity, quantity: Session['quantity']): readonly RowLimit[] =>
  inWords(named(limits, quantity), (watts) => formatValue(quantity('itPower'), watts))

/** Rows that the worker found, by the names that the page has for them. */
export const named = (limits: Sensitivity['limits'], quantity: Session['quantity']): Sensitivity['limits'] =>
  limits.map((limit) => {
    const { label, ...more } = quantity(limit.row.id)
    const cause = 'cause' in more ? more.cause : limit.row.cause
    return { ...limit, row: { ...limit.row, label, cause } }
  })

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
