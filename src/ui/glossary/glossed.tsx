/** A text whose terms open their meanings, each at its first use in a section. */
import { signal } from '@preact/signals-core'
import { useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useLive } from '../live/use-live.ts'
import { UsesContext } from './first-uses.tsx'
import { loadTerms } from './load-terms.ts'
import { splitTerms } from './split-terms.ts'
import { Term } from './term.tsx'

/** Never changes: where no section explains terms, nothing is followed. */
const nothing = signal(null)

export const Glossed = ({ text }: { readonly text: string }) => {
  const uses = useContext(UsesContext)
  const element = useRef<HTMLSpanElement>(null)
  const state = useLive(() => loadTerms.state.value, loadTerms.state)
  const terms = uses && state.is === 'loaded' ? state.value : null
  const parts = useMemo(() => (terms ? splitTerms(text, terms) : [{ text }]), [text, terms])
  const named = parts.flatMap(({ term }) => (term ? [term.term] : [])).join('\n')
  useEffect(() => {
    // Without the glossary the text is read as it is.
    if (uses) loadTerms().catch(() => undefined)
  }, [uses])
  useLayoutEffect(
    () =>
      uses && element.current && named !== '' ? uses.add(element.current, named.split('\n')) : undefined,
    [uses, named],
  )
  const own = useLive(
    () =>
      named
        .split('\n')
        .filter((term) => uses?.owners.value.get(term) === element.current)
        .join('\n'),
    uses?.owners ?? nothing,
  )
  const ours = own.split('\n')
  return (
    <span ref={element}>
      {parts.map(({ text: words, term }) =>
        term && ours.includes(term.term) ? <Term key={term.term} term={term} words={words} /> : words,
      )}
    </span>
  )
}
