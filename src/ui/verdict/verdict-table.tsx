/** Every barrier and constraint as a row: demand against capacity, orbit and ground, then what binds nobody. */
import { memo, useMemo, useSyncExternalStore } from 'react'
import type { CompiledConstraint } from '../../engine/compiled.ts'
import { type Row, rowOf } from '../../engine/evaluate.ts'
import { useCompared } from '../compare/compared.ts'
import { Gated, useGate } from '../layout/gated.tsx'
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
  const { model, store } = useSession()
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
        <Gated
          key={group}
          as="tbody"
          source={store.subscribe}
          side={group === 'yardsticks' ? undefined : group}
        >
          <tr>
            <th scope="rowgroup" colSpan={4} className="verdict-side small-caps">
              {title}
            </th>
          </tr>
          {rows.filter(belongs).map((row) => (
            <VerdictRow key={row.id} constraint={row} />
          ))}
        </Gated>
      ))}
    </table>
  )
}

const VerdictRow = memo(({ constraint }: { readonly constraint: CompiledConstraint }) => {
  const { model, store, rows } = useSession()
  const subscribe = useGate(store.subscribe)
  const read = useMemo(() => rowTexts(constraint, () => rows().get(constraint.id)), [constraint, rows])
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

/** The texts of a row in one string, made anew only when its numbers have changed. */
const rowTexts = (constraint: CompiledConstraint, row: () => Row | undefined): (() => string) => {
  let before: Row | undefined
  let texts = ''
  return () => {
    const now = row()
    if (!now || (Object.is(now.demand, before?.demand) && Object.is(now.capacity, before?.capacity)))
      return texts
    before = now
    texts = [
      formatValue(constraint, now.demand),
      formatValue(constraint, now.capacity),
      ratioText(now.ratio),
      now.status,
      barWidth(now.ratio).toFixed(3),
    ].join('\n')
    return texts
  }
}

/** The same of the second scenario. */
const Other = ({ text }: { readonly text: string }) => <span className="verdict-other">B {text}</span>
