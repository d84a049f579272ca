/** Every barrier and constraint as a row: demand against capacity, orbit and ground side by side. */
import { type CSSProperties, memo, useSyncExternalStore } from 'react'
import type { CompiledConstraint } from '../../engine/compiled.ts'
import { rowOf } from '../../engine/evaluate.ts'
import { useGate } from '../layout/gated.tsx'
import { formatValue } from '../number/format-value.ts'
import { whyLink } from '../number/number.tsx'
import { useSession } from '../session.tsx'
import { ArticleMarkers } from './article-markers.tsx'
import { barWidth, ratioText, statusText } from './ratio.ts'

const sides = [
  ['orbit', 'In orbit'],
  ['ground', 'On the ground'],
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
      {sides.map(([side, title]) => (
        <tbody key={side} data-side={side}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="verdict-side small-caps">
              {title}
            </th>
          </tr>
          {rows
            .filter((row) => row.side === side)
            .map((row) => (
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
  const isBroken = Number(width) >= 1
  return (
    <tr data-status={status}>
      <th scope="row">
        <a href={whyLink(constraint.id)}>{constraint.label}</a>
        <ArticleMarkers row={constraint} />
      </th>
      <td data-label="Needs">{needs}</td>
      <td data-label="Has">{has}</td>
      <td className="verdict-ratio">
        <span className="verdict-bar" aria-hidden="true">
          <span data-broken={isBroken ? true : undefined} style={{ '--width': width } as CSSProperties} />
        </span>
        <span className="verdict-status">
          {status === 'not-feasible' ? '' : `${ratio} `}
          {statusText(status)}
        </span>
      </td>
    </tr>
  )
})
