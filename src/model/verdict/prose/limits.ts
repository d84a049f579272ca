/** What stands in the way on each side, and what stops a project first as it grows. */
import { type Cause, causesOf, standingOf } from '../../../engine/causes.ts'
import { type Messages, t } from '../../../words/words.ts'
import { linked, plain, type Sentence, type SentencePart, say, type VerdictRow } from './parts.ts'
import { countWord, isPlural, joint, lower, timesOfLimit } from './words.ts'

const sideNames = { orbit: 'In orbit', ground: 'On the ground' } as const satisfies Messages

/** The label within a sentence that has named the side. */
export const nameOf = (row: Pick<VerdictRow, 'label'>): string =>
  lower(row.label).replace(/ (in|for) orbit$/, '')

const sayRow = (row: VerdictRow): string =>
  row.status === 'not-feasible' ? t('cannot be met as set') : timesOfLimit(row.ratio)

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
      say(
        isTight
          ? isPlural(name)
            ? '{side}, every limit can be met; {name} are tight, {times}.'
            : '{side}, every limit can be met; {name} is tight, {times}.'
          : isPlural(name)
            ? '{side}, every limit is met; {name} come nearest, {times}.'
            : '{side}, every limit is met; {name} comes nearest, {times}.',
        {
          name: linked(nearest.id, name),
          times: linked(nearest.id, timesOfLimit(nearest.ratio)),
        },
        { side: t(sideNames[side]) },
      ),
    ]
  }
  const named = failing.slice(0, failing.length === most + 1 ? most + 1 : most)
  const others = failing.length - named.length
  const count = named.length + Number(others > 0)
  const [some, all]: readonly [string, string] = (
    failing.length === 1
      ? ['{side}, {n} of {all} limits is not met: {list}', '{side}, the one limit is not met: {list}']
      : ['{side}, {n} of {all} limits are not met: {list}', '{side}, none of {all} limits is met: {list}']
  ) satisfies Messages & readonly [string, string]
  const message = failing.length < causes.length ? some : all
  return [
    say(
      message,
      {
        list: [
          ...named.flatMap((cause, at) => [plain(joint(at, count)), ...sayCause(cause)]),
          plain(others > 0 ? t(' and {n} more.', { n: countWord(others) }) : '.'),
        ],
      },
      { side: t(sideNames[side]), n: failing.length, all: causes.length },
    ),
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
  if (largest === 'never') return t('at any size')
  const ends = [
    ...(from ? [t('below {amount}', { amount: from })] : []),
    ...(text ? [t('above {amount}', { amount: text })] : []),
  ]
  return ends.length > 0 ? ends.join(t(' and ')) : t('at no size')
}

/** What stops each side first as the project grows; where that is so at any size, what would be next too. */
export const growthSentence = (limits: readonly RowLimit[]): readonly Sentence[] => {
  if (limits.length === 0) return []
  const half = (side: 'orbit' | 'ground'): readonly SentencePart[] => {
    const first = firstLimit(limits, side)
    if (!first) return say(side === 'orbit' ? 'in orbit nothing does' : 'on the ground nothing does')
    const next = firstLimit(
      limits.filter(({ largest }) => largest !== 'never'),
      side,
    )
    const label = nameOf(first.row)
    const places = { name: linked(first.row.id, label), reach: linked(first.row.id, reachText(first)) }
    return [
      ...(side === 'orbit'
        ? say(
            isPlural(label) ? 'in orbit {name} stop it {reach}' : 'in orbit {name} stops it {reach}',
            places,
          )
        : say(
            isPlural(label)
              ? 'on the ground {name} stop it {reach}'
              : 'on the ground {name} stops it {reach}',
            places,
          )),
      ...(first.largest === 'never' && next
        ? say(', and {next}', { next: linked(next.row.id, `${nameOf(next.row)} ${reachText(next)}`) })
        : []),
    ]
  }
  return [say('As it grows, {orbit}; {ground}.', { orbit: half('orbit'), ground: half('ground') })]
}
