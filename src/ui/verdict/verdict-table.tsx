/** Every barrier and constraint as a row: demand against capacity, orbit and ground, then what binds nobody. */
import { memo, useMemo, useRef } from 'react'
import type { CompiledConstraint } from '../../engine/compiled.ts'
import { rowOf } from '../../engine/evaluate.ts'
import { useCompared } from '../compare/compared.ts'
import { GateContext } from '../layout/gate-context.ts'
import { useNearGate } from '../layout/gated.tsx'
import { LiveText } from '../number/live-text.tsx'
import { whyLink } from '../number/number.tsx'
import { useFollow } from '../number/use-follow.ts'
import { useSession } from '../session.tsx'
import { ArticleMarkers } from './article-markers.tsx'
import { type RowTexts, readersOf, textsOf } from './row-texts.ts'

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

const VerdictRow = memo(({ constraint }: { readonly constraint: CompiledConstraint }) => {
  const { rows } = useSession()
  const read = useMemo(() => readersOf(constraint, () => rows().get(constraint.id)), [constraint, rows])
  const element = useRef<HTMLTableRowElement>(null)
  const gate = useNearGate(element)
  const line = useFollow(read.status, writeStatus, gate.subscribe)
  const bar = useFollow(read.width, writeWidth, gate.subscribe)
  const other = useOther(constraint)
  return (
    <GateContext value={gate.subscribe}>
      <tr
        ref={(found) => {
          element.current = found
          line.current = found
        }}
        data-status={read.status()}
        data-side={constraint.side}
      >
        <th scope="row">
          <a href={whyLink(constraint.id)}>{constraint.label}</a>
          <ArticleMarkers row={constraint} />
        </th>
        <td data-label="Needs">
          <LiveText read={read.needs} />
          {other && <Other text={other.needs} />}
        </td>
        <td data-label="Has">
          <LiveText read={read.has} />
          {other && <Other text={other.has} />}
        </td>
        <td className="verdict-ratio">
          <span
            ref={bar}
            className="verdict-bar"
            aria-hidden="true"
            data-broken={isBroken(read.width())}
            style={{ '--width': read.width() }}
          />
          <LiveText read={read.outcome} className="verdict-status" />
          {other && <Other text={other.outcome} />}
        </td>
      </tr>
    </GateContext>
  )
})

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
const useOther = (constraint: CompiledConstraint): RowTexts | null => {
  const { model } = useSession()
  const compared = useCompared()
  return compared && textsOf(constraint, rowOf(model, compared.values, constraint.id))
}

const Other = ({ text }: { readonly text: string }) => <span className="verdict-other">B {text}</span>
