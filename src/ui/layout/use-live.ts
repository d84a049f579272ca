/** Marks an element for a moment whenever its text has changed; the style says how that looks. */
import { type RefObject, useEffect, useRef } from 'react'

const moment = 120

export const useLive = (element: RefObject<HTMLElement | null>, text: string): void => {
  const before = useRef(text)
  useEffect(() => {
    const target = element.current
    if (!target || before.current === text) return
    before.current = text
    target.dataset['live'] = ''
    const timer = setTimeout(() => delete target.dataset['live'], moment)
    return () => clearTimeout(timer)
  }, [element, text])
}
