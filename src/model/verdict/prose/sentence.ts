/** The verdict in words, composed from the numbers: pure, so that the same numbers always read the same. */
import { t } from '../../../words/words.ts'
import type { QuantityId } from '../../index.ts'
import { figure, spelled } from './amounts.ts'
import { headline } from './headline.ts'
import { growthSentence, type RowLimit, sideSentence } from './limits.ts'
import { linked, plain, type Read, type Sentence, say, sentenceText, type VerdictRow } from './parts.ts'
import { joint, lower } from './words.ts'

/** The nearest single change that brings the cost ratio to one; null where no input does within its range. */
export type NearestChange = {
  readonly inputId: QuantityId
  readonly label: string
  readonly text: string
} | null

const timeSentence = (read: Read): readonly Sentence[] => {
  const orbit = read('orbitReadyTime')
  const ground = read('groundReadyTime')
  const fleet = linked('orbitReadyTime', spelled(orbit.text))
  const campuses = linked('groundReadyTime', spelled(ground.text))
  const most = (id: 'orbitOnlineMost' | 'groundOnlineMost') => linked(id, read(id).text)
  const places = { fleet, campuses, orbitMost: most('orbitOnlineMost'), groundMost: most('groundOnlineMost') }
  if (orbit.feasible && ground.feasible)
    return [say('The fleet would be complete in {fleet}, the ground in {campuses}.', places)]
  if (ground.feasible)
    return [
      say(
        'The fleet is not complete by 2050: it comes to {orbitMost}. The ground is complete in {campuses}.',
        places,
      ),
    ]
  if (orbit.feasible)
    return [
      say(
        'The fleet would be complete in {fleet}; by 2050 the ground comes to {groundMost} and is not complete.',
        places,
      ),
    ]
  return [
    say(
      'The fleet is not complete by 2050: it comes to {orbitMost}, and the ground comes to {groundMost}.',
      places,
    ),
  ]
}

const yardstickSentence = (rows: readonly VerdictRow[]): readonly Sentence[] => {
  const past = rows
    .filter((row) => row.yardstick && row.ratio > 1)
    .sort((a, b) => b.ratio - a.ratio)
    .slice(0, 3)
  if (past.length === 0) return []
  const parts = past.flatMap((row, i) => [
    plain(joint(i, past.length)),
    linked(
      row.id,
      `${lower(row.label)}${row.side === 'ground' ? t(' on the ground') : ''} (${
        row.ratio > 1.05 ? t('{n} times', { n: figure(row.ratio) }) : t('just')
      })`,
    ),
  ])
  return [say('Beyond limits that nobody enforces: {list}.', { list: parts })]
}

const changeSentence = (read: Read, change: NearestChange | undefined): readonly Sentence[] => {
  const ratio = read('costRatio')
  if (change === undefined || !ratio.feasible) return []
  const isDear = ratio.value > 1
  if (!change)
    return [
      say(
        isDear
          ? 'No single input, within its range, would bring orbit down to the cost of the ground.'
          : 'No single input, within its range, would raise orbit to the cost of the ground.',
      ),
    ]
  return [
    say(
      isDear
        ? 'The nearest single change that would bring orbit down to the cost of the ground: {change}.'
        : 'The nearest single change that would raise orbit to the cost of the ground: {change}.',
      {
        change: linked(
          change.inputId,
          t('{name} of {amount}', { name: lower(change.label), amount: change.text }),
        ),
      },
    ),
  ]
}

/**
 * Composes the verdict.
 *
 * @param read Reads a quantity by id.
 * @param rows All constraints with their ratios.
 * @param change Result of the solver; leave it out while it is unknown.
 * @param limits How large the project can become until each row stops it; leave it out while it is unknown.
 * @returns The headline first; each sentence in parts, so that numbers can lead to their reasons.
 */
export const verdictSentence = (
  read: Read,
  rows: readonly VerdictRow[],
  change?: NearestChange,
  limits: readonly RowLimit[] = [],
): readonly Sentence[] => {
  const opening = headline(read)
  const possible = read('costRatio').feasible && read('satelliteCount').feasible
  return [
    ...opening,
    ...(possible ? sideSentence(rows, 'orbit') : []),
    ...sideSentence(rows, 'ground'),
    ...(possible ? growthSentence(limits) : []),
    ...(possible ? timeSentence(read) : []),
    ...(possible ? changeSentence(read, change) : []),
    ...yardstickSentence(possible ? rows : rows.filter((row) => row.side === 'ground')),
  ]
}

/** One line for a message that shares a scenario. */
export const shareText = (read: Read, rows: readonly VerdictRow[]): string => {
  const [first = []] = headline(read)
  const line = sentenceText(first).replace(/\.$/, '')
  const [orbit] = sideSentence(rows, 'orbit')
  if (!orbit || !read('costRatio').feasible) return `${line}.`
  return `${line}; ${lower(sentenceText(orbit))}`
}
