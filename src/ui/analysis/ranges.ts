/** Ranges and odds beside the numbers: the first look keeps room for them, and what computes them comes later. */
import { type Signal, signal } from '@preact/signals-core'
import type { Settings } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import type { Session } from '../live/session.tsx'

export interface Ranges {
  /** What the draws stand around; other settings than the present ones mean that they are old. */
  readonly of: Settings
  /** The range of a result in eight draws of ten, such as `2.6 to 6.3` with `to` between; empty where there is none. */
  readonly range: (id: QuantityId, between: string) => string
  /** How likely a row of the verdict can be met, such as `84 %`. */
  readonly odds: (id: QuantityId) => string
}

const made = new WeakMap<Session, Signal<Ranges | null>>()

/** The ranges of a session; the first view that follows them starts the computation. */
export const rangesOf = (session: Session): Signal<Ranges | null> => {
  const before = made.get(session)
  if (before) return before
  const ranges = signal<Ranges | null>(null, {
    // What does not come leaves its room empty.
    watched: () =>
      void import('./write-ranges.ts').then(({ write }) => write(session, ranges)).catch(() => {}),
  })
  made.set(session, ranges)
  return ranges
}
