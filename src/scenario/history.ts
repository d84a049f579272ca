/** Undo and redo as a value: nothing here knows what a snapshot holds. */

export interface Step<T> {
  readonly before: T
  readonly after: T
}

export interface History<T> {
  readonly past: readonly Step<T>[]
  readonly future: readonly Step<T>[]
}

export interface Moved<T> {
  readonly history: History<T>
  readonly snapshot: T
}

/** Older steps are dropped: a long session must not grow without bound. */
export const longestPast = 200

export const emptyHistory: History<never> = { past: [], future: [] }

/** Adds a step and forgets whatever had been undone. */
export const record = <T>(history: History<T>, step: Step<T>): History<T> => ({
  past: [...history.past, step].slice(-longestPast),
  future: [],
})

export const undo = <T>(history: History<T>): Moved<T> | null => {
  const step = history.past.at(-1)
  if (!step) return null
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, step] },
    snapshot: step.before,
  }
}

export const redo = <T>(history: History<T>): Moved<T> | null => {
  const step = history.future.at(-1)
  if (!step) return null
  return {
    history: { past: [...history.past, step], future: history.future.slice(0, -1) },
    snapshot: step.after,
  }
}
