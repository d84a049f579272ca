import { computed, type ReadonlySignal } from '@preact/signals-core'
import { useMemo } from 'react'
import { followUncertainty } from '../analysis/follow-uncertainty.ts'
import { type Session, useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { createReader, type Reader } from './reader.ts'

/** What is made of the present values: made again only when something that was read for it has changed. */
export const liveChart = <T>(
  { model, store, track }: Pick<Session, 'model' | 'store' | 'track'>,
  make: (read: Reader) => T,
  bands?: Reader['bands'],
): ReadonlySignal<T> => computed(() => make(createReader(model, store.values, track, bands)))

/** A chart of the present values; `make` must be the same function from one drawing to the next. */
export const useChart = <T>(make: (read: Reader) => T): T => {
  const session = useSession()
  const { known, current } = followUncertainty(session)
  const chart = useMemo(
    () => liveChart(session, make, (id) => current()?.years[id]),
    [session, make, current],
  )
  useLive(() => chart.value)
  // Ranges come some time after the numbers.
  return useLive(() => chart.value, known)
}
