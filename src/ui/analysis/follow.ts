/** Sensitivity of the present settings, computed in the worker when the hand has rested. */
import { createStore } from 'zustand/vanilla'
import type { Settings } from '../../engine/evaluate.ts'
import type { ScenarioStore } from '../../scenario/store.ts'
import type { Sensitivity } from './jobs.ts'

interface Known {
  readonly settings: Settings | null
  readonly sensitivity: Sensitivity | null
}

export interface Following {
  readonly subscribe: (listener: () => void) => () => void
  /** The last that was computed. */
  readonly read: () => Sensitivity | null
  /** The last that was computed, if it is of the present settings. */
  readonly current: () => Sensitivity | null
}

const rest = 600

/** Begins with the first who subscribes. */
export const followSensitivity = (store: ScenarioStore): Following => {
  const known = createStore<Known>(() => ({ settings: null, sensitivity: null }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let begun = false
  const compute = async () => {
    const { settings, gesture } = store.getState()
    if (gesture || known.getState().settings === settings) return
    const { askSensitivity } = await import('./analysis.ts')
    const sensitivity = await askSensitivity(settings)
    if (store.getState().settings === settings) known.setState({ settings, sensitivity })
  }
  const wait = () => {
    clearTimeout(timer)
    // The end of a gesture is news of its own.
    timer = store.getState().gesture ? undefined : setTimeout(compute, rest)
  }
  return {
    subscribe: (listener) => {
      if (!begun) {
        begun = true
        store.subscribe(wait)
        wait()
      }
      return known.subscribe(listener)
    },
    read: () => known.getState().sensitivity,
    current: () => {
      const { settings, sensitivity } = known.getState()
      return settings === store.getState().settings ? sensitivity : null
    },
  }
}
