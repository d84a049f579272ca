/** Calls a drawing every frame, but only while it is wanted, in view and the page is in front. */
import { type RefObject, useEffect } from 'react'

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
    const run = (now: number) => {
      draw.current(last === 0 ? 0 : Math.min(0.1, (now - last) / 1000))
      last = now
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
