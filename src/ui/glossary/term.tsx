/** A word that opens its meaning beside it: by pointer, finger and keyboard; Escape and a press elsewhere close it. */
import { type ToggleEvent, useEffect, useId, useRef, useState } from 'react'
import { t } from '../../words/words.ts'
import type { GlossaryTerm } from './glossary-term.ts'

interface Props {
  readonly term: GlossaryTerm
  /** As the text has it. */
  readonly words: string
}

/** Room between the word, its meaning and the edge of the window [px]. */
const gap = 6

/** Below the word where there is room, else above it; it moves along when the page is scrolled. */
const place = (meaning: HTMLElement, word: Element): void => {
  const at = word.getBoundingClientRect()
  const { offsetWidth, offsetHeight, style } = meaning
  const right = document.documentElement.clientWidth - offsetWidth - gap
  const isLow = at.bottom + gap + offsetHeight > window.innerHeight && at.top > offsetHeight + gap
  const top = isLow ? at.top - offsetHeight - gap : at.bottom + gap
  style.left = `${Math.max(gap, Math.min(at.left, right)) + scrollX}px`
  style.top = `${top + scrollY}px`
}

export const Term = ({ term, words }: Props) => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const meaning = useRef<HTMLSpanElement>(null)
  // What is not open is not in the document: a search in the page finds each meaning once, in the glossary.
  const [isOpen, setOpen] = useState(false)
  const settle = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    if (newState === 'open') currentTarget.focus({ preventScroll: true })
    // Only now: the browser has given the focus back, which it cannot from what has left the document.
    else setOpen(false)
  }
  useEffect(() => {
    if (!isOpen) return
    // Charts above that are still being drawn move the word; the first report comes at once.
    const observer = new ResizeObserver(() => {
      if (meaning.current && button.current) place(meaning.current, button.current)
    })
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [isOpen])
  return (
    <>
      <button ref={button} type="button" className="term" popoverTarget={id}>
        {words}
      </button>
      <span
        ref={meaning}
        id={id}
        popover="auto"
        className="term-meaning"
        role="dialog"
        aria-label={term.term}
        tabIndex={-1}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={settle}
      >
        {isOpen && (
          <>
            <b lang={term.lang}>{term.long ? `${term.term}: ${term.long}` : term.term}</b>
            <span lang={term.lang}>{term.means}</span>
            <a href="#glossary">{t('All terms')}</a>
          </>
        )}
      </span>
    </>
  )
}
