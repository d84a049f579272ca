/** The terms in the language of the page, loaded when the first text asks for them. */
import { loadOnce } from '../live/load-once.ts'
import type { GlossaryTerm } from './glossary-term.ts'

export const loadTerms = loadOnce<readonly GlossaryTerm[]>(async () => {
  const { terms, termsIn } = await import('./terms.ts')
  if (document.documentElement.lang !== 'de') return terms
  const { german } = await import('../language/german.ts')
  return termsIn('de', german.glossary)
})
