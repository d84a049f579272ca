/** The five articles in full, with everything that each says and what the model makes of it. */

import { t } from '../../words/words.ts'
import type { Library } from '../evidence/library.ts'
import { Fold } from '../reference/fold.tsx'

export const ArticleStatements = ({ library }: { readonly library: Library }) => (
  <>
    <h3>{t('The articles, statement by statement')}</h3>
    {library.articles.map(({ id, short, cite, url, read }) => {
      const statements = library.statements.filter(({ article }) => article === id)
      return (
        <Fold key={id} level={4} title={short} about={`${cite}: ${statements.length} statements`} early>
          {url && (
            <p>
              <a href={url} rel="noreferrer" target="_blank">
                {url}
              </a>
              {read && t(', its opening compared on {read}', { read })}
            </p>
          )}
          <dl className="statements">
            {statements.map((statement) => (
              <div key={statement.id}>
                <dt>
                  {statement.quote && <q>{statement.quote}</q>} {statement.says}
                </dt>
                <dd>{statement.model}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )
    })}
  </>
)
