/** What the model says to a claim, in words. */

import { t } from '../../../words/words.ts'
import { spelled } from './amounts.ts'
import type { TestedClaim } from './claim-types.ts'
import type { Read, Sentence } from './parts.ts'

type ClaimVerdict = 'supported' | 'contradicted' | 'open'

export interface ClaimAnswer {
  readonly verdict: ClaimVerdict | 'not-feasible'
  /** Whether the sentence says so of a part of what is claimed only. */
  readonly isPartly: boolean
  readonly sentence: Sentence<string>
}

/** Words for `[name]` that turn on what there is to say: text that may hold `{id}`. */
const phrases: Readonly<Record<string, (read: Read<string>) => string>> = {
  fleet: (read) =>
    read('orbitReadyTime').feasible
      ? t('the fleet would be complete in {orbitReadyTime}')
      : t('by 2050 the fleet comes to {orbitOnlineMost} of {itPower}'),
  ground: (read) =>
    read('groundReadyTime').feasible
      ? t('the ground is complete in {groundReadyTime}')
      : t('by 2050 the ground comes to {groundOnlineMost} of {itPower}'),
  radiator: (read) =>
    read('radiatorArea').value > 0
      ? t('{radiatorArea} of radiator sheds')
      : t('the panels that carry the cells shed'),
}

const phrase = (name: string, read: Read<string>): string => {
  const words = phrases[name]
  if (!words) throw new Error(`no phrase "[${name}]"; there are ${Object.keys(phrases).join(', ')}`)
  return words(read)
}

/** Puts readings in for `{id}`, and phrases for `[name]`; each reading becomes a part of its own. */
const withReadings = (text: string, read: Read<string>): Sentence<string> =>
  text
    .replaceAll(/\[(\w+)\]/g, (_, name: string) => phrase(name, read))
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
      isPartly: false,
      sentence: [{ text: test.reason ?? t('The model has no value to test this with at these settings.') }],
    }
  const verdict: ClaimVerdict = test.value > 0 ? 'supported' : test.value < 0 ? 'contradicted' : 'open'
  const text = claim[verdict] ?? claim.contradicted
  return { verdict, isPartly: claim.partly === verdict, sentence: withReadings(text, read) }
}
