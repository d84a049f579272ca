/**
 * Parts of the page out of view do not follow every move of a slider: they are brought up to date when they come near,
 * or after a pause, so that search in the page and print are never stale.
 */
import { computed, signal } from '@preact/signals-core'
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { Clock } from './clocks.ts'
import { useSession } from './session.tsx'
import { ClockContext } from './use-live.ts'

/** How near to the view counts as in view. */
const margin = '120px'

const listeners = new WeakMap<Element, (isVisible: boolean) => void>()
let observer: IntersectionObserver | undefined

/** One observer for all: every observer of its own would be asked in every frame. */
const shared = (): IntersectionObserver => {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting)
    },
    { rootMargin: margin },
  )
  return observer
}

const watch = (element: Element, listener: (isVisible: boolean) => void): (() => void) => {
  listeners.set(element, listener)
  shared().observe(element)
  return () => {
    shared().unobserve(element)
    listeners.delete(element)
  }
}

/** The throttled clock while the element is in view, the debounced one while it is not. */
export const useVisibleClock = (element: RefObject<Element | null>): Clock => {
  const { throttled, debounced } = useSession().clocks
  const isVisible = useMemo(() => signal(true), [])
  useEffect(() => {
    if (!element.current) return
    return watch(element.current, (next) => {
      isVisible.value = next
    })
  }, [element, isVisible])
  return useMemo(
    () => computed(() => (isVisible.value ? throttled.value : debounced.value)),
    [throttled, debounced, isVisible],
  )
}

/** Its children follow the store while they are in view. */
export const WhileVisible = ({ children }: { readonly children: ReactNode }) => {
  const element = useRef<HTMLDivElement>(null)
  const clock = useVisibleClock(element)
  return (
    <ClockContext value={clock}>
      <div ref={element}>{children}</div>
    </ClockContext>
  )
}
