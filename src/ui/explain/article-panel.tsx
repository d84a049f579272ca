/** What the articles say about one row of the verdict, and where they or the record disagree. */
import { use } from 'react'
import { SourceList } from '../explain/source-list.tsx'
import { whyLink } from '../number/number.tsx'
import { useSession } from '../session.tsx'
import { type Library, sourcesOf } from './library.ts'
import '../explain/explain.css'

interface Props {
  readonly id: string
  readonly library: Promise<Library>
}

export const ArticlePanel = ({ id, library }: Props) => {
  const { quantity, has } = useSession()
  const shelf = use(library)
  const row = has(id) ? quantity(id) : null
  if (row?.type !== 'constraint') return <p>No row of the verdict is called “{id}”.</p>
  const said = row.answers.flatMap((answer) => shelf.statementOf(answer) ?? [])
  const disputes = [...new Set(said.flatMap((statement) => statement.contradictions))].flatMap(
    (dispute) => shelf.contradictions.find((candidate) => candidate.id === dispute) ?? [],
  )
  const cited = sourcesOf(
    shelf,
    disputes.flatMap((dispute) => dispute.sources),
  )
  return (
    <>
      <h2 className="why-name">{row.label}</h2>
      {said.map((statement) => (
        <section key={statement.id}>
          <blockquote className="statement">{statement.says}</blockquote>
          <p className="statement-from">
            {statement.article} · {shelf.articles.find((article) => article.id === statement.article)?.cite}
          </p>
          <p>{statement.model}</p>
        </section>
      ))}
      {disputes.length > 0 && (
        <section>
          <h3 className="small-caps">Disputed</h3>
          {disputes.map((dispute) => (
            <p key={dispute.id} className="dispute">
              {dispute.says}
            </p>
          ))}
        </section>
      )}
      <SourceList sources={cited} citation={shelf.citation} />
      <p className="why-copy">
        <a href={whyLink(id)}>The numbers of this row</a>
      </p>
    </>
  )
}
