/**
 * Parts of the page out of view do not follow every move of a slider: news waits at the gate until the part comes
 * near, or until the hand has rested, so that search in the page and print are never stale.
 */
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react'
import { useSession } from '../session.tsx'
import { createGate, type Gate } from './gate.ts'
import { GateContext } from './gate-context.ts'
import { watchNear } from './near.ts'

/** A gate that is open while the element is near. */
export const useNearGate = (element: RefObject<Element | null>): Gate => {
  const { paced, rested } = useSession()
  const gate = useMemo(() => createGate(paced, rested), [paced, rested])
  useEffect(() => {
    if (!element.current) return
    const leave = watchNear(element.current, gate.setOpen)
    addEventListener('beforeprint', gate.flush)
    return () => {
      leave()
      removeEventListener('beforeprint', gate.flush)
    }
  }, [gate, element])
  return gate
}

export const Gated = ({ children }: { readonly children: ReactNode }) => {
  const element = useRef<HTMLDivElement>(null)
  const gate = useNearGate(element)
  return (
    <GateContext value={gate.subscribe}>
      <div ref={element}>{children}</div>
    </GateContext>
  )
}
