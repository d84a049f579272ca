/** Every barrier and constraint as a row: demand against capacity, orbit and ground, then what binds nobody. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { memo, useMemo, useRef } from 'react'
import { standingOf } from '../../engine/causes.ts'
import type { CompiledConstraint } from '../../engine/compiled.ts'
import { rowOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { Range } from '../analysis/range.tsx'
import { LiveText } from '../live/live-text.tsx'
import { whyLink } from '../live/route.ts'
import { useCompared, useSession } from '../live/session.tsx'
import { ClockContext, useLiveRef } from '../live/use-live.ts'
import { useVisibleClock } from '../live/visible.tsx'
import { lowerFirst } from '../number/label.ts'
import { ArticleMarkers } from './article-markers.tsx'
import { type RowTexts, textsOf } from './row-texts.ts'

const isLimit =
  (side: 'orbit' | 'ground') =>
  (row: CompiledConstraint): boolean =>
    row.side === side && standingOf(row) === 'limit'

const groups = [
  ['orbit', 'In orbit', isLimit('orbit')],
  ['ground', 'On the ground', isLimit('ground')],
  ['costs', 'Costs compared, at every size', (row: CompiledConstraint) => standingOf(row) === 'cost'],
  ['yardsticks', 'Yardsticks that bind nobody', (row: CompiledConstraint) => standingOf(row) === 'yardstick'],
] as const

/** Rows of one cause stand together, in the order in which each cause is first named. */
const byCause = (
  rows: readonly CompiledConstraint<QuantityId>[],
): readonly CompiledConstraint<QuantityId>[] => {
  const causes = [...new Set(rows.map(({ cause }) => cause))]
  return causes.flatMap((cause) => rows.filter((row) => row.cause === cause))
}

/** What several rows of a group share, said with each of them. */
const sharedCause = (row: CompiledConstraint, rows: readonly CompiledConstraint[]): string | null =>
  standingOf(row) === 'limit' && rows.filter(({ cause }) => cause === row.cause).length > 1 ? row.cause : null

export const VerdictTable = () => {
  const { model } = useSession()
  const rows = model.quantities.filter((quantity) => quantity.type === 'constraint')
  return (
    <table className="verdict-table">
      <caption className="aside-voice">
        Barriers and constraints: what is needed, what there is, the ratio of the two, and in how many worlds
        of a hundred the need can be met
      </caption>
      <thead>
        <tr>
          <th scope="col">What stands in the way</th>
          <th scope="col">Needs</th>
          <th scope="col">Has</th>
          <th scope="col" className="verdict-ratio">
            <span className="verdict-share">Need ÷ have, mark at 100 %</span>
            <span className="verdict-odds">Odds</span>
          </th>
        </tr>
      </thead>
      {groups.map(([group, title, belongs]) => (
        <tbody key={group} data-side={group === 'orbit' || group === 'ground' ? group : undefined}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="verdict-side small-caps">
              {title}
            </th>
          </tr>
          {byCause(rows.filter(belongs)).map((row, _, all) => (
            <VerdictRow key={row.id} constraint={row} shared={sharedCause(row, all)} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface RowProps {
  readonly constraint: CompiledConstraint<QuantityId>
  /** The cause, where other rows have it too: they are counted once. */
  readonly shared: string | null
}

const VerdictRow = memo(({ constraint, shared }: RowProps) => {
  const row = useRow(constraint)
  const element = useRef<HTMLTableRowElement>(null)
  const clock = useVisibleClock(element)
  const line = useLiveRef(() => row.value.status, writeStatus, clock)
  const bar = useLiveRef(() => row.value.width, writeWidth, clock)
  const other = useOther(constraint)
  const { status, width } = row.value
  return (
    <ClockContext value={clock}>
      <tr
        ref={(found) => {
          element.current = found
          line.current = found
        }}
        data-status={status}
        data-side={constraint.side}
      >
        <th scope="row">
          <a href={whyLink(constraint.id)}>{constraint.label}</a>
          <ArticleMarkers row={constraint} />
          {shared !== null && <small className="verdict-cause">counted under {lowerFirst(shared)}</small>}
        </th>
        <td data-label="Needs">
          <LiveText read={() => row.value.needs} />
          {other && <Other text={other.needs} />}
        </td>
        <td data-label="Has">
          <LiveText read={() => row.value.has} />
          {other && <Other text={other.has} />}
        </td>
        <td className="verdict-ratio">
          <span
            ref={bar}
            className="verdict-bar"
            aria-hidden="true"
            data-broken={isBroken(width)}
            style={{ '--width': width }}
          />
          <LiveText read={() => row.value.outcome} className="verdict-status" />
          <Range read={(ranges) => ranges.odds(constraint.id)} className="verdict-odds" />
          {other && <Other text={other.outcome} />}
        </td>
      </tr>
    </ClockContext>
  )
})

/** The texts of a row, made again only when its numbers have changed. */
const useRow = (constraint: CompiledConstraint<QuantityId>): ReadonlySignal<RowTexts> => {
  const { model, store, track } = useSession()
  return useMemo(
    () =>
      computed(() => {
        track(constraint.slot, 2)
        return textsOf(constraint, rowOf(model, store.values, constraint.id))
      }),
    [model, store, track, constraint],
  )
}

const isBroken = (width: string): 'true' | undefined => (Number(width) >= 1 ? 'true' : undefined)

const writeStatus = (row: HTMLElement, status: string): void => {
  row.dataset['status'] = status
}

const writeWidth = (bar: HTMLElement, width: string): void => {
  bar.style.setProperty('--width', width)
  if (isBroken(width)) bar.dataset['broken'] = 'true'
  else delete bar.dataset['broken']
}

/** The texts of the second scenario; null when nothing is compared. */
const useOther = (constraint: CompiledConstraint<QuantityId>): RowTexts | null => {
  const { model } = useSession()
  const compared = useCompared()
  return compared && textsOf(constraint, rowOf(model, compared.values, constraint.id))
}

const Other = ({ text }: { readonly text: string }) => <span className="verdict-other">B {text}</span>
