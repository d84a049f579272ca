/** Two scenarios side by side: what was set differently, and what follows. */
import '../live/details.ts'
import { scenarios } from 'virtual:model/scenarios'
import { useState } from 'react'
import type { CompiledQuantity } from '../../engine/compiled.ts'
import { isInput, type Row, rowsOf } from '../../engine/evaluate.ts'
import { headline } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import { defaultsTitle } from '../evidence/evidence.ts'
import type { Compared } from '../live/compared.ts'
import { whyLink } from '../live/route.ts'
import { useCompared, useScenario, useSession } from '../live/session.tsx'
import { differenceText, relativeText } from '../number/difference.ts'
import { formatValue } from '../number/format-value.ts'
import { ratioText, statusText } from '../verdict/ratio.ts'
import { changesBetween } from './changes.ts'
import { copyToSecond, swap, titleOf } from './second.ts'
import './compare.css'

export const Comparison = () => {
  const compared = useCompared()
  return compared && <Sides compared={compared} />
}

const Sides = ({ compared }: { readonly compared: Compared }) => {
  const { model, store } = useSession()
  const title = useScenario((state) => titleOf(model, state))
  return (
    <section className="comparison" aria-labelledby="comparison-label">
      <h2 className="small-caps" id="comparison-label">
        Comparison
      </h2>
      <p className="comparison-sides">
        <span>
          <strong>A</strong> {title}
        </span>
        <span>
          <strong>B</strong> <SecondPicker compared={compared} />
        </span>
      </p>
      <p className="comparison-actions">
        <button type="button" className="action" onClick={() => swap(model, store)}>
          Swap A and B
        </button>
        <button type="button" className="action" onClick={() => copyToSecond(model, store)}>
          Copy A to B
        </button>
        <button type="button" className="action" onClick={() => store.compare(null)}>
          Stop comparing
        </button>
      </p>
      <Inputs compared={compared} />
      <Results compared={compared} />
    </section>
  )
}

const SecondPicker = ({ compared }: { readonly compared: Compared }) => {
  const { store } = useSession()
  const shipped = scenarios.find(({ title }) => title === compared.title)
  const choose = (slug: string) => {
    const scenario = scenarios.find((candidate) => candidate.slug === slug)
    if (scenario) store.compare({ title: scenario.title, settings: scenario.settings })
    else if (slug === 'defaults') store.compare({ title: defaultsTitle, settings: {} })
  }
  const isOther = !shipped && compared.title !== defaultsTitle
  return (
    <select
      className="picker"
      aria-label="Scenario B"
      value={shipped?.slug ?? (isOther ? 'other' : 'defaults')}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="defaults">{defaultsTitle}</option>
      {isOther && <option value="other">{compared.title}</option>}
      {scenarios.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </select>
  )
}

const Inputs = ({ compared }: { readonly compared: Compared }) => {
  const { model } = useSession()
  const settings = useScenario((state) => state.settings)
  const [isAll, setIsAll] = useState(false)
  const changes = changesBetween(model, settings, compared.settings)
  const inputs = model.quantities.filter(isInput)
  return (
    <>
      <h3>
        {changes.length === 0
          ? 'The same inputs'
          : `${changes.length} ${changes.length === 1 ? 'input differs' : 'inputs differ'}`}
      </h3>
      {changes.length > 0 && !isAll && (
        <table className="comparison-table">
          <caption className="aside-voice">Inputs that differ</caption>
          <Head columns={['Input', 'A', 'B']} />
          <tbody>
            {changes.map(({ id, label, from, to }) => (
              <tr key={label}>
                <th scope="row">
                  <a href={whyLink(id)}>{label}</a>
                </th>
                <td data-label="A">{from}</td>
                <td data-label="B">{to}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isAll && <Table caption="All inputs" quantities={inputs} compared={compared} first="Input" />}
      <p>
        <button type="button" className="action" aria-pressed={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? 'Show only inputs that differ' : `Show all ${inputs.length} inputs`}
        </button>
      </p>
    </>
  )
}

const Results = ({ compared }: { readonly compared: Compared }) => {
  const { model, has, quantity } = useSession()
  const [isAll, setIsAll] = useState(false)
  const derived = model.quantities.filter(({ type }) => type === 'derived')
  return (
    <>
      <h3>What follows</h3>
      <Table
        caption={isAll ? 'All results' : 'Main results'}
        quantities={isAll ? derived : headline.filter(({ id }) => has(id)).map(({ id }) => quantity(id))}
        compared={compared}
        first="Result"
      />
      <p>
        <button type="button" className="action" aria-pressed={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? 'Show the main results' : `Show all ${derived.length} results`}
        </button>
      </p>
      <h3>What stands in the way</h3>
      <Verdict compared={compared} />
    </>
  )
}

const Head = ({ columns }: { readonly columns: readonly string[] }) => (
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

interface TableProps {
  readonly caption: string
  readonly first: string
  readonly quantities: readonly CompiledQuantity<QuantityId>[]
  readonly compared: Compared
}

/** Draws again after every change of A: the store's values are one array for ever. */
const useValuesOfA = (): Float64Array => {
  const { store } = useSession()
  useScenario((state) => state.settings)
  return store.values
}

const Table = ({ caption, first, quantities, compared }: TableProps) => {
  const values = useValuesOfA()
  return (
    <table className="comparison-table">
      <caption className="aside-voice">{caption}</caption>
      <Head columns={[first, 'A', 'B', 'B − A', '%']} />
      <tbody>
        {quantities.map((quantity) => {
          const a = values[quantity.slot] ?? Number.NaN
          const b = compared.values[quantity.slot] ?? Number.NaN
          return (
            <tr key={quantity.id}>
              <th scope="row">
                <a href={whyLink(quantity.id)}>{quantity.label}</a>
              </th>
              <td data-label="A">{formatValue(quantity, a)}</td>
              <td data-label="B">{formatValue(quantity, b)}</td>
              <td data-label="B − A">{differenceText(quantity, a, b)}</td>
              <td data-label="%">{quantity.type === 'choice' ? '' : relativeText(a, b)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Ratios have no unit, and two digits behind the point as in the table of the verdict. */
const ratioDifference = (a: number, b: number): string => {
  const difference = b - a
  if (!Number.isFinite(difference) || Math.abs(difference) < 0.005) return ''
  return `${difference > 0 ? '+' : '−'}${ratioText(Math.abs(difference))}`
}

const reads = ({ ratio, status }: Row): string => `${ratioText(ratio)} ${statusText(status)}`

const Verdict = ({ compared }: { readonly compared: Compared }) => {
  const { model } = useSession()
  const a = rowsOf(model, useValuesOfA())
  const b = rowsOf(model, compared.values)
  return (
    <table className="comparison-table">
      <caption className="aside-voice">Need against capacity of every barrier and constraint</caption>
      <Head columns={['Constraint', 'A', 'B', 'B − A', '%']} />
      <tbody>
        {a.map((row, i) => {
          const other = b[i] ?? row
          return (
            <tr key={row.id}>
              <th scope="row">
                <a href={whyLink(row.id)}>{row.label}</a>
              </th>
              <td data-label="A">{reads(row)}</td>
              <td data-label="B">{reads(other)}</td>
              <td data-label="B − A">{ratioDifference(row.ratio, other.ratio)}</td>
              <td data-label="%">{relativeText(row.ratio, other.ratio)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
