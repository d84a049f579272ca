/** Up to how many gigawatts each row closes; it comes some time after the last move. */
import { useMemo } from 'react'
import { sensitivityOf } from '../analysis/follow.ts'
import { Figure } from '../chart/figure.tsx'
import { createReader } from '../chart/reader.ts'
import { Failed } from '../live/boundary.tsx'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { slowCharts } from './contents.ts'

export const LimitsView = () => {
  const session = useSession()
  const { model, store } = session
  const { known, hasFailed, again } = sensitivityOf(session)
  const limits = useLive(() => known.value?.found.limits, known)
  const isStuck = useLive(() => hasFailed.value, hasFailed)
  const chart = useMemo(
    () => limits && slowCharts.limits(limits)(createReader(model, store.values)),
    [model, store, limits],
  )
  if (chart) return <Figure chart={chart} wide />
  return isStuck ? (
    <Failed says="The limits could not be found." again={again} />
  ) : (
    <p className="figure-wait">Growing the project until each thing stops it…</p>
  )
}
