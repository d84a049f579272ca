import type { Term } from '../../engine/explain.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { whyLink } from '../live/route.ts'
import { formatValue } from '../number/format-value.ts'

/** Long lists open a few at a time: a constant may feed half the model. */
const few = 8

export const TermList = ({
  title,
  terms,
}: {
  readonly title: string
  readonly terms: readonly Term<QuantityId>[]
}) => {
  if (terms.length === 0) return null
  const rest = terms.slice(few)
  return (
    <section>
      <h3 className="small-caps">{title}</h3>
      <TermRows terms={terms.slice(0, few)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('{length} more', { length: rest.length })}</summary>
          <TermRows terms={rest} />
        </details>
      )}
    </section>
  )
}

const TermRows = ({ terms }: { readonly terms: readonly Term<QuantityId>[] }) => (
  <ul className="terms">
    {terms.map(({ quantity, value }) => (
      <li key={quantity.id}>
        <a href={whyLink(quantity.id)}>{quantity.label}</a>
        <span>{quantity.type === 'series' ? t('by year') : formatValue(quantity, value)}</span>
      </li>
    ))}
  </ul>
)
