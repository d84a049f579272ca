/** What `believe` found, in sentences. */
import type { CompiledModel } from '../compiled.ts'
import { quantityOf } from '../evaluate.ts'
import { formatNumber, formatQuantity } from '../format.ts'
import { digitsOf } from '../statistics.ts'
import { type Assumed, type Belief, isBelievable } from './believe.ts'
import { figureText, goalWords } from './goal-text.ts'

/** Inputs that have a smaller part in the distance than this are left out. */
const NAMED = 0.05
const MOST = 5

/** Below such odds the tails of the spreads, which nobody knows, say more than the draws. */
const LEAST = 1e-7

const percent = (share: number, digits: number): string => `${formatNumber(100 * share, digits)} %`

/** Odds as they are said: `4.2 % of all worlds`, `1 world of 3,400`. */
const oddsText = ({ odds, drawn }: Belief): string => {
  const { value } = odds
  if (value === 0) return `less than 1 world of ${formatNumber(drawn / 3, 2)}`
  if (value < LEAST) return `less than 1 world of ${formatNumber(1 / LEAST)}`
  if (value >= 1) return 'every world that was drawn'
  return value >= 0.01
    ? `${percent(value, digitsOf(odds, 2))} of all worlds`
    : `1 world of ${formatNumber(1 / value, Math.min(2, digitsOf(odds, 2)))}`
}

/** `Price at 200 $/kg in place of 900 $/kg`, of what matters most. */
const changesText = (model: CompiledModel, world: readonly Assumed[]): string => {
  const named = world.filter(({ share }, n) => share >= NAMED && n < MOST)
  const texts = (named.length > 0 ? named : world.slice(0, 1)).map(({ id, set, value }) => {
    const quantity = quantityOf(model, id)
    const [to, from] = [value, set].map((x) => formatQuantity(quantity, x).text)
    return `“${quantity.label}” at ${to} in place of ${from}`
  })
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}` : (texts[0] ?? 'nothing')
}

const deviations = (distance: number): string => {
  const size = formatNumber(Math.abs(distance), 2)
  return `${size} standard ${size === '1' ? 'deviation' : 'deviations'}`
}

/** How rare it is to go so far, while that says the same as the odds: of a curved edge it does not. */
const rarityText = ({ straightOdds, isCurved }: Belief): string => {
  if (isCurved) return ''
  const many = `${percent(straightOdds, 2)} of all worlds go`
  const few = `one world in ${formatNumber(1 / straightOdds, 2)} goes`
  return `; about ${straightOdds >= 0.01 ? many : few} as far that way`
}

/**
 * The answer in two sentences, the same everywhere: how likely the goal is, and which world is the nearest.
 *
 * @param said The goal in the words of whoever asks; as the goal has it, if not given.
 * @returns For a cost that is to be at most 2: `Cost is at most 2 in 4 % of all worlds. The nearest of them has …`.
 */
export const beliefSentences = (
  model: CompiledModel,
  belief: Belief,
  said = goalWords(belief.goal),
): readonly string[] => {
  const { goal, outcome, distance, middle, figure, world } = belief
  const way = world.length === 0 ? 'no assumption moves it' : changesText(model, world)
  const is = (value: number): string => figureText(goal.figure, value)
  switch (outcome) {
    case 'reachable':
      return isBelievable(belief)
        ? [
            `${said} in ${oddsText(belief)}.`,
            `The nearest of them has ${way}; it lies ${deviations(distance)} from the middle of all spreads, where the number is ${is(middle)}${rarityText(belief)}.`,
          ]
        : [
            `Nothing believable would do for this: ${said} in ${oddsText(belief)}.`,
            `Even the nearest of them lies ${deviations(distance)} from the middle of all spreads, with ${way}.`,
          ]
    case 'reached':
      return [
        `${said} in ${oddsText(belief)}; in the middle of all spreads the number is ${is(middle)}.`,
        `The nearest world in which it is not so has ${way}; it lies ${deviations(distance)} away.`,
      ]
    case 'certain':
      return [
        `${said} in ${oddsText(belief)}; in the middle of all spreads the number is ${is(middle)}.`,
        'No world within eight standard deviations was found in which it is not so.',
      ]
    case 'out of reach':
      return [
        `Nothing within the spreads would do for this: ${said} in ${oddsText(belief)}, and none was found.`,
        `The world that comes closest has ${is(figure)}, with ${way}.`,
      ]
  }
}
