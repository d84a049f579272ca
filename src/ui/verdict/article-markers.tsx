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
  return (
    <sup className="markers">
      <a href={`#article=${row.id}`} aria-label={`What the articles say about ${lowerFirst(row.label)}`}>
        {articles.join(' ')}
      </a>
    </sup>
  )
}
