/** What stands in the way on each side, and what stops a project first as it grows. */
import { type Cause, causesOf, standingOf } from '../../../engine/causes.ts'
import { linked, plain, type Sentence, type SentencePart, type VerdictRow } from './parts.ts'
import { countWord, joint, lower, timesOf, verbFor } from './words.ts'

const sideNames = { orbit: 'In orbit', ground: 'On the ground' } as const

/** The label within a sentence that has named the side. */
export const nameOf = (row: Pick<VerdictRow, 'label'>): string =>
  lower(row.label).replace(/ (in|for) orbit$/, '')

const sayRow = (row: VerdictRow): string =>
  row.status === 'not-feasible' ? 'cannot be met as set' : timesOf(row.ratio, 'the limit')

/** `launches (speed of deployment, at 3.1 times the limit)`; the cause alone where it has its row's name. */
const sayCause = ({ cause, rows: [worst] }: Cause<VerdictRow>): readonly SentencePart[] => {
  const [name, by] = [lower(cause), nameOf(worst)]
  return name === by || cause === worst.label
    ? [linked(worst.id, by), plain(' ('), linked(worst.id, sayRow(worst)), plain(')')]
    : [plain(`${name} (`), linked(worst.id, `${by}, ${sayRow(worst)}`), plain(')')]
}

/** Named at most; more would be no sentence. */
const most = 3

const worseFirst = (a: Cause<VerdictRow>, b: Cause<VerdictRow>): number => {
  const [x, y] = [a, b].map(({ rows: [{ ratio }] }) =>
    Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio,
  )
  return x === y ? 0 : Number(y) - Number(x)
}

/** How many things stand in the way of a side, each once, and which. Costs and yardsticks are not among them. */
export const sideSentence = (rows: readonly VerdictRow[], side: 'orbit' | 'ground'): readonly Sentence[] => {
  const causes = causesOf(rows, side).toSorted(worseFirst)
  const [first] = causes
  if (!first) return []
  const failing = causes.filter(({ isMet }) => !isMet)
  if (failing.length === 0) {
    const [nearest] = first.rows
    const isTight = causes.some((cause) => cause.rows.some(({ status }) => status === 'tight'))
    const name = nameOf(nearest)
    return [
      [
        plain(`${sideNames[side]}, every constraint ${isTight ? 'can be met' : 'closes'}; `),
        linked(nearest.id, name),
        plain(` ${verbFor(name, isTight ? 'is' : 'comes')} ${isTight ? 'tight' : 'nearest'}, `),
        linked(nearest.id, timesOf(nearest.ratio, 'the limit')),
        plain('.'),
      ],
    ]
  }
  const named = failing.slice(0, failing.length === most + 1 ? most + 1 : most)
  const others = failing.length - named.length
  const count = named.length + Number(others > 0)
  return [
    [
      plain(
        `${sideNames[side]}, ${
          failing.length === causes.length
            ? causes.length === 1
              ? 'the one constraint does not close'
              : `none of ${causes.length} constraints closes`
            : `${failing.length} of ${causes.length} constraints ${failing.length === 1 ? 'does' : 'do'} not close`
        }: `,
      ),
      ...named.flatMap((cause, at) => [plain(joint(at, count)), ...sayCause(cause)]),
      plain(others > 0 ? ` and ${countWord(others)} more.` : '.'),
    ],
  ]
}

/** How large the project can become until a row stops it. */
export interface RowLimit {
  readonly row: VerdictRow
  readonly largest: number | 'never' | 'unlimited'
  /** The amount as people read it; empty where there is none. */
  readonly text: string
  /** The amount from which it is met, as people read it; empty where it is met from the smallest. */
  readonly from: string
}

/** Up to how much power a row is met [W], as the search for it says. */
interface Found {
  readonly row: VerdictRow
  readonly largest: number | 'never' | 'unlimited'
  readonly from: number | null
}

/** Limits as sentences say them. @param say An amount of power in watts as people read it. */
export const inWords = (found: readonly Found[], say: (watts: number) => string): readonly RowLimit[] =>
  found.map(({ row, largest, from }) => ({
    row,
    largest,
    text: typeof largest === 'number' ? say(largest) : '',
    from: from === null ? '' : say(from),
  }))

const place = ({ largest }: RowLimit): number =>
  largest === 'never' ? 0 : largest === 'unlimited' ? Number.POSITIVE_INFINITY : largest

/**
 * The row that stops a side first as the project grows. Comparisons of costs and yardsticks stop nothing.
 *
 * @returns undefined where nothing ever does.
 */
export const firstLimit = (limits: readonly RowLimit[], side: 'orbit' | 'ground'): RowLimit | undefined =>
  limits
    .filter(({ row }) => row.side === side && standingOf(row) === 'limit')
    .reduce<RowLimit | undefined>(
      (first, limit) =>
        limit.largest !== 'unlimited' && (!first || place(limit) < place(first)) ? limit : first,
      undefined,
    )

/** `at any size`, `above 473 MW`, `below 120 MW and above 2.07 GW`. */
export const reachText = ({ largest, text, from }: RowLimit): string => {
  if (largest === 'never') return 'at any size'
  const ends = [...(from ? [`below ${from}`] : []), ...(text ? [`above ${text}`] : [])]
  return ends.length > 0 ? ends.join(' and ') : 'at no size'
}

/** What stops each side first as the project grows; where that is so at any size, what would be next too. */
export const growthSentence = (limits: readonly RowLimit[]): readonly Sentence[] => {
  if (limits.length === 0) return []
  const half = (side: 'orbit' | 'ground'): readonly SentencePart[] => {
    const name = lower(sideNames[side])
    const first = firstLimit(limits, side)
    if (!first) return [plain(`${name} nothing does`)]
    const next = firstLimit(
      limits.filter(({ largest }) => largest !== 'never'),
      side,
    )
    const label = nameOf(first.row)
    return [
      plain(`${name} `),
      linked(first.row.id, label),
      plain(` ${verbFor(label, 'stops')} it `),
      linked(first.row.id, reachText(first)),
      ...(first.largest === 'never' && next
        ? [plain(', and '), linked(next.row.id, `${nameOf(next.row)} ${reachText(next)}`)]
        : []),
    ]
  }
  return [[plain('As it grows, '), ...half('orbit'), plain('; '), ...half('ground'), plain('.')]]
}
