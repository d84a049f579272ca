/** The rows of the verdict for paper: need, capacity and their ratio as a bar with the mark of 100 %. */
import { standingOf } from '../../engine/causes.ts'
import type { Row } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { useSession } from '../live/session.tsx'
import { formatValue } from '../number/format-value.ts'
import { barWidth, ratioText, statusText } from '../verdict/ratio.ts'

const groups = [
  ['In orbit', (row: Row<QuantityId>) => row.side === 'orbit' && standingOf(row) === 'limit'],
  ['On the ground', (row: Row<QuantityId>) => row.side === 'ground' && standingOf(row) === 'limit'],
  ['Costs compared, at every size', (row: Row<QuantityId>) => standingOf(row) === 'cost'],
  ['For comparison, stopping nobody', (row: Row<QuantityId>) => standingOf(row) === 'yardstick'],
] as const

export const PrintRows = ({ rows }: { readonly rows: readonly Row<QuantityId>[] }) => (
  <table className="print-rows">
    <thead>
      <tr>
        <th scope="col">What stands in the way</th>
        <th scope="col">Needs</th>
        <th scope="col">Has</th>
        <th scope="col" colSpan={2}>
          Need ÷ have, mark at 100 %
        </th>
      </tr>
    </thead>
    {groups.map(([title, belongs]) => (
      <tbody key={title}>
        <tr>
          <th scope="rowgroup" colSpan={5}>
            {title}
          </th>
        </tr>
        {rows.filter(belongs).map((row) => (
          <PrintRow key={row.id} row={row} />
        ))}
      </tbody>
    ))}
  </table>
)

const wide = 96

const PrintRow = ({ row }: { readonly row: Row<QuantityId> }) => {
  const { quantity } = useSession()
  const found = quantity(row.id)
  const ratio = row.status === 'not-feasible' ? '' : `${ratioText(row.ratio)} `
  return (
    <tr data-side={row.side} data-status={row.status}>
      <th scope="row">{row.label}</th>
      <td>{formatValue(found, row.demand)}</td>
      <td>{formatValue(found, row.capacity)}</td>
      <td>
        <svg width={wide} height="9" viewBox={`0 0 ${wide} 9`} aria-hidden="true">
          <rect y="2" width={wide * barWidth(row.ratio)} height="5" />
          <line x1={wide / 2} x2={wide / 2} y1="0" y2="9" />
        </svg>
      </td>
      <td>
        {ratio}
        {statusText(row.status)}
      </td>
    </tr>
  )
}
