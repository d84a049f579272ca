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
  readonly hasFailed: boolean
  /** Whether settings have changed since. */
  readonly isOld: boolean
  readonly start: () => void
  readonly end: () => void
}

export const useSearch = <T>(ask: (settings: Settings) => Promise<T>): SearchState<T> => {
  const { store } = useSession()
  const [found, setFound] = useState<Found<T> | null>(null)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const isOld = useScenario(({ settings }) => found !== null && found.of !== settings)
  const start = async () => {
    const { settings } = store.getState()
    setState('busy')
    try {
      setFound({ of: settings, answer: await ask(settings) })
      setState('idle')
    } catch (error) {
      setState((error as Error).message === 'the runner was closed' ? 'idle' : 'failed')
    }
  }
  return {
    found,
    isOld,
    isBusy: state === 'busy',
    hasFailed: state === 'failed',
    start: () => void start(),
    end: stop,
  }
}
