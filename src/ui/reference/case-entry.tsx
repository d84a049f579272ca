/** One case: who printed it, their numbers, ours, how far apart they are, and why. */

import type { Recomputed } from '../../scenario/case-count.ts'
import type { Comparison } from '../../scenario/comparison.ts'
import { percentText } from '../../scenario/printed.ts'
import { oursText, printedText } from '../../scenario/printed-text.ts'
import type { Crossed } from '../../scenario/recompute.ts'
import { citedBy, type ReferenceCase } from '../../scenario/reference.ts'
import { t } from '../../words/words.ts'
import { addressOf, type Library, sourcesOf } from '../evidence/library.ts'
import { CaseBridge } from './case-bridge.tsx'
import { kindLabel } from './case-words.ts'
import { NumberName } from './number-name.tsx'

interface Props extends Recomputed {
  readonly bridge: readonly Crossed[]
  readonly library: Library
}

export const CaseEntry = ({ reference, comparisons, bridge, library }: Props) => {
  const { title, kind, fitted, note, left } = reference
  const apart = comparisons.filter(({ outcome }) => outcome !== 'agrees')
  return (
    <article className="case">
      <h5>{title}</h5>
      <p className="case-source">
        {kindLabel(kind)}
        {fitted &&
          t('. Chosen: {toLowerCase}{x}', {
            toLowerCase: fitted.charAt(0).toLowerCase(),
            x: fitted.slice(1),
          })}
      </p>
      <Origin reference={reference} library={library} />
      <Comparisons title={title} comparisons={comparisons} />
      {apart.length > 0 && (
        <ul className="case-differs">
          {apart.map(({ id, number, departure }) => (
            <li key={id}>
              <NumberName id={id} />: {percentText(departure)}.{' '}
              {number.differs?.why ?? t('Nobody has explained this.')}
            </li>
          ))}
        </ul>
      )}
      {bridge.length > 0 && <CaseBridge start={comparisons} bridge={bridge} left={left} />}
      {note && <p className="case-note">{note}</p>}
    </article>
  )
}

interface OriginProps {
  readonly reference: ReferenceCase
  readonly library: Library
}

/** Work and place in it, and whether the work itself was read; or the program of a calculation of our own. */
const Origin = ({ reference, library }: OriginProps) => {
  const { where, calculation, verified } = reference
  if (calculation)
    return (
      <p className="case-source">
        {calculation.by}, {calculation.date}
      </p>
    )
  return (
    <p className="case-source">
      {sourcesOf(library, citedBy(reference)).map((work, at) => (
        <span key={work.id}>
          {at > 0 && '; '}
          <SourceLink href={addressOf(work)} text={`${work.authors ?? work.title} (${work.year})`} />
        </span>
      ))}
      {where && `: ${where}`}
      {verified && t('. Checked {date}: {how}', { date: verified.date, how: verified.how })}
      {verified === null && t('. Read in a summary of the work, not in the work itself')}
    </p>
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

const Comparisons = ({ title, comparisons }: TableProps) => (
  <table className="case-table">
    <caption className="aside-voice">{title}</caption>
    <thead>
      <tr>
        <th scope="col">{t('Number')}</th>
        <th scope="col">{t('Printed')}</th>
        <th scope="col">{t('Ours')}</th>
        <th scope="col">{t('Outcome')}</th>
      </tr>
    </thead>
    <tbody>
      {comparisons.map(({ id, number, ours, departure, outcome }) => (
        <tr key={id} data-outcome={outcome}>
          <th scope="row">
            <NumberName id={id} />
          </th>
          <td>{printedText(number.printed, number.unit)}</td>
          <td>{oursText(ours, number.printed, number.unit)}</td>
          <td>
            {outcome === 'agrees'
              ? t('agrees')
              : t('differs, {departure}', { departure: percentText(departure) })}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
