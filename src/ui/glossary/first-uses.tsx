/** Which text of a section uses a term first: that one alone explains it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core'
import { createContext, type ReactNode, useMemo } from 'react'

interface FirstUses {
  /** Says that an element uses terms; the function that it gives takes that back. */
  readonly add: (element: Element, terms: readonly string[]) => () => void
  /** The first element of the document that uses a term, by term. */
  readonly owners: ReadonlySignal<ReadonlyMap<string, Element>>
}

const isBefore = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

const createFirstUses = (): FirstUses => {
  const users = signal<ReadonlyMap<Element, readonly string[]>>(new Map())
  const owners = computed(() => {
    const first = new Map<string, Element>()
    for (const [element, terms] of users.value)
      for (const term of terms) {
        const other = first.get(term)
        if (!other || isBefore(element, other)) first.set(term, element)
      }
    return first
  })
  const add = (element: Element, terms: readonly string[]) => {
    users.value = new Map(users.peek()).set(element, terms)
    return () => {
      const left = new Map(users.peek())
      left.delete(element)
      users.value = left
    }
  }
  return { add, owners }
}

/** Null where nothing is explained: a chart that stands alone, and paper. */
export const UsesContext = createContext<FirstUses | null>(null)

/** Explains each term once among its children. */
export const ExplainTerms = ({ children }: { readonly children: ReactNode }) => {
  const uses = useMemo(createFirstUses, [])
  return <UsesContext value={uses}>{children}</UsesContext>
}
