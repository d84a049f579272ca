/** The verdict in words, composed from the numbers: pure, so that the same numbers always read the same. */
import type { QuantityId } from '../../index.ts'
import { figure, spelled } from './amounts.ts'
import { headline } from './headline.ts'
import { growthSentence, type RowLimit, sideSentence } from './limits.ts'
import { linked, plain, type Read, type Sentence, sentenceText, type VerdictRow } from './parts.ts'
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
  if (orbit.feasible && ground.feasible)
    return [
      [plain('The fleet would be complete in '), fleet, plain(', the ground in '), campuses, plain('.')],
    ]
  const most = (id: 'orbitOnlineMost' | 'groundOnlineMost') => linked(id, read(id).text)
  const orbitNever = [plain('The fleet is not complete by 2050: it comes to '), most('orbitOnlineMost')]
  const groundNever = [plain('the ground comes to '), most('groundOnlineMost')]
  if (ground.feasible) return [[...orbitNever, plain('. The ground is complete in '), campuses, plain('.')]]
  if (orbit.feasible)
    return [
      [
        plain('The fleet would be complete in '),
        fleet,
        plain('; by 2050 '),
        ...groundNever,
        plain(' and is not complete.'),
      ],
    ]
  return [[...orbitNever, plain(', and '), ...groundNever, plain('.')]]
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
      `${lower(row.label)}${row.side === 'ground' ? ' on the ground' : ''} ${
        row.ratio > 1.05 ? `(${figure(row.ratio)} times)` : '(just)'
      }`,
    ),
  ])
  return [
    [
      plain(
        past.length > 1 ? 'Beyond limits that nobody enforces: ' : 'Beyond a limit that nobody enforces: ',
      ),
      ...parts,
      plain('.'),
    ],
  ]
}

const changeSentence = (read: Read, change: NearestChange | undefined): readonly Sentence[] => {
  const ratio = read('costRatio')
  if (change === undefined || !ratio.feasible) return []
  const goal = ratio.value > 1 ? 'bring orbit down to' : 'raise orbit to'
  if (!change) return [[plain(`No single input, within its range, would ${goal} the cost of the ground.`)]]
  return [
    [
      plain(`The nearest single change that would ${goal} the cost of the ground: `),
      linked(change.inputId, `${lower(change.label)} of ${change.text}`),
      plain('.'),
    ],
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
