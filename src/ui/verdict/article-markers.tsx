/** Small numbers beside a row: which articles speak of it. They lead to what the articles say. */
import type { CompiledConstraint } from '../../engine/compiled.ts'
import { lowerFirst } from '../number/label.ts'

/** `S4-23` is a statement of article 004. */
export const articlesOf = (statements: readonly string[]): readonly string[] => [
  ...new Set(statements.flatMap((id) => /^S(\d+)-/.exec(id)?.[1]?.padStart(3, '0') ?? [])),
]

export const ArticleMarkers = ({ row }: { readonly row: CompiledConstraint }) => {
  const articles = articlesOf(row.answers)
  if (articles.length === 0) return null
  const shown = articles.join(' ')
  return (
    <sup className="markers">
      {/* Who speaks to the page says what is seen, so the name begins with it. */}
      <a
        href={`#article=${row.id}`}
        aria-label={`${shown}: what the articles say about ${lowerFirst(row.label)}`}
      >
        {shown}
      </a>
    </sup>
  )
}
