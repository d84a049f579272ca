/** Passes news on at once while open; while closed, once after a rest. */
export interface Gate {
  readonly subscribe: (listener: () => void) => () => void
  readonly setOpen: (open: boolean) => void
  readonly flush: () => void
}

const rest = 250

export const createGate = (source: (listener: () => void) => () => void): Gate => {
  const listeners = new Set<() => void>()
  let open = true
  let waiting: ReturnType<typeof setTimeout> | undefined
  let leave: (() => void) | undefined

  const flush = () => {
    if (waiting !== undefined) clearTimeout(waiting)
    waiting = undefined
    for (const listener of [...listeners]) listener()
  }

  const hear = () => {
    if (open) return flush()
    if (waiting !== undefined) clearTimeout(waiting)
    waiting = setTimeout(flush, rest)
  }

  return {
    subscribe: (listener) => {
      if (listeners.size === 0) leave = source(hear)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        leave?.()
        if (waiting !== undefined) clearTimeout(waiting)
        waiting = undefined
      }
    },
    setOpen: (next) => {
      open = next
      if (open && waiting !== undefined) flush()
    },
    flush,
  }
}
