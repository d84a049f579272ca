/** Sensitivity of the present settings, computed in the worker when nothing has changed for a while. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Settings } from '../../engine/evaluate.ts'
import { debounce } from '../live/debounce.ts'
import { onChange } from '../live/on-change.ts'
import type { Session } from '../live/session.tsx'
import type { Sensitivity } from './jobs.ts'

interface Known {
  readonly settings: Settings
  readonly sensitivity: Sensitivity
}

export interface Following {
  /** The last that was computed; the first view that listens starts the computation. */
  readonly known: ReadonlySignal<Known | null>
  /** Whether the last attempt failed, such as without a connection before the code had come. */
  readonly hasFailed: ReadonlySignal<boolean>
  /** Computes now, whatever the last attempt came to. */
  readonly again: () => void
  /** The last that was computed, if it is of the present settings. */
  readonly current: () => Sensitivity | null
}

/** Time without a change after which it is worth a computation of half a second [ms]. */
const wait = 600

const follow = ({ store, clocks: { everyMove } }: Session): Following => {
  const compute = async () => {
    const { settings, gesture } = store.getState()
    // The end of a gesture is a change of its own.
    if (gesture || known.peek()?.settings === settings) return
    try {
      const { askSensitivity } = await import('./analysis.ts')
      const sensitivity = await askSensitivity(settings)
      hasFailed.value = false
      if (store.getState().settings === settings) known.value = { settings, sensitivity }
    } catch {
      // The next change asks again, and so does whoever presses the button.
      hasFailed.value = true
    }
  }
  let hasBegun = false
  const begin = () => {
    if (hasBegun) return
    hasBegun = true
    setTimeout(compute, wait)
    onChange(debounce(everyMove, wait).signal, compute)
  }
  const known = signal<Known | null>(null, { watched: begin })
  const hasFailed = signal(false)
  return {
    known,
    hasFailed,
    again: () => void compute(),
    current: () => {
      const found = known.value
      return found && found.settings === everyMove.value.settings ? found.sensitivity : null
    },
  }
}

const followed = new WeakMap<Session, Following>()

/** What follows the sensitivity of a session. */
export const sensitivityOf = (session: Session): Following => {
  const before = followed.get(session)
  if (before) return before
  const following = follow(session)
  followed.set(session, following)
  return following
}
