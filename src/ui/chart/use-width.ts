/** Width of an element in pixels, so that type in drawings keeps its size. */
import { type RefObject, useEffect, useRef, useState } from 'react'

export const useWidth = (): readonly [RefObject<HTMLDivElement | null>, number] => {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.round(entry.contentRect.width)))
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
