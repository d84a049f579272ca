import { useEffect, useState } from 'react'

/** Does some work when the page has nothing else to do. Not every browser has idle time to give. */
export const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: 2000 })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(work, 50)
  return () => clearTimeout(id)
}

/** Time that is left to what is looked at first [ms]. */
const wait = 3000

/** Whether the page has had time for what nobody looks at yet. @param isWanted Whether to wait for it at all. */
export const useLater = (isWanted: boolean): boolean => {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    if (!isWanted) return
    let cancel = (): void => undefined
    const timer = setTimeout(() => {
      cancel = whenIdle(() => setLater(true))
    }, wait)
    return () => {
      clearTimeout(timer)
      cancel()
    }
  }, [isWanted])
  return isLater
}
