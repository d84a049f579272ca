/** When a change is over: at the pointer's release, or when the keys have rested. */
import { useEffect, useMemo, useRef } from 'react'

const keyRest = 500

/**
 * While a handle is held its moves are between the browser and the slider: to ask every view of the page about each
 * of them takes longer than to compute the model.
 */
const ownMoves = ['pointermove', 'mousemove'] as const
const keepOwn = (event: Event): void => event.stopPropagation()
const keep = (): void => {
  for (const type of ownMoves) addEventListener(type, keepOwn, true)
}
const share = (): void => {
  for (const type of ownMoves) removeEventListener(type, keepOwn, true)
}

export const useGesture = (end: () => void, cancel: () => void = end) => {
  const held = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (held.current) share()
    },
    [],
  )
  return useMemo(
    () => ({
      hold: () => {
        held.current = true
        keep()
      },
      release: () => {
        held.current = false
        share()
        clearTimeout(timer.current)
        end()
      },
      /** The browser took the touch for itself, to scroll: the hand meant to move nothing. */
      cancel: () => {
        held.current = false
        share()
        clearTimeout(timer.current)
        cancel()
      },
      rest: () => {
        clearTimeout(timer.current)
        if (!held.current) timer.current = setTimeout(end, keyRest)
      },
    }),
    [end, cancel],
  )
}
