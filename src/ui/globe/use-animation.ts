/**
 * Calls a drawing every frame, but only while it is wanted, in view and the page is in front. One that takes long is
 * called less often, so that the page has as much time for all else.
 */
import { type RefObject, useEffect } from 'react'

/** No drawing is put off for longer than twice this [ms]: one slow frame says little about the next. */
const longestRest = 500

export const useAnimation = (
  element: RefObject<Element | null>,
  playing: boolean,
  draw: RefObject<(seconds: number) => void>,
): void => {
  useEffect(() => {
    const target = element.current
    if (!target || !playing) return
    let frame = 0
    let last = 0
    let cost = 0
    const run = (now: number) => {
      // Short drawings wait for no one: the next frame is always later than twice what they take.
      if (now - last >= 2 * cost) {
        const longest = Math.max(100, 3 * cost)
        const started = performance.now()
        draw.current(last === 0 ? 0 : Math.min(longest, now - last) / 1000)
        cost = Math.min(longestRest, performance.now() - started)
        last = now
      }
      frame = requestAnimationFrame(run)
    }
    const stop = () => {
      cancelAnimationFrame(frame)
      frame = 0
      last = 0
    }
    const observer = new IntersectionObserver(([entry]) => {
      stop()
      if (entry?.isIntersecting) frame = requestAnimationFrame(run)
    })
    observer.observe(target)
    return () => {
      stop()
      observer.disconnect()
    }
  }, [element, playing, draw])
}
