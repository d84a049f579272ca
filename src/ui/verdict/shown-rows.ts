/** In which order the rows of the verdict stand, and how many of each group lead: what fails or is tight. */
import { computed } from '@preact/signals-core'
import { useMemo } from 'react'
import { standingOf } from '../../engine/causes.ts'
import type { CompiledConstraint } from '../../engine/compiled.ts'
import type { Row } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import type { Messages } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'

type Constraint = CompiledConstraint<QuantityId>

const isLimit =
  (side: 'orbit' | 'ground') =>
  (row: CompiledConstraint): boolean =>
    row.side === side && standingOf(row) === 'limit'

export const groupNames = {
  orbit: 'In orbit',
  ground: 'On the ground',
  costs: 'Costs compared, at every size',
  yardsticks: 'For comparison, stopping nobody',
} as const satisfies Messages

export const groups = [
  ['orbit', isLimit('orbit')],
  ['ground', isLimit('ground')],
  ['costs', (row: CompiledConstraint) => standingOf(row) === 'cost'],
  ['yardsticks', (row: CompiledConstraint) => standingOf(row) === 'yardstick'],
] as const

type Group = (typeof groups)[number][0]

export interface ShownGroup {
  readonly rows: readonly Constraint[]
  /** How many of them, from the first, are shown while the rest is folded. */
  readonly leading: number
}

const ranks = { 'not-feasible': 0, 'does-not-close': 1, tight: 2, closes: 3 } as const

/**
 * The rows of a group, what cannot be met first, then by need over capacity.
 *
 * @param group Costs all lead; of limits what fails or is tight, or else the nearest; of yardsticks none.
 */
export const orderRows = (
  group: Group,
  constraints: readonly Constraint[],
  found: (id: QuantityId) => Pick<Row, 'ratio' | 'status'> | undefined,
): ShownGroup => {
  const rankOf = ({ id }: Constraint): number => ranks[found(id)?.status ?? 'closes']
  const ratioOf = ({ id }: Constraint): number => found(id)?.ratio ?? 0
  const rows = constraints.toSorted((a, b) => rankOf(a) - rankOf(b) || ratioOf(b) - ratioOf(a) || 0)
  const failing = rows.filter((row) => rankOf(row) < ranks.closes).length
  const leading = {
    orbit: Math.max(1, failing),
    ground: Math.max(1, failing),
    costs: rows.length,
    yardsticks: 0,
  }
  return { rows, leading: Math.min(rows.length, leading[group]) }
}

/** The groups as they stand now; the same object for as long as no row changes its place. */
export const useShownRows = (constraints: readonly Constraint[]): ReadonlyMap<Group, ShownGroup> => {
  const session = useSession()
  const shown = useMemo(() => {
    let last: ReadonlyMap<Group, ShownGroup> = new Map()
    let key = ''
    return computed(() => {
      const rows = session.rows.value
      const next = new Map(
        groups.map(([group, belongs]) => [
          group,
          orderRows(group, constraints.filter(belongs), (id) => rows.get(id)),
        ]),
      )
      const nextKey = [...next.values()]
        .map(({ rows: inOrder, leading }) => `${leading} ${inOrder.map(({ id }) => id).join(' ')}`)
        .join('\n')
      if (nextKey !== key) {
        key = nextKey
        last = next
      }
      return last
    })
  }, [session, constraints])
  return useLive(() => shown.value)
}
