/** What the headline counts: for which programme, at which prices, and what goes on after the first fleet. */
import { t } from '../../../words/words.ts'
import { figure } from './amounts.ts'
import { linked, type Read, type Sentence, say } from './parts.ts'

/** Rates are per second [s]. */
const year = 365.25 * 86400

/** Launches that keep the fleet full; nothing where that takes less than one a year. */
const launchesSentence = (read: Read): readonly Sentence[] => {
  const yearly = read('maintenance')
  if (!yearly.feasible || yearly.value * year < 1) return []
  return [
    say('Keeping the fleet full takes another {launches} a year.', {
      launches: linked('maintenance', t('{n} launches', { n: yearly.text.replace(/\s?\/\S+$/, '') })),
    }),
  ]
}

/**
 * The basis of the headline, to stand right under it.
 *
 * @param read Reads a quantity by id.
 * @returns One or two sentences whose numbers lead to their reasons; none where the cost has no value.
 */
export const basisSentences = (read: Read): readonly Sentence[] => {
  const ratio = read('costRatio')
  if (!ratio.feasible) return []
  const today = read('costRatioToday')
  const differs = today.feasible && figure(today.value) !== figure(ratio.value)
  return [
    ...launchesSentence(read),
    say(
      'The cost is all that is paid over all compute that reaches users from 2026 to 2050, servers included, at the prices of the years in which things are bought{today}.',
      {
        today: differs
          ? say('; bought whole at today’s prices, orbit would cost {times} the ground', {
              times: linked('costRatioToday', t('{n} times', { n: figure(today.value) })),
            })
          : [],
      },
    ),
  ]
}
