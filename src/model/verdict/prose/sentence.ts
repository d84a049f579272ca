/** The verdict in words, composed from the numbers: pure, so that the same numbers always read the same. */
import type { QuantityId } from '../../index.ts'

/** A stretch of a sentence; with an id it is the value of that quantity. */
export interface SentencePart<Id extends string = QuantityId> {
  readonly text: string
  readonly id?: Id
}

export type Sentence<Id extends string = QuantityId> = readonly SentencePart<Id>[]

/** A quantity as people read it. */
export interface Reading {
  readonly value: number
  readonly text: string
  readonly feasible: boolean
  /** Why it has no value: a full sentence. */
  readonly reason?: string
}

export type Read<Id extends string = QuantityId> = (id: Id) => Reading

export interface VerdictRow {
  readonly id: QuantityId
  readonly label: string
  readonly side: 'orbit' | 'ground'
  readonly ratio: number
  readonly status: 'closes' | 'tight' | 'does-not-close' | 'not-feasible'
  /** Its capacity stops nobody. */
  readonly yardstick: boolean
}

/** The nearest single change that brings the cost ratio to one; null where no input does within its range. */
export type NearestChange = {
  readonly inputId: QuantityId
  readonly label: string
  readonly text: string
} | null

const plain = (text: string): SentencePart => ({ text })
const linked = (id: QuantityId, text: string): SentencePart => ({ id, text })

/** At most three significant digits; words where figures would say too much. */
const figure = (value: number): string => {
  if (value >= 1e6) return 'more than a million'
  if (value >= 1000) return Number(value.toPrecision(3)).toLocaleString('en')
  if (value >= 100) return value.toFixed(0)
  return String(Number(value.toPrecision(value >= 10 ? 2 : value >= 1 ? 2 : 1)))
}

const percent = (share: number): string => {
  const hundred = share * 100
  return hundred < 1 ? 'less than 1 %' : `${Math.round(hundred)} %`
}

/** `one satellite`, `10,300 satellites`; less than one of a thing is part of it, and a begun one counts. */
const counted = (id: QuantityId, { value, text }: Reading, one: string, many: string): SentencePart => {
  if (value > 0 && value < 0.9995) return linked(id, `part of one ${one}`)
  const whole = value < 1000 ? String(Math.ceil(value - 0.0005)) : text
  return linked(id, whole === '1' ? `one ${one}` : `${whole} ${many}`)
}

/** The unit of time written out. */
const spelled = (text: string): string =>
  text
    .replace(/^1(\s)yr$/, '1$1year')
    .replace(/yr$/, 'years')
    .replace(/^1(\s)d(?:ay)?$/, '1$1day')
    .replace(/(\s)d(?:ay)?$/, '$1days')

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** The label within a sentence that has named the side. */
const nameOf = (row: VerdictRow): string => lower(row.label).replace(/ (in|for) orbit$/, '')

/** `8.5 times the limit`, `93 % of the limit`. */
const against = (row: VerdictRow): SentencePart => {
  if (row.ratio === Number.POSITIVE_INFINITY) return linked(row.id, 'with nothing to meet it')
  return linked(
    row.id,
    row.ratio > 1.005 ? `at ${figure(row.ratio)} times the limit` : `at ${percent(row.ratio)} of the limit`,
  )
}

/** `binds`, or `bind` after a plural. */
const verb = (row: VerdictRow, singular: string): string =>
  /[^s]s$/.test(nameOf(row)) ? singular.replace(/^is\b/, 'are').replace(/s\b/, '') : singular

const worst = (rows: readonly VerdictRow[]): VerdictRow | undefined =>
  rows.reduce<VerdictRow | undefined>((first, row) => {
    if (!first) return row
    if (first.status === 'not-feasible') return first
    if (row.status === 'not-feasible') return row
    return row.ratio > first.ratio ? row : first
  }, undefined)

/**
 * The row that binds a side first: one without a value, else the largest ratio. Yardsticks never bind.
 *
 * @returns undefined where a side has no such row.
 */
export const bindingOf = (rows: readonly VerdictRow[], side: 'orbit' | 'ground'): VerdictRow | undefined =>
  worst(rows.filter((row) => row.side === side && !row.yardstick))

const costPhrase = (ratio: Reading): readonly SentencePart[] => {
  const r = ratio.value
  if (r > 1.05)
    return [plain('costs '), linked('costRatio', `${figure(r)} times`), plain(' as much as the ground')]
  if (r >= 0.95) return [plain('costs '), linked('costRatio', 'about as much as the ground')]
  if (r >= 0.005)
    return [plain('costs '), linked('costRatio', `${percent(1 - r)} less`), plain(' than the ground')]
  return [plain('costs '), linked('costRatio', 'next to nothing beside the ground')]
}

const headline = (read: Read): readonly Sentence[] => {
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
      linked('wetMass', mass.text),
      plain(' and '),
      counted('launchesFlown', launches, 'launch', 'launches'),
      plain(', and '),
      ...costPhrase(ratio),
      plain('.'),
    ],
  ]
}

const sideNames = { orbit: 'In orbit', ground: 'On the ground' } as const

const sideSentence = (rows: readonly VerdictRow[], side: 'orbit' | 'ground'): readonly Sentence[] => {
  const own = rows.filter((row) => row.side === side && !row.yardstick)
  const first = worst(own)
  if (!first) return []
  const failing = own.filter((row) => row.status === 'does-not-close' || row.status === 'not-feasible').length
  const name = linked(first.id, nameOf(first))
  if (first.status === 'not-feasible')
    return [
      [
        plain(`${sideNames[side]}, `),
        name,
        plain(` ${verb(first, 'binds')} first: at these settings it cannot be met.`),
      ],
    ]
  if (failing > 0)
    return [
      [
        plain(`${sideNames[side]}, `),
        plain(
          failing === own.length
            ? failing === 1
              ? 'the one constraint does not close'
              : `none of ${own.length} constraints closes`
            : `${failing} of ${own.length} constraints ${failing === 1 ? 'does' : 'do'} not close`,
        ),
        plain('; '),
        name,
        plain(` ${verb(first, 'binds')} first, `),
        against(first),
        plain('.'),
      ],
    ]
  const tight = own.some((row) => row.status === 'tight')
  return [
    [
      plain(`${sideNames[side]}, every constraint ${tight ? 'can be met' : 'closes'}; `),
      name,
      plain(` ${verb(first, tight ? 'is' : 'comes')} ${tight ? 'tight' : 'nearest'}, `),
      against(first),
      plain('.'),
    ],
  ]
}

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
  const orbitNever = [plain('The fleet is never complete by 2050: it comes to '), most('orbitOnlineMost')]
  const groundNever = [plain('the ground comes to '), most('groundOnlineMost')]
  if (ground.feasible) return [[...orbitNever, plain('. The ground is complete in '), campuses, plain('.')]]
  if (orbit.feasible)
    return [
      [
        plain('The fleet would be complete in '),
        fleet,
        plain('; by 2050 '),
        ...groundNever,
        plain(' and is never complete.'),
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
    plain(i === 0 ? '' : i === past.length - 1 ? ' and ' : ', '),
    linked(
      row.id,
      `${lower(row.label)}${row.side === 'ground' ? ' on the ground' : ''} ${
        row.ratio > 1.05 ? `(${figure(row.ratio)} times)` : '(just)'
      }`,
    ),
  ])
  return [
    [
      plain(past.length > 1 ? 'Over yardsticks that bind nobody: ' : 'Over a yardstick that binds nobody: '),
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
 * @returns The headline first; each sentence in parts, so that numbers can lead to their reasons.
 */
export const verdictSentence = (
  read: Read,
  rows: readonly VerdictRow[],
  change?: NearestChange,
): readonly Sentence[] => {
  const opening = headline(read)
  const possible = read('costRatio').feasible && read('satelliteCount').feasible
  return [
    ...opening,
    ...(possible ? sideSentence(rows, 'orbit') : []),
    ...sideSentence(rows, 'ground'),
    ...(possible ? timeSentence(read) : []),
    ...(possible ? changeSentence(read, change) : []),
    ...yardstickSentence(possible ? rows : rows.filter((row) => row.side === 'ground')),
  ]
}

/** A sentence as text. */
export const sentenceText = (sentence: Sentence<string>): string => sentence.map((part) => part.text).join('')

/** One line for a message that shares a scenario. */
export const shareText = (read: Read, rows: readonly VerdictRow[]): string => {
  const [first = []] = headline(read)
  const line = sentenceText(first).replace(/\.$/, '')
  const binding = bindingOf(rows, 'orbit')
  if (!binding || !read('costRatio').feasible) return `${line}.`
  const closes = binding.status === 'closes' || binding.status === 'tight'
  return `${line}; ${closes ? 'every constraint in orbit can be met' : `${nameOf(binding)} ${verb(binding, 'binds')} first`}.`
}
