/** Tables of scenarios side by side: values with what differs from the first, ranges where they are drawn, and the rows of the verdict. */

import type { ReactNode } from 'react'
import type { CompiledQuantity } from '../../engine/compiled.ts'
import { type Row, rowsOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { rangeText } from '../analysis/range-text.ts'
import type { Uncertainty } from '../analysis/uncertainty.ts'
import type { Compared } from '../live/compared.ts'
import { whyLink } from '../live/route.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { differenceText, relativeText } from '../number/difference.ts'
import { formatValue } from '../number/format-value.ts'
import { ratioText, statusText } from '../verdict/ratio.ts'
import { letters } from './second.ts'

export const Head = ({ columns }: { readonly columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
)

/** Draws again after every change of A: the store's values are one array for ever. */
const useSideValues = (compared: Compared): readonly Float64Array[] => {
  const { store } = useSession()
  useScenario((state) => state.settings)
  return [store.values, compared.values, ...compared.others.map(({ values }) => values)]
}

/** What stands in a row: of two scenarios the difference in columns of its own, of more beside each value. */
interface Cells {
  readonly values: readonly ReactNode[]
  readonly differences: readonly string[]
  readonly shares: readonly string[]
}

const columnsOf = (first: string, count: number): readonly string[] => [
  first,
  ...letters.slice(0, count),
  ...(count === 2 ? ['B − A', '%'] : []),
]

const RowCells = ({ values, differences, shares }: Cells) => {
  const isPair = values.length === 2
  return (
    <>
      {values.map((value, n) => (
        <td key={letters[n]} data-label={letters[n]}>
          {value}
          {!isPair && n > 0 && shares[n] && <span className="comparison-change">{shares[n]}</span>}
        </td>
      ))}
      {isPair && <td data-label="B − A">{differences[1]}</td>}
      {isPair && <td data-label="%">{shares[1]}</td>}
    </>
  )
}

interface TableProps {
  readonly caption: string
  readonly first: string
  readonly quantities: readonly CompiledQuantity<QuantityId>[]
  readonly compared: Compared
  /** Ranges of each side, where they are known. */
  readonly bands?: readonly (Uncertainty['bands'] | null)[]
}

export const Table = ({ caption, first, quantities, compared, bands = [] }: TableProps) => {
  const sides = useSideValues(compared)
  return (
    <table className="comparison-table">
      <caption className="aside-voice">{caption}</caption>
      <Head columns={columnsOf(first, sides.length)} />
      <tbody>
        {quantities.map((quantity) => {
          const at = sides.map((values) => values[quantity.slot] ?? Number.NaN)
          const [a = Number.NaN] = at
          return (
            <tr key={quantity.id}>
              <th scope="row">
                <a href={whyLink(quantity.id)}>{quantity.label}</a>
              </th>
              <RowCells
                values={at.map((value, n) => (
                  <Ranged key={letters[n]} quantity={quantity} value={value} bands={bands[n] ?? null} />
                ))}
                differences={at.map((value) => differenceText(quantity, a, value))}
                shares={at.map((value) => (quantity.type === 'choice' ? '' : relativeText(a, value)))}
              />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface RangedProps {
  readonly quantity: CompiledQuantity<QuantityId>
  readonly value: number
  readonly bands: Uncertainty['bands'] | null
}

/** A value with its range in eight worlds of ten, where that was drawn. */
const Ranged = ({ quantity, value, bands }: RangedProps) => {
  const band = bands?.[quantity.id]
  const range = band ? rangeText(quantity, band, '\u2009–\u2009') : ''
  return (
    <>
      {formatValue(quantity, value)}
      {range !== '' && (
        <span className="comparison-range">
          <span className="aside-voice">{t('in eight worlds of ten')}</span>
          {range}
        </span>
      )}
    </>
  )
}

/** Ratios have no unit, and two digits behind the point as in the table of the verdict. */
const ratioDifference = (a: number, b: number): string => {
  const difference = b - a
  if (!Number.isFinite(difference) || Math.abs(difference) < 0.005) return ''
  return `${difference > 0 ? '+' : '−'}${ratioText(Math.abs(difference))}`
}

const reads = ({ ratio, status }: Row): string => `${ratioText(ratio)} ${statusText(status)}`

export const Verdict = ({ compared }: { readonly compared: Compared }) => {
  const { model } = useSession()
  const sides = useSideValues(compared).map((values) => rowsOf(model, values))
  const [a = []] = sides
  return (
    <table className="comparison-table">
      <caption className="aside-voice">{t('Need against capacity of every barrier and constraint')}</caption>
      <Head columns={columnsOf('Constraint', sides.length)} />
      <tbody>
        {a.map((row, i) => {
          const rows = sides.map((side) => side[i] ?? row)
          return (
            <tr key={row.id}>
              <th scope="row">
                <a href={whyLink(row.id)}>{row.label}</a>
              </th>
              <RowCells
                values={rows.map(reads)}
                differences={rows.map(({ ratio }) => ratioDifference(row.ratio, ratio))}
                shares={rows.map(({ ratio }) => relativeText(row.ratio, ratio))}
              />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
