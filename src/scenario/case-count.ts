/** What recomputed cases come to, kind by kind: agreement of one kind says nothing about another. */
import type { Comparison, Outcome } from './comparison.ts'
import { type CaseKind, caseKinds, citedBy, type ReferenceCase } from './reference.ts'

/** A case with its numbers beside ours. */
export interface Recomputed {
  readonly reference: ReferenceCase
  readonly comparisons: readonly Comparison[]
}

export interface KindCount {
  readonly kind: CaseKind
  readonly cases: number
  readonly numbers: number
  /** Works cited, each once. */
  readonly works: number
  readonly outcomes: Readonly<Record<Outcome, number>>
}

/** Counts by kind, in the order of `caseKinds`, without kinds that no case is of. */
export const countByKind = (all: readonly Recomputed[]): readonly KindCount[] =>
  caseKinds
    .map((kind) => {
      const cases = all.filter(({ reference }) => reference.kind === kind)
      const numbers = cases.flatMap(({ comparisons }) => comparisons)
      const count = (outcome: Outcome) => numbers.filter((number) => number.outcome === outcome).length
      return {
        kind,
        cases: cases.length,
        numbers: numbers.length,
        works: new Set(cases.flatMap(({ reference }) => citedBy(reference))).size,
        outcomes: {
          agrees: count('agrees'),
          explained: count('explained'),
          unexplained: count('unexplained'),
        },
      }
    })
    .filter(({ cases }) => cases > 0)

/** Numbers of published cases, from end to end, in one topic of the model. */
export interface TopicCount {
  readonly topic: string
  readonly numbers: number
  readonly agree: number
  readonly works: number
}

/**
 * Where the evidence from end to end lies, the best covered topic first.
 *
 * @param topicOf Topic of a quantity by id; null for what is no quantity of the model.
 */
export const countByTopic = (
  all: readonly Recomputed[],
  topicOf: (id: string) => string | null,
): readonly TopicCount[] => {
  const numbers = all
    .filter(({ reference }) => reference.kind === 'published')
    .flatMap(({ reference, comparisons }) =>
      comparisons.map(({ id, outcome }) => ({ topic: topicOf(id), outcome, works: citedBy(reference) })),
    )
  return [...new Set(numbers.map(({ topic }) => topic))]
    .flatMap((topic) => {
      if (topic === null) return []
      const own = numbers.filter((number) => number.topic === topic)
      const agree = own.filter(({ outcome }) => outcome === 'agrees').length
      return [{ topic, numbers: own.length, agree, works: new Set(own.flatMap(({ works }) => works)).size }]
    })
    .sort((a, b) => b.numbers - a.numbers)
}

/** `orbit 81 (50 agree, 20 works), heat 15 (…)`. */
export const topicsText = (
  counts: readonly TopicCount[],
  labelOf: (topic: string) => string = (topic) => topic,
): string =>
  counts
    .map(
      ({ topic, numbers, agree, works }) =>
        `${labelOf(topic)} ${numbers} (${agree} agree, ${works} ${works === 1 ? 'work' : 'works'})`,
    )
    .join(', ')

const nounOf: Readonly<Record<CaseKind, string>> = {
  published: 'published, from a work’s inputs to its result',
  chain: 'published, from the middle of the chain or by one of its functions',
  fitted: 'published, with an input chosen to match',
  definition: 'by definition: one multiplication or less',
  regression: 'calculations of our own, kept to see that nothing moves',
}

/** What a kind is, in words that follow a count of numbers. */
export const kindText = (kind: CaseKind): string => nounOf[kind]

/** `35 of 62 numbers agree, 27 differ and are explained`; what is not explained is said last. */
export const outcomeText = ({ numbers, outcomes }: KindCount): string => {
  const { agrees, explained, unexplained } = outcomes
  const parts = [`${agrees} of ${numbers} numbers agree`]
  if (explained > 0)
    parts.push(
      `${explained} differ${explained === 1 ? 's' : ''} and ${explained === 1 ? 'is' : 'are'} explained`,
    )
  if (unexplained > 0)
    parts.push(`${unexplained} differ${unexplained === 1 ? 's' : ''} without an explanation`)
  return parts.join(', ')
}

/** Numbers that differ, those of works' own inputs first, then the largest departure first. */
export const differences = (all: readonly Recomputed[]) =>
  all
    .flatMap(({ reference, comparisons }) => comparisons.map((comparison) => ({ reference, comparison })))
    .filter(({ comparison }) => comparison.outcome !== 'agrees')
    .sort(
      (a, b) =>
        caseKinds.indexOf(a.reference.kind) - caseKinds.indexOf(b.reference.kind) ||
        factor(b.comparison) - factor(a.comparison),
    )

/** How many times too large or too small, so that a tenth stands beside ten times. */
const factor = ({ departure }: Comparison): number =>
  departure >= 0 ? 1 + departure : 1 / Math.max(1e-9, 1 + departure)
