/** What the model says to a claim, in words. */
import type { TestedClaim } from './claim-types.ts'
import type { Read, Sentence } from './parts.ts'
import { spelled } from './words.ts'

type ClaimVerdict = 'supported' | 'contradicted' | 'open'

export interface ClaimAnswer {
  readonly verdict: ClaimVerdict | 'not-feasible'
  readonly sentence: Sentence<string>
}

/** Puts readings in for `{id}`; each becomes a part of its own. */
const withReadings = (text: string, read: Read<string>): Sentence<string> =>
  text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const id = /^\{(\w+)\}$/.exec(piece)?.[1]
      return id ? { id, text: spelled(read(id).text) } : { text: piece }
    })

/**
 * Answers a claim at the present settings.
 *
 * @returns `not-feasible` with the reason where the model has no value to test it with.
 */
export const answerClaim = (claim: TestedClaim, read: Read<string>): ClaimAnswer => {
  const test = read(claim.verdict)
  if (!test.feasible)
    return {
      verdict: 'not-feasible',
      sentence: [{ text: test.reason ?? 'The model has no value to test this with at these settings.' }],
    }
  if (test.value > 0) return { verdict: 'supported', sentence: withReadings(claim.supported, read) }
  if (test.value < 0) return { verdict: 'contradicted', sentence: withReadings(claim.contradicted, read) }
  return { verdict: 'open', sentence: withReadings(claim.open ?? claim.contradicted, read) }
}
