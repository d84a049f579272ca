/** Every barrier and constraint as a row: demand against capacity, orbit and ground, then what binds nobody. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { memo, useMemo, useRef } from 'react'
import type { CompiledConstraint } from '../../engine/compiled.ts'
import { rowOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { LiveText } from '../live/live-text.tsx'
import { whyLink } from '../live/route.ts'
import { useCompared, useSession } from '../live/session.tsx'
import { ClockContext, useLiveRef } from '../live/use-live.ts'
import { useVisibleClock } from '../live/visible.tsx'
import { ArticleMarkers } from './article-markers.tsx'
import { type RowTexts, textsOf } from './row-texts.ts'

const groups = [
  ['orbit', 'In orbit', (row: CompiledConstraint) => row.side === 'orbit' && !row.yardstick],
  ['ground', 'On the ground', (row: CompiledConstraint) => row.side === 'ground' && !row.yardstick],
  ['yardsticks', 'Yardsticks that bind nobody', (row: CompiledConstraint) => row.yardstick],
] as const

export const VerdictTable = () => {
  const { model } = useSession()
  const rows = model.quantities.filter((quantity) => quantity.type === 'constraint')
  return (
    <table className="verdict-table">
      <caption className="aside-voice">
        Barriers and constraints: what is needed, what there is, and the ratio of the two
      </caption>
      <thead>
        <tr>
          <th scope="col">What stands in the way</th>
          <th scope="col">Needs</th>
          <th scope="col">Has</th>
          <th scope="col">Need ÷ have, mark at 100 %</th>
        </tr>
      </thead>
      {groups.map(([group, title, belongs]) => (
        <tbody key={group} data-side={group === 'yardsticks' ? undefined : group}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="verdict-side small-caps">
              {title}
            </th>
          </tr>
          {rows.filter(belongs).map((row) => (
            <VerdictRow key={row.id} constraint={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const VerdictRow = memo(({ constraint }: { readonly constraint: CompiledConstraint<QuantityId> }) => {
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
