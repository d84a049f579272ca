/** A search that a person starts, can end, and whose answer is of the settings that it began with. */
import { useState } from 'react'
import type { Settings } from '../../engine/evaluate.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { stop } from './ask.ts'

interface Found<T> {
  readonly of: Settings
  readonly answer: T
}

export interface SearchState<T> {
  readonly found: Found<T> | null
  readonly isBusy: boolean
  /** How much of a search in steps is done, from 0 to 1; null where it is not known. */
  readonly progress: number | null
  readonly hasFailed: boolean
  /** Whether settings have changed since. */
  readonly isOld: boolean
  readonly start: () => void
  readonly end: () => void
}

/** @param ask Looks for the answer; it may tell how much is done. */
export const useSearch = <T>(
  ask: (settings: Settings, tell: (done: number) => void) => Promise<T>,
): SearchState<T> => {
  const { store } = useSession()
  const [found, setFound] = useState<Found<T> | null>(null)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const [progress, setProgress] = useState<number | null>(null)
  const isOld = useScenario(({ settings }) => found !== null && found.of !== settings)
  const start = async () => {
    const { settings } = store.getState()
    setState('busy')
    setProgress(null)
    try {
      setFound({ of: settings, answer: await ask(settings, setProgress) })
      setState('idle')
    } catch (error) {
      setState((error as Error).message === 'the runner was closed' ? 'idle' : 'failed')
    }
  }
  return {
    found,
    isOld,
    isBusy: state === 'busy',
    progress: state === 'busy' ? progress : null,
    hasFailed: state === 'failed',
    start: () => void start(),
    end: stop,
  }
}
