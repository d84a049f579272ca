import { t } from '../../words/words.ts'
import { addressOf, type CitedSource, type Library } from '../evidence/library.ts'

interface Props {
  readonly sources: readonly CitedSource[]
  readonly citation: Library['citation']
}

export const SourceList = ({ sources, citation }: Props) => {
  if (sources.length === 0) return null
  return (
    <section>
      <h3 className="small-caps">{t('Sources')}</h3>
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.id}>
            {addressOf(source) ? (
              <a href={addressOf(source)} rel="noreferrer" target="_blank">
                {citation(source, source.places)}
              </a>
            ) : (
              citation(source, source.places)
            )}
            {source.verified && (
              <span className="source-checked">
                {t('Checked on {date}. {how}', { date: source.verified.date, how: source.verified.how })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
