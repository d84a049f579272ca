/** What was found of a goal, in a sentence or two for whoever has never heard of a standard deviation. */
import { type Belief, isBelievable } from '../../engine/decide/believe.ts'
import { formatNumber } from '../../engine/format.ts'
import { oddsText } from '../analysis/range-text.ts'

/** `one world in 3,400` for a distance from the middle in standard deviations, as if the edge were straight. */
const rarity = (odds: number): string =>
  odds >= 0.01 ? `${formatNumber(odds * 100, 2)}\u00a0%` : `one world in ${formatNumber(1 / odds, 2)}`

/** Odds that were drawn around the edge reach further than those counted in draws. */
const worlds = (odds: number, drawn: number): string => {
  if (odds === 0) return `none of the ${formatNumber(drawn)} worlds that were drawn`
  return odds < 0.001
    ? `about one world in ${formatNumber(1 / odds, 1)}`
    : `${oddsText(odds, drawn)} of all worlds`
}

/** @param goal As a clause: `orbit costs no more than the ground`. */
export const beliefWords = (belief: Belief, goal: string): string => {
  const { outcome, odds, drawn, distance, straightOdds } = belief
  const often = `In ${worlds(odds.value, drawn)} ${goal}.`
  switch (outcome) {
    case 'reachable':
      return isBelievable(belief)
        ? `${often} The nearest such world lies ${formatNumber(distance, 2)} standard deviations from the middle of all spreads: about ${rarity(straightOdds)} goes as far that way.`
        : `${often} Nothing believable would do: even the nearest such world lies ${formatNumber(distance, 2)} standard deviations from the middle of all spreads, as far as one in ${formatNumber(1 / straightOdds, 1)} goes.`
    case 'reached':
      return `${often} It is so in the middle of all spreads; the nearest world in which it is not lies ${formatNumber(-distance, 2)} standard deviations away.`
    case 'certain':
      return `${often} It is so in the middle of all spreads, and no world was found in which it is not.`
    case 'out of reach':
      return `${often} Nothing within the spreads would do; this is the world that comes closest.`
  }
}
