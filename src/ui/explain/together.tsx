/** What an input is drawn together with, and why. */

import type { Notes } from '../../engine/compiled.ts'
import { rankText, togetherWith } from '../../engine/together.ts'
import { t } from '../../words/words.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'

export const TogetherWith = ({ id, notes }: { readonly id: string; readonly notes: Notes }) => {
  const { has, quantity } = useSession()
  const others = togetherWith(notes.correlations, id)
  if (others.length === 0) return null
  return (
    <section>
      <h3 className="small-caps">{t('Goes with')}</h3>
      {others.map((other) =>
        has(other.id) ? (
          <p key={other.id}>
            <a href={whyLink(other.id)}>{quantity(other.id).label}</a>
            {t(', rank correlation {x}: {x2}. {why}', {
              x: rankText(other.rank),
              x2:
                other.rank < 0
                  ? 'in worlds where the one is high the other tends to be low'
                  : 'in worlds where the one is high so tends to be the other',
              why: other.why,
            })}
          </p>
        ) : null,
      )}
    </section>
  )
}
