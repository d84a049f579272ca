/** One published case: who printed it, their numbers, ours, and why the two differ. */
import type { Comparison } from '../../scenario/recompute.ts'
import type { ReferenceCase } from '../../scenario/reference.ts'
import { addressOf, type Library, sourcesOf } from '../evidence/library.ts'
import { formatValue } from '../number/format-value.ts'
import { whyLink } from '../number/number.tsx'
import { useSession } from '../session.tsx'
import { departureText } from './case-words.ts'

interface Props {
  readonly reference: ReferenceCase
  /** None where only the project's tests can recompute the case. */
  readonly comparisons: readonly Comparison[] | null
  readonly shelf: Library
}

export const CaseEntry = ({ reference, comparisons, shelf }: Props) => {
  const { title, source, where, differs } = reference
  const cited = sourcesOf(shelf, typeof source === 'string' ? [source] : source)
  return (
    <article className="case">
      <h5>{title}</h5>
      <p className="case-source">
        {cited.map((work, at) => (
          <span key={work.id}>
            {at > 0 && '; '}
            <SourceLink href={addressOf(work)} text={`${work.authors ?? work.title} (${work.year})`} />
          </span>
        ))}
        {where && `: ${where}`}
      </p>
      {comparisons ? (
        <Comparisons title={title} comparisons={comparisons} />
      ) : (
        <Printed reference={reference} />
      )}
      {differs && <p className="case-differs">{differs}</p>}
    </article>
  )
}

export const SourceLink = ({ href, text }: { readonly href: string | undefined; readonly text: string }) =>
  href ? (
    <a href={href} rel="noreferrer" target="_blank">
      {text}
    </a>
  ) : (
    text
  )

interface TableProps {
  readonly title: string
  readonly comparisons: readonly Comparison[]
}

const Comparisons = ({ title, comparisons }: TableProps) => {
  const { quantity } = useSession()
  return (
    <table className="case-table">
      <caption className="aside-voice">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Published</th>
          <th scope="col">Ours</th>
          <th scope="col">Apart</th>
        </tr>
      </thead>
      <tbody>
        {comparisons.map((comparison) => {
          const found = quantity(comparison.id)
          return (
            <tr key={comparison.id} data-agrees={comparison.agrees}>
              <th scope="row">
                <a href={whyLink(comparison.id)}>{found.label}</a>
              </th>
              <td>{formatValue(found, comparison.published, { digits: 5 })}</td>
              <td>{formatValue(found, comparison.ours, { digits: 5 })}</td>
              <td>
                {departureText(comparison)}
                {!comparison.agrees && ' too far'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Numbers of a function that the model calls: its test recomputes them. */
const Printed = ({ reference }: { readonly reference: ReferenceCase }) => (
  <table className="case-table">
    <caption className="aside-voice">{reference.title}</caption>
    <thead>
      <tr>
        <th scope="col">Number</th>
        <th scope="col">Published</th>
        <th scope="col">Ours within</th>
      </tr>
    </thead>
    <tbody>
      {Object.entries(reference.expected).map(([name, { value, unit, tolerance, within }]) => (
        <tr key={name}>
          <th scope="row">{inWords(name)}</th>
          <td>{unit === '1' ? value : `${value}\u00a0${unit}`}</td>
          <td>{within === undefined ? `${tolerance * 100}\u00a0%` : `${within}\u00a0${unit}`}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** `rainAttenuation` as "rain attenuation". */
const inWords = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
