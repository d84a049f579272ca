/** When a change is over: at the pointer's release, or when the keys have rested. */
import { useEffect, useMemo, useRef } from 'react'

const keyRest = 500

export const useGesture = (end: () => void) => {
  const held = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useMemo(
    () => ({
      hold: () => {
        held.current = true
      },
      release: () => {
        held.current = false
        clearTimeout(timer.current)
        end()
      },
      rest: () => {
        clearTimeout(timer.current)
        if (!held.current) timer.current = setTimeout(end, keyRest)
      },
    }),
    [end],
  )
}
