/**
 * Sections out of view do not follow every move of a slider: news waits at the gate until the section comes
 * near, or until the hand has rested, so that search in the page and print are never stale.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import { createGate, type Gate } from './gate.ts'

type Subscribe = (listener: () => void) => () => void

const GateContext = createContext<Gate | null>(null)

export const useGate = (source: Subscribe): Subscribe => useContext(GateContext)?.subscribe ?? source

interface Props {
  readonly source: Subscribe
  readonly children: ReactNode
  /** Parts of a table must be parts of a table. */
  readonly as?: 'div' | 'tbody'
  readonly side?: string | undefined
}

export const Gated = ({ source, children, as: Tag = 'div', side }: Props) => {
  const gate = useMemo(() => createGate(source), [source])
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new IntersectionObserver(
      (entries) => gate.setOpen(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: '120px' },
    )
    observer.observe(target)
    const print = () => gate.flush()
    addEventListener('beforeprint', print)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', print)
    }
  }, [gate])
  const hold = (found: HTMLElement | null) => {
    element.current = found
  }
  return (
    <GateContext value={gate}>
      <Tag ref={hold} data-side={side}>
        {children}
      </Tag>
    </GateContext>
  )
}
