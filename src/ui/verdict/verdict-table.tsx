/** Every barrier and constraint as a row: demand against capacity, orbit and ground, then what binds nobody. */
import { memo, useSyncExternalStore } from 'react'
import type { CompiledConstraint } from '../../engine/compiled.ts'
import { rowOf } from '../../engine/evaluate.ts'
import { useCompared } from '../compare/compared.ts'
import { useGate } from '../layout/gated.tsx'
import { formatValue } from '../number/format-value.ts'
import { whyLink } from '../number/number.tsx'
import { useSession } from '../session.tsx'
import { ArticleMarkers } from './article-markers.tsx'
import { barWidth, ratioText, statusText } from './ratio.ts'

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
  const { model, store } = useSession()
  const subscribe = useGate(store.subscribe)
  const read = () => {
    const { demand, capacity, ratio, status } = rowOf(model, store.values, constraint.id)
    return [
      formatValue(constraint, demand),
      formatValue(constraint, capacity),
      ratioText(ratio),
      status,
      barWidth(ratio).toFixed(3),
    ].join('\n')
  }
  const [needs, has, ratio, status = '', width] = useSyncExternalStore(subscribe, read, read).split('\n')
  const compared = useCompared()
  const other = compared && rowOf(model, compared.values, constraint.id)
  return (
    <tr data-status={status} data-side={constraint.side}>
      <th scope="row">
        <a href={whyLink(constraint.id)}>{constraint.label}</a>
        <ArticleMarkers row={constraint} />
      </th>
      <td data-label="Needs">
        {needs}
        {other && <Other text={formatValue(constraint, other.demand)} />}
      </td>
      <td data-label="Has">
        {has}
        {other && <Other text={formatValue(constraint, other.capacity)} />}
      </td>
      <td className="verdict-ratio">
        <span className="verdict-bar" aria-hidden="true">
          <span data-broken={Number(width) >= 1 ? true : undefined} style={{ '--width': width }} />
        </span>
        <span className="verdict-status">
          {status === 'not-feasible' ? '' : `${ratio} `}
          {statusText(status)}
        </span>
        {other && <Other text={`${ratioText(other.ratio)} ${statusText(other.status)}`} />}
      </td>
    </tr>
  )
})

/** The same of the second scenario. */
const Other = ({ text }: { readonly text: string }) => <span className="verdict-other">B {text}</span>
