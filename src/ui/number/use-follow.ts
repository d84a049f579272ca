/**
 * Keeps a text, an attribute or the value of a field as the store has it, past React: dozens change on every move of a slider, and a view
 * that is drawn anew for each of them costs more than the model. What React draws must read the same.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useGate } from '../layout/gate-context.ts'
import type { Subscribe } from '../layout/relay.ts'
import { useSession } from '../session.tsx'

/**
 * @param read What is so at present; the same function for as long as it reads the same thing.
 * @param write Puts into the element what has changed; the same function at every drawing.
 * @param source Where news comes from: the store through the nearest gate, unless given.
 * @returns What the element must take as its `ref`.
 */
export const useFollow = <Target extends Element, Now extends string | number>(
  read: () => Now,
  write: (element: Target, now: Now) => void,
  source?: Subscribe,
): RefObject<Target | null> => {
  const { store } = useSession()
  const gated = useGate(store.subscribe)
  const subscribe = source ?? gated
  const element = useRef<Target>(null)
  // What React remembers of the element may be older than what stands there.
  useLayoutEffect(() => {
    if (element.current) write(element.current, read())
  })
  useLayoutEffect(() => {
    let shown = read()
    return subscribe(() => {
      const now = read()
      if (Object.is(now, shown) || !element.current) return
      shown = now
      write(element.current, now)
    })
  }, [read, write, subscribe])
  return element
}

/** Replaces the text of an element that holds nothing else; a text node that is kept costs less than a new one. */
export const writeText = (element: Element, text: string): void => {
  const node = element.firstChild
  if (node instanceof Text && node === element.lastChild) {
    if (node.data !== text) node.data = text
  } else element.textContent = text
}
