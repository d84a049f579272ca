/**
 * How a view follows the store. `useLive` draws it again; `useLiveRef` writes a text or an attribute past React. Both
 * look when the nearest clock above changes, and stop when the view leaves the page.
 */
import type { ReadonlySignal } from '@preact/signals-core'
import {
  createContext,
  type RefObject,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react'
import type { Clock } from './clocks.ts'
import { onChange } from './on-change.ts'

/** When the views below look at the store again. */
export const ClockContext = createContext<Clock | null>(null)

const useClock = (given: ReadonlySignal<unknown> | undefined): ReadonlySignal<unknown> => {
  const nearest = useContext(ClockContext)
  const clock = given ?? nearest
  if (!clock) throw new Error('useLive: no ClockContext above')
  return clock
}

/**
 * What is so at present; the view is drawn again only when that changes.
 *
 * @param read Gives the same text, number or object for as long as nothing has changed.
 * @param clock When to look again, if not with the nearest clock above.
 */
export const useLive = <T>(read: () => T, clock?: ReadonlySignal<unknown>): T => {
  const when = useClock(clock)
  const subscribe = useCallback((listener: () => void) => onChange(when, listener), [when])
  return useSyncExternalStore(subscribe, read, read)
}

/**
 * Keeps a text, an attribute or the value of a field at what is so, past React: dozens change with every move of a
 * slider, and to draw their views again costs more than the model. What React draws must say the same.
 *
 * @param read What is so at present.
 * @param write Puts into the element what has changed.
 * @param clock When to look again, if not with the nearest clock above.
 * @returns What the element must take as its `ref`.
 */
export const useLiveRef = <Target extends Element, Now>(
  read: () => Now,
  write: (element: Target, now: Now) => void,
  clock?: ReadonlySignal<unknown>,
): RefObject<Target | null> => {
  const when = useClock(clock)
  const element = useRef<Target>(null)
  const latest = useRef({ read, write })
  const shown = useRef<Now>(undefined)
  // What React remembers of the element may be older than what stands there.
  useLayoutEffect(() => {
    latest.current = { read, write }
    shown.current = read()
    if (element.current) write(element.current, shown.current)
  })
  useLayoutEffect(
    () =>
      onChange(when, () => {
        const now = latest.current.read()
        if (Object.is(now, shown.current) || !element.current) return
        shown.current = now
        latest.current.write(element.current, now)
      }),
    [when],
  )
  return element
}

/** Replaces the text of an element that holds nothing else; a text node that is kept costs less than a new one. */
export const writeText = (element: Element, text: string): void => {
  const node = element.firstChild
  if (node instanceof Text && node === element.lastChild) {
    if (node.data !== text) node.data = text
  } else element.textContent = text
}
