/** The first sentence of the verdict: what it takes, and what it costs. */
import type { QuantityId } from '../../index.ts'
import { countedText, figure, percent, spelled } from './amounts.ts'
import { linked, plain, type Read, type Reading, type Sentence, type SentencePart } from './parts.ts'

const counted = (id: QuantityId, { value, text }: Reading, one: string, many: string): SentencePart =>
  linked(id, countedText(value, text, one, many))

const costPhrase = (ratio: Reading): readonly SentencePart[] => {
  const r = ratio.value
  if (r > 1.05)
    return [plain('costs '), linked('costRatio', `${figure(r)} times`), plain(' as much as the ground')]
  if (r >= 0.95) return [plain('costs '), linked('costRatio', 'about as much as the ground')]
  if (r >= 0.005)
    return [plain('costs '), linked('costRatio', `${percent(1 - r)} less`), plain(' than the ground')]
  return [plain('costs '), linked('costRatio', 'next to nothing beside the ground')]
}

/** How sure that is, in all draws of the inputs together. */
const rangePhrase = ({ range }: Reading): readonly SentencePart[] =>
  range
    ? [
        plain(', '),
        { ...linked('costRatio', `${range} times`), isRange: true },
        plain(' in eight worlds of ten'),
      ]
    : []

/** The headline; where there is none, what cannot be and, if it is known, why. */
export const headline = (read: Read): readonly Sentence[] => {
  const power = linked('itPower', read('itPower').text)
  const needs = [read('satelliteCount'), read('wetMass'), read('launchesFlown'), read('costRatio')]
  const missing = needs.find((reading) => !reading.feasible)
  if (missing) {
    const cannot = [power, plain(' of AI compute cannot be put in orbit as set.')]
    return missing.reason ? [cannot, [plain(missing.reason)]] : [cannot]
  }
  const [satellites, mass, launches, ratio] = needs as [Reading, Reading, Reading, Reading]
  return [
    [
      plain('Putting '),
      power,
      plain(' of AI compute in orbit takes '),
      counted('satelliteCount', satellites, 'satellite', 'satellites'),
      plain(' weighing '),
      linked('wetMass', spelled(mass.text)),
      plain(' and '),
      counted('launchesFlown', launches, 'launch', 'launches'),
      plain(', and '),
      ...costPhrase(ratio),
      ...rangePhrase(ratio),
      plain('.'),
    ],
  ]
}
