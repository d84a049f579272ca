/** The field's terms in plain words, with the numbers they are about. */

import { t } from '../../words/words.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'
import { terms } from './glossary-terms.ts'

export const Glossary = () => {
  const { quantity, has } = useSession()
  return (
    <dl className="glossary">
      {terms.map(({ term, long, means, about }) => (
        <div key={term}>
          <dt>
            {term}
            {long && <span> {long}</span>}
          </dt>
          <dd>
            {means}
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
  )
}
