/** Under a row: how many of the articles speak of it. It leads to what they say. */

import type { CompiledConstraint } from '../../engine/compiled.ts'
import { t } from '../../words/words.ts'
import { lowerFirst } from '../number/label.ts'

/** `S4-23` is a statement of article 004. */
export const articlesOf = (statements: readonly string[]): readonly string[] => [
  ...new Set(statements.flatMap((id) => /^S(\d+)-/.exec(id)?.[1]?.padStart(3, '0') ?? [])),
]

export const ArticleMarkers = ({ row }: { readonly row: CompiledConstraint }) => {
  const articles = articlesOf(row.answers)
  if (articles.length === 0) return null
  const shown = articles.length === 1 ? t('1 article') : t('{n} articles', { n: articles.length })
  return (
    <small className="markers">
      {/* Who speaks to the page says what is seen, so the name begins with it. */}
      <a
        href={`#article=${row.id}`}
        aria-label={t('{shown}: what the articles say about {x}', { shown, x: lowerFirst(row.label) })}
      >
        {shown}
      </a>
    </small>
  )
}
