/** What articles say: their own words in quotation marks, or ours, which are said to be ours. */
import { t } from '../../words/words.ts'
import type { Library } from '../evidence/library.ts'

interface Props {
  readonly statements: readonly string[]
  readonly library: Library
}

export const Said = ({ statements, library }: Props) => (
  <ul className="said">
    {statements.map((id) => {
      const statement = library.statementOf(id)
      const article = library.articles.find((candidate) => candidate.id === statement?.article)
      if (!statement || !article) return null
      return (
        <li key={id}>
          {/* Articles are English, and a statement has no translation. */}
          {statement.quote ? <q lang="en">{statement.quote}</q> : <span lang="en">{statement.says}</span>}
          <cite>
            {article.short}
            {statement.quote ? '' : t(', in our words')}
          </cite>
        </li>
      )
    })}
  </ul>
)
