/** News that is passed on: who listens, and how to hear of it in the first place. */

export type Subscribe = (listener: () => void) => () => void

export interface Relay {
  readonly subscribe: Subscribe
  readonly tell: () => void
}

/**
 * Passes on what it is told to.
 *
 * @param enter Begins to listen when the first subscribes; what it gives is called when the last has left.
 */
export const createRelay = (enter: () => () => void): Relay => {
  const listeners = new Set<() => void>()
  let leave: (() => void) | undefined
  return {
    subscribe: (listener) => {
      if (listeners.size === 0) leave = enter()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) leave?.()
      }
    },
    tell: () => {
      for (const listener of [...listeners]) listener()
    },
  }
}

/** One way out of several. */
export const leaveAll =
  (...ways: readonly (() => void)[]): (() => void) =>
  () => {
    for (const leave of ways) leave()
  }
