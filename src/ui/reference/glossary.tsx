/** The field's terms in plain words, with the numbers they are about. */

import { t } from '../../words/words.ts'
import { loadTerms } from '../glossary/load-terms.ts'
import { Loaded } from '../live/loaded.tsx'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'

export const Glossary = () => {
  const { quantity, has } = useSession()
  return (
    <Loaded from={loadTerms}>
      {(terms) => (
        <dl className="glossary">
          {terms.map(({ term, long, means, about, lang }) => (
            <div key={term}>
              <dt lang={lang}>
                {term}
                {long && <span> {long}</span>}
              </dt>
              <dd>
                <span lang={lang}>{means}</span>
                {about.filter(has).map((id, at) => (
                  <span key={id}>
                    {at === 0 ? t(' See ') : ', '}
                    <a href={whyLink(id)}>{lowerFirst(quantity(id).label)}</a>
                  </span>
                ))}
                {about.some(has) && '.'}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Loaded>
  )
}
