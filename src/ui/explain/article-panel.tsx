/** What the articles say about one row of the verdict, and where they or the record disagree. */

import { t } from '../../words/words.ts'
import { type Library, sourcesOf } from '../evidence/library.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { SourceList } from './source-list.tsx'
import './explain.css'

interface Props {
  readonly id: string
  readonly library: Library
}

export const ArticlePanel = ({ id, library }: Props) => {
  const { quantity, has } = useSession()
  const row = has(id) ? quantity(id) : null
  if (row?.type !== 'constraint') return <p>{t('No row of the verdict is called “{id}”.', { id })}</p>
  const said = row.answers.flatMap((answer) => library.statementOf(answer) ?? [])
  const disputes = [...new Set(said.flatMap((statement) => statement.contradictions))].flatMap(
    (dispute) => library.contradictions.find((candidate) => candidate.id === dispute) ?? [],
  )
  const cited = sourcesOf(
    library,
    disputes.flatMap((dispute) => dispute.sources),
  )
  return (
    <>
      <h2 className="why-name">{row.label}</h2>
      {said.map((statement) => (
        <section key={statement.id}>
          {statement.quote ? (
            <blockquote className="statement">“{statement.quote}”</blockquote>
          ) : (
            <p className="statement-ours">{statement.says}</p>
          )}
          <p className="statement-from">
            {library.articles.find((article) => article.id === statement.article)?.cite}
            {statement.quote ? '' : t(', in our words')}
          </p>
          <p>{statement.model}</p>
        </section>
      ))}
      {disputes.length > 0 && (
        <section>
          <h3 className="small-caps">{t('Disputed')}</h3>
          {disputes.map((dispute) => (
            <p key={dispute.id} className="dispute">
              {dispute.says}
            </p>
          ))}
        </section>
      )}
      <SourceList sources={cited} citation={library.citation} />
      <p className="why-copy">
        <a href={whyLink(row.id)}>{t('The numbers of this row')}</a>
      </p>
    </>
  )
}
