/**
 * Keeps the address bar at the scenario on show: one history entry for each gesture, and while a gesture goes on
 * the entry is brought up to date when the hand rests.
 *
 * Browsers refuse more than about a hundred changes in thirty seconds, so there is a rest between any two.
 */
import type { ScenarioState } from '../../scenario/store.ts'

/** The part of a window that is needed; a test has its own. */
export interface Bar {
  readonly query: () => string
  readonly push: (query: string) => void
  readonly replace: (query: string) => void
  /** Calls back when the person goes back or forward. */
  readonly onTravel: (listener: () => void) => () => void
}

type State = Pick<ScenarioState, 'settled' | 'compared'>

interface Watched {
  readonly getState: () => State
  readonly subscribe: (listener: () => void) => () => void
}

/** Least time between two changes of the address, in ms. */
export const REST = 300

/**
 * Starts writing the address.
 *
 * @param write The query of the scenario on show.
 * @param open Shows the scenario of a query that the person went back or forward to.
 * @param before What was on show when the address was last right; what has changed since is written.
 * @returns Stops it.
 */
export const syncAddress = (
  store: Watched,
  bar: Bar,
  write: () => string,
  open: (query: string) => void,
  before: State & { readonly query: string } = { ...store.getState(), query: write() },
): (() => void) => {
  let state: State = before
  let shown = before.query
  let place = bar.query()
  let hasEntry = false
  let isOver = false
  let last = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When to write, and when the clock rings: it is not set anew for every move of a hand. */
  let due = 0
  let armed = 0

  const flush = () => {
    const query = write()
    if (query !== shown) {
      if (hasEntry) bar.replace(query)
      else bar.push(query)
      hasEntry = true
      shown = query
      place = bar.query()
      last = performance.now()
    }
    if (isOver) {
      hasEntry = false
      isOver = false
    }
  }

  const hear = () => {
    const next = store.getState()
    if (next.settled !== state.settled || next.compared !== state.compared) isOver = true
    state = next
    // A finished change is written as soon as the last one has rested; an unfinished one when the hand has.
    const wait = isOver ? Math.max(0, last + REST - performance.now()) : REST
    due = performance.now() + wait
    if (timer === undefined || due < armed) arm(wait)
  }

  const arm = (wait: number) => {
    clearTimeout(timer)
    armed = performance.now() + wait
    timer = setTimeout(() => {
      timer = undefined
      const remaining = due - performance.now()
      if (remaining > 0) arm(remaining)
      else flush()
    }, wait)
  }

  const travel = () => {
    if (bar.query() === place) return
    place = bar.query()
    open(place)
    clearTimeout(timer)
    timer = undefined
    state = store.getState()
    shown = write()
    hasEntry = false
    isOver = false
  }

  if (write() !== shown) hear()
  const leave = [store.subscribe(hear), bar.onTravel(travel)]
  return () => {
    clearTimeout(timer)
    for (const stop of leave) stop()
  }
}

/** The address bar of the page; what stands after `#` stays. */
export const pageBar = (root: string): Bar => {
  const address = (query: string) => `${root}${query}${location.hash}`
  return {
    query: () => location.search,
    push: (query) => history.pushState(null, '', address(query)),
    replace: (query) => history.replaceState(history.state, '', address(query)),
    onTravel: (listener) => {
      addEventListener('popstate', listener)
      return () => removeEventListener('popstate', listener)
    },
  }
}
