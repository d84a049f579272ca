/** What the model finds of a claim at the present values, and the picture of it. */
import { whyNotFeasible } from '../../engine/feasible.ts'
import type { QuantityId } from '../../model/index.ts'
import { answerClaim, type ClaimAnswer } from '../../model/verdict/prose/claim-answers.ts'
import type { TestedClaim } from '../../model/verdict/prose/claim-types.ts'
import { type Reading, sentenceText } from '../../model/verdict/prose/parts.ts'
import { type Messages, t } from '../../words/words.ts'
import type { Bars } from '../chart/chart.ts'
import { isDrawable } from '../chart/drawable.ts'
import type { Reader } from '../chart/reader.ts'
import { widen } from '../number/format-value.ts'

/** What can be found, as `t` says it, in the order in which findings are counted. */
export const words = [
  'Supported',
  'In part',
  'Open',
  'Refuted',
  'Cannot be tested as set',
] as const satisfies Messages

export type Word = (typeof words)[number]

export interface Finding {
  readonly word: Word
  readonly sentence: ClaimAnswer['sentence']
  /** What is set side by side; null where there is nothing to draw. */
  readonly bars: Bars | null
}

const wordOf = ({ verdict, isPartly }: ClaimAnswer): Word => {
  if (isPartly) return 'In part'
  switch (verdict) {
    case 'supported':
      return 'Supported'
    case 'contradicted':
      return 'Refuted'
    case 'open':
      return 'Open'
    case 'not-feasible':
      return 'Cannot be tested as set'
  }
}

const readingOf =
  (read: Reader) =>
  (text: string): Reading => {
    // Placeholders of claims are ids of the model, as a test holds.
    const id = text as QuantityId
    const value = read.number(id)
    if (Number.isFinite(value)) return { value, text: read.text(id), feasible: true }
    const reason = whyNotFeasible(read.model, read.values, id)
    return { value, text: read.text(id), feasible: false, ...(reason ? { reason: widen(reason) } : {}) }
  }

const barsOf = (claim: TestedClaim, read: Reader, summary: string): Bars | null => {
  const bars = claim.shows.map(({ label, side, id, to }) => {
    const [low, high] = [read.number(id), read.number(to ?? id)]
    return {
      id,
      label,
      from: to ? Math.min(low, high) : 0,
      to: Math.max(low, high),
      text: to ? read.text(id) + t(' to ') + read.text(to) : read.text(id),
      tone: side,
      strong: true,
    }
  })
  const chart: Bars = {
    kind: 'bars',
    id: `claim-${claim.id}`,
    title: claim.says,
    subtitle: claim.how,
    summary,
    domain: [0, Math.max(...bars.map(({ to }) => to))],
    bars,
    table: { columns: [t('What'), t('Amount')], rows: bars.map(({ label, text }) => [label, text]) },
  }
  return isDrawable(chart) ? chart : null
}

export const findingOf =
  (claim: TestedClaim) =>
  (read: Reader): Finding => {
    const answer = answerClaim(claim, readingOf(read))
    return {
      word: wordOf(answer),
      sentence: answer.sentence,
      bars: barsOf(claim, read, sentenceText(answer.sentence)),
    }
  }
