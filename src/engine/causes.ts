/** What constraints count as, and how many things stand in the way: rows of one cause and side are one. */

/** What decides how a constraint counts; a declared one and one with its numbers both have it. */
interface Standing {
  readonly yardstick: boolean
  readonly cost: boolean
}

/** A constraint as far as counting goes. */
export interface Counted extends Standing {
  readonly side: 'orbit' | 'ground'
  readonly cause: string
  readonly ratio: number
}

/** A limit can run out, a comparison of costs cannot, and a yardstick stops nobody. */
export const standingOf = ({ yardstick, cost }: Standing): 'limit' | 'cost' | 'yardstick' =>
  yardstick ? 'yardstick' : cost ? 'cost' : 'limit'

/** Limits that fail or close together. */
export interface Cause<R extends Counted> {
  readonly side: R['side']
  readonly cause: string
  /** The row that is furthest from being met first; one without a value before all others. */
  readonly rows: readonly [R, ...R[]]
  /** Whether every row of it is met. */
  readonly isMet: boolean
}

const rank = ({ ratio }: Counted): number => (Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio)

/** Subtraction would have no sign between two that have no value, or no capacity. */
const worseFirst = (a: Counted, b: Counted): number =>
  rank(a) === rank(b)
    ? Number(Number.isNaN(b.ratio)) - Number(Number.isNaN(a.ratio))
    : rank(b) > rank(a)
      ? 1
      : -1

/**
 * The limits of a side by what makes them fail, in the order in which they are declared.
 *
 * @returns For a shelf for jars and a shelf for lids, both of the cause `Shelves`, one cause with two rows.
 */
export const causesOf = <R extends Counted>(rows: readonly R[], side: R['side']): readonly Cause<R>[] => {
  const groups = new Map<string, [R, ...R[]]>()
  for (const row of rows) {
    if (row.side !== side || standingOf(row) !== 'limit') continue
    const group = groups.get(row.cause)
    if (group) group.push(row)
    else groups.set(row.cause, [row])
  }
  return [...groups].map(([cause, group]) => {
    const [first, ...others] = group.toSorted(worseFirst)
    return {
      side,
      cause,
      rows: [first ?? group[0], ...others],
      isMet: group.every(({ ratio }) => ratio <= 1),
    }
  })
}
