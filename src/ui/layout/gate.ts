/** Passes news on at once while open; while closed, once after a rest. */
import { createRelay, leaveAll, type Subscribe } from './relay.ts'

export interface Gate {
  readonly subscribe: Subscribe
  readonly setOpen: (open: boolean) => void
  readonly flush: () => void
}

const rest = 250

/**
 * Tells once when no news has come for a while.
 * The clock is read and not set again by each news: a hand on a slider brings sixty a second.
 */
export const createRest = (source: Subscribe): Subscribe => {
  let latest = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  const check = () => {
    const remaining = latest + rest - performance.now()
    waiting = undefined
    if (remaining > 0) waiting = setTimeout(check, remaining)
    else relay.tell()
  }
  const hear = () => {
    latest = performance.now()
    waiting ??= setTimeout(check, rest)
  }
  const stop = () => {
    clearTimeout(waiting)
    waiting = undefined
  }
  const relay = createRelay(() => leaveAll(source(hear), stop))
  return relay.subscribe
}

export const createGate = (source: Subscribe, rested: Subscribe): Gate => {
  let open = true
  let stale = false

  const tell = () => {
    stale = false
    relay.tell()
  }
  const catchUp = () => {
    if (stale) tell()
  }
  const hear = () => {
    if (open) tell()
    else stale = true
  }
  const forget = () => {
    stale = false
  }
  const relay = createRelay(() => leaveAll(source(hear), rested(catchUp), forget))

  return {
    subscribe: relay.subscribe,
    setOpen: (next) => {
      open = next
      if (open) catchUp()
    },
    flush: tell,
  }
}
