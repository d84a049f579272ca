/** The first sentence of the verdict: what it takes, and what it costs. */
import { t } from '../../../words/words.ts'
import { countedText, figure, percent, spelled } from './amounts.ts'
import { linked, plain, type Read, type Reading, type Sentence, type SentencePart, say } from './parts.ts'

const counted = (id: 'satelliteCount' | 'launchesFlown', { value, text }: Reading): SentencePart =>
  linked(id, countedText(value, text, id === 'launchesFlown' ? 'launch' : 'satellite'))

const costPhrase = ({ value }: Reading): readonly SentencePart[] => {
  const cost = (text: string) => ({ cost: linked('costRatio', text) })
  if (value > 1.05)
    return say('costs {cost} as much as the ground', cost(t('{n} times', { n: figure(value) })))
  if (value >= 0.95) return say('costs {cost}', cost(t('about as much as the ground')))
  if (value >= 0.005)
    return say('costs {cost} than the ground', cost(t('{share} less', { share: percent(1 - value) })))
  return say('costs {cost}', cost(t('next to nothing beside the ground')))
}

/** How sure that is, in all draws of the inputs together. */
const rangePhrase = ({ range }: Reading): readonly SentencePart[] =>
  range
    ? say(', {range} in eight worlds of ten', {
        range: { ...linked('costRatio', t('{n} times', { n: range })), isRange: true },
      })
    : []

/** The headline; where there is none, what cannot be and, if it is known, why. */
export const headline = (read: Read): readonly Sentence[] => {
  const power = linked('itPower', read('itPower').text)
  const needs = [read('satelliteCount'), read('wetMass'), read('launchesFlown'), read('costRatio')]
  const missing = needs.find((reading) => !reading.feasible)
  if (missing) {
    const cannot = say('{power} of AI compute cannot be put in orbit as set.', { power })
    return missing.reason ? [cannot, [plain(missing.reason)]] : [cannot]
  }
  const [satellites, mass, launches, ratio] = needs as [Reading, Reading, Reading, Reading]
  return [
    say(
      'Putting {power} of AI compute in orbit takes {satellites} weighing {mass} and {launches}, and {costs}{range}.',
      {
        power,
        satellites: counted('satelliteCount', satellites),
        mass: linked('wetMass', spelled(mass.text)),
        launches: counted('launchesFlown', launches),
        costs: costPhrase(ratio),
        range: rangePhrase(ratio),
      },
    ),
  ]
}
