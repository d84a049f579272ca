/** Passes news on at once while open; while closed, once after a rest. */
export interface Gate {
  readonly subscribe: Subscribe
  readonly setOpen: (open: boolean) => void
  readonly flush: () => void
}

export type Subscribe = (listener: () => void) => () => void

const rest = 250

/**
 * Tells once when no news has come for a while.
 * The clock is read and not set again by each news: a hand on a slider brings sixty a second.
 */
export const createRest = (source: Subscribe): Subscribe => {
  const listeners = new Set<() => void>()
  let latest = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  let leave: (() => void) | undefined

  const check = () => {
    const remaining = latest + rest - performance.now()
    waiting = undefined
    if (remaining > 0) waiting = setTimeout(check, remaining)
    else for (const listener of [...listeners]) listener()
  }
  const hear = () => {
    latest = performance.now()
    waiting ??= setTimeout(check, rest)
  }
  return (listener) => {
    if (listeners.size === 0) leave = source(hear)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      leave?.()
      clearTimeout(waiting)
      waiting = undefined
    }
  }
}

export const createGate = (source: Subscribe, rested: Subscribe): Gate => {
  const listeners = new Set<() => void>()
  let open = true
  let stale = false
  let leave: (() => void) | undefined

  const tell = () => {
    stale = false
    for (const listener of [...listeners]) listener()
  }
  const catchUp = () => {
    if (stale) tell()
  }
  const hear = () => {
    if (open) tell()
    else stale = true
  }
  const enter = () => {
    const ways = [source(hear), rested(catchUp)]
    return () => {
      for (const way of ways) way()
    }
  }

  return {
    subscribe: (listener) => {
      if (listeners.size === 0) leave = enter()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        leave?.()
        stale = false
      }
    },
    setOpen: (next) => {
      open = next
      if (open) catchUp()
    },
    flush: tell,
  }
}
