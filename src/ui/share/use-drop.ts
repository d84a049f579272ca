/** Scenario files can be dropped or pasted anywhere on the page. */
import { useEffect } from 'react'
import { useSession } from '../live/session.tsx'

export const useDrop = (): void => {
  const { model, store } = useSession()
  useEffect(() => {
    const listening = new AbortController()
    // Nobody drops a file in the first moment, so this need not be part of the first load.
    import('./drop.ts').then(({ listenForFiles }) => listenForFiles(model, store, listening.signal))
    return () => listening.abort()
  }, [model, store])
}
