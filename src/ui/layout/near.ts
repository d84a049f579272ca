/** Tells when an element is in view or close to it. */

const margin = '120px'

const listeners = new WeakMap<Element, (isNear: boolean) => void>()
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

/** Calls now and whenever it changes; @returns What ends it. */
export const watchNear = (element: Element, listener: (isNear: boolean) => void): (() => void) => {
  listeners.set(element, listener)
  shared().observe(element)
  return () => {
    shared().unobserve(element)
    listeners.delete(element)
  }
}
