/** Which inputs matter: how far each alone moves the cost ratio. */

import { useMemo } from 'react'
import { t } from '../../words/words.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import { Figure } from '../chart/figure.tsx'
import { createReader } from '../chart/reader.ts'
import { Failed } from '../live/boundary.tsx'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { slowCharts } from './contents.ts'
import { SharesView } from './shares-view.tsx'

export const WhatMatters = () => {
  const session = useSession()
  const { model, store } = session
  const { known, hasFailed, again } = sensitivityOf(session)
  const sensitivity = useLive(() => known.value?.found, known)
  const isStuck = useLive(() => hasFailed.value, hasFailed)
  const tornado = useMemo(
    () => sensitivity && slowCharts.tornado(createReader(model, store.values), sensitivity),
    [model, store, sensitivity],
  )
  return (
    <>
      <div className="figures">
        {tornado && <Figure chart={tornado} wide isAlone={false} />}
        {isStuck && <Failed says={t('The inputs could not be tried.')} again={again} />}
        {!tornado && !isStuck && <p className="figure-wait">{t('Trying every input…')}</p>}
      </div>
      <SharesView />
    </>
  )
}
