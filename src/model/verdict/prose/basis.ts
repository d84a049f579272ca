/** What the headline counts: for which programme, at which prices, and what goes on after the first fleet. */

import { figure } from './amounts.ts'
import { linked, plain, type Read, type Sentence } from './parts.ts'

/** Rates are per second [s]. */
const year = 365.25 * 86400

/** Launches that keep the fleet full; nothing where that takes less than one a year. */
const launchesSentence = (read: Read): readonly Sentence[] => {
  const yearly = read('maintenance')
  if (!yearly.feasible || yearly.value * year < 1) return []
  return [
    [
      plain('Keeping the fleet full takes another '),
      linked('maintenance', `${yearly.text.replace(/\s?\/yr$/, '')} launches`),
      plain(' a year.'),
    ],
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
    [
      plain('The cost is all that is paid over all compute that reaches users from 2026 to 2050, servers '),
      plain('included, at the prices of the years in which things are bought'),
      ...(differs
        ? [
            plain('; bought whole at today’s prices, orbit would cost '),
            linked('costRatioToday', `${figure(today.value)} times`),
            plain(' the ground'),
          ]
        : []),
      plain('.'),
    ],
  ]
}
