/** One quantity as the reference prints it: symbol, formula, unit, range, reason, sources. */

import type { CompiledQuantity, Note } from '../../engine/compiled.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { addressOf, citedIn, type Library } from '../evidence/library.ts'
import { whyLink } from '../live/route.ts'
import { useText } from '../live/session.tsx'
import { SourceLink } from './case-entry.tsx'
import { factsOf, kindText } from './quantity-facts.ts'
import { StillFormula } from './still-formula.tsx'

interface Props {
  readonly quantity: CompiledQuantity<QuantityId>
  readonly note: Note
  readonly library: Library
  /** Its name and reason alone: all that a search in the page needs. */
  readonly isBrief?: boolean
}

const roles = [
  ['formula', ''],
  ['initial', 'in the first year'],
  ['demand', 'needs'],
  ['capacity', 'has'],
] as const

export const QuantityEntry = ({ isBrief = false, ...props }: Props) =>
  isBrief ? <Brief {...props} /> : <Whole {...props} />

const Brief = ({ quantity, note }: Omit<Props, 'isBrief'>) => (
  <article className="entry">
    <h5>
      {quantity.label} <code>{quantity.id}</code>
    </h5>
    <p className="entry-why">{note.why}</p>
  </article>
)

const Whole = ({ quantity, note, library }: Omit<Props, 'isBrief'>) => {
  const cited = citedIn(library, [
    ...note.sources,
    ...Object.values(note.options).flatMap(({ sources }) => sources),
  ])
  return (
    <article className="entry">
      <h5>
        <a href={whyLink(quantity.id)}>{quantity.label}</a> <code>{quantity.id}</code>
      </h5>
      <p className="entry-kind">{kindText(quantity)}</p>
      {roles.map(([role, name]) => {
        const formula = note.formulas[role]
        return (
          formula && (
            <StillFormula
              key={role}
              symbol={note.symbolMathml}
              formula={formula.mathml}
              name={name}
              label={quantity.label}
            />
          )
        )
      })}
      <dl className="entry-facts">
        {quantity.type !== 'series' && quantity.type !== 'constraint' && <Now id={quantity.id} />}
        {factsOf(quantity).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="entry-why">{note.why}</p>
      {cited.length > 0 && (
        <p className="entry-sources">
          {cited.map((work, at) => (
            <span key={work.id}>
              {at > 0 && ' · '}
              <SourceLink href={addressOf(work)} text={library.citation(work, work.places)} />
            </span>
          ))}
        </p>
      )}
    </article>
  )
}

const Now = ({ id }: { readonly id: QuantityId }) => (
  <div>
    <dt>{t('Now')}</dt>
    <dd>{useText(id)}</dd>
  </div>
)
