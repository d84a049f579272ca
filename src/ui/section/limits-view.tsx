/** Up to how many gigawatts each limit is met, and what is met at every size; it comes some time after the last move. */

import { useMemo } from 'react'
import { t } from '../../words/words.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import { Figure } from '../chart/figure.tsx'
import { alwaysMet, limitReaches, nearness } from '../chart/make/limit-reach.ts'
import { createReader } from '../chart/reader.ts'
import { Failed } from '../live/boundary.tsx'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { named, rowLimits } from '../verdict/compose.ts'

export const LimitsView = () => {
  const session = useSession()
  const { model, store } = session
  const { known, hasFailed, again } = sensitivityOf(session)
  const sensitivity = useLive(() => known.value?.found, known)
  const isStuck = useLive(() => hasFailed.value, hasFailed)
  const shown = useMemo(
    () =>
      sensitivity && {
        chart: limitReaches(named(sensitivity.limits, session.quantity))(createReader(model, store.values)),
        limits: rowLimits(sensitivity, session.quantity),
      },
    [model, store, session, sensitivity],
  )
  if (!shown)
    return isStuck ? (
      <Failed says={t('The limits could not be found.')} again={again} />
    ) : (
      <p className="figure-wait">{t('Growing the project until each thing stops it…')}</p>
    )
  return (
    <>
      <Figure chart={shown.chart} wide />
      <dl className="hero-always">
        {(['orbit', 'ground'] as const).map((side) => (
          <div key={side} data-side={side}>
            <dt>{side === 'orbit' ? t('Met at any size in orbit') : t('On the ground')}</dt>
            <dd>
              {alwaysMet(shown.limits, side).map((limit, at) => (
                <span key={limit.row.id}>
                  {at > 0 && ', '}
                  <a href={whyLink(limit.row.id)}>{nearness(limit)}</a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
