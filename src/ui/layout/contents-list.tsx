/** The sections of the page, and how far one has come. */
import { useEffect, useState } from 'react'

interface Entry {
  readonly id: string
  readonly label: string
}

/** The named sections in the order of the page, whatever has put them there. */
const sectionsOnPage = (): readonly Entry[] =>
  [...document.querySelectorAll('main section[id] > .section-head > h2')].map((heading) => ({
    id: heading.closest('section')?.id ?? '',
    label: heading.textContent ?? '',
  }))

/** What is read stands in the upper part of the window. */
const reading = 0.4

const currentOf = (entries: readonly Entry[]): string =>
  entries.findLast(({ id }) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top
    return top !== undefined && top < innerHeight * reading
  })?.id ?? ''

const isSame = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length && a.every(({ id, label }, at) => id === b[at]?.id && label === b[at]?.label)

const useSections = (): readonly Entry[] => {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  useEffect(() => {
    const main = document.querySelector('main')
    if (!main) return
    const read = () => {
      const next = sectionsOnPage()
      setEntries((before) => (isSame(before, next) ? before : next))
    }
    read()
    const observer = new MutationObserver(read)
    observer.observe(main, { childList: true })
    return () => observer.disconnect()
  }, [])
  return entries
}

const useCurrent = (entries: readonly Entry[]): string => {
  const [current, setCurrent] = useState('')
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        setCurrent(currentOf(entries))
      })
    }
    look()
    addEventListener('scroll', look, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', look)
    }
  }, [entries])
  return current
}

export const ContentsList = ({ onGo }: { readonly onGo?: () => void }) => {
  const entries = useSections()
  const current = useCurrent(entries)
  const at = entries.findIndex(({ id }) => id === current)
  return (
    <ol className="contents-list">
      {entries.map(({ id, label }, index) => (
        <li key={id} data-passed={index < at ? true : undefined}>
          <a href={`#${id}`} aria-current={id === current ? 'location' : undefined} onClick={onGo}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  )
}
