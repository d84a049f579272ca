import { useMemo, useSyncExternalStore } from 'react'
import { useGate } from '../layout/gate-context.ts'
import { useSession } from '../session.tsx'
import { type Reader, remembering } from './reader.ts'

/** A chart of the current values; `make` must be the same function from one drawing to the next. */
export const useChart = <T>(make: (read: Reader) => T): T => {
  const { model, store } = useSession()
  const read = useMemo(() => remembering(model, store.values, make), [model, store, make])
  return useSyncExternalStore(useGate(store.subscribe), read, read)
}
