/** What is computed beside the page of the present settings, when nothing has changed for a while. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Settings } from '../../engine/evaluate.ts'
import type { Session } from '../live/session.tsx'
import type { Sensitivity } from './jobs.ts'

export interface Known<T> {
  readonly settings: Settings
  readonly found: T
}

export interface Following<T> {
  /** The last that was computed; the first view that listens starts the computation. */
  readonly known: ReadonlySignal<Known<T> | null>
  /** Whether the last attempt failed, such as without a connection before the code had come. */
  readonly hasFailed: ReadonlySignal<boolean>
  /** Computes now, whatever the last attempt came to. */
  readonly again: () => void
  /** The last that was computed, if it is of the present settings. */
  readonly current: () => T | null
}

/** @returns The answer, or null where it was given up because it was no longer wanted. */
export type Ask<T> = (session: Session, settings: Settings, isWanted: () => boolean) => Promise<T | null>

export interface When {
  /** Time without a change after which it is worth the computation [ms]. */
  readonly wait: number
  /** Also while a slider is held that does not move. */
  readonly whileHeld: boolean
}

const follow = <T>(session: Session, ask: Ask<T>, when: When): Following<T> => {
  const hasFailed = signal(false)
  let running: Promise<() => void> | null = null
  const begin = () => {
    running ??= import('./keep-computed.ts').then(({ keepComputed }) =>
      keepComputed(session, ask, when, known, hasFailed),
    )
    return running
  }
  const fail = () => {
    running = null
    hasFailed.value = true
  }
  const known = signal<Known<T> | null>(null, { watched: () => void begin().catch(fail) })
  return {
    known,
    hasFailed,
    again: () => void begin().then((compute) => compute(), fail),
    current: () => {
      const found = known.value
      return found && found.settings === session.clocks.everyMove.value.settings ? found.found : null
    },
  }
}

/** Makes what follows a session, once for each session. */
export const following = <T>(ask: Ask<T>, when: When): ((session: Session) => Following<T>) => {
  const made = new WeakMap<Session, Following<T>>()
  return (session) => {
    const before = made.get(session)
    if (before) return before
    const now = follow(session, ask, when)
    made.set(session, now)
    return now
  }
}

/** What follows the sensitivity of a session: a computation of half a second. */
export const sensitivityOf = following<Sensitivity>(
  async (_, settings) => (await import('./analysis.ts')).askSensitivity(settings),
  { wait: 600, whileHeld: false },
)
