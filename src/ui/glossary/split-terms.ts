/** Finds the terms of the glossary in a sentence. */
import type { GlossaryTerm } from './glossary-term.ts'

/** A stretch of a text; one that is a term says which. */
interface GlossedPart {
  readonly text: string
  readonly term?: GlossaryTerm
}

interface Finder {
  readonly pattern: RegExp
  readonly byForm: ReadonlyMap<string, GlossaryTerm>
}

const finders = new WeakMap<readonly GlossaryTerm[], Finder>()

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** An abbreviation is one in capitals alone: `leo` is no orbit. */
const isAbbreviation = (form: string): boolean => /^\p{Lu}[\p{Lu}\d]+$/u.test(form)

const finderOf = (terms: readonly GlossaryTerm[]): Finder => {
  const before = finders.get(terms)
  if (before) return before
  const byForm = new Map(
    terms.flatMap((term) => (term.forms ?? [term.term]).map((form) => [form.toLowerCase(), term] as const)),
  )
  // The longest first: duty in eclipse is more than eclipse.
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${forms.join('|')})(?:e?s|e?n)?(?![\\p{L}\\p{N}]|-\\p{L})`,
    'giu',
  )
  const made = { pattern, byForm }
  finders.set(terms, made)
  return made
}

/**
 * Splits a text at the first use of each term in it. Plurals are found, and parts of longer words are not.
 *
 * @param text As it is read.
 * @param terms The glossary; the same list from one call to the next, since what is made from it is kept.
 * @returns Parts that together are the text: `The radiators see the Sun.` is `The `, `radiators` (Radiator) and
 * ` see the Sun.`.
 */
export const splitTerms = (text: string, terms: readonly GlossaryTerm[]): readonly GlossedPart[] => {
  const { pattern, byForm } = finderOf(terms)
  const seen = new Set<GlossaryTerm>()
  const parts: GlossedPart[] = []
  let end = 0
  for (const { 0: found, 1: form = '', index } of text.matchAll(pattern)) {
    const term = byForm.get(form.toLowerCase())
    if (!term || seen.has(term)) continue
    const written = (term.forms ?? [term.term]).find((one) => one.toLowerCase() === form.toLowerCase())
    if (written && isAbbreviation(written) && form !== written) continue
    seen.add(term)
    if (index > end) parts.push({ text: text.slice(end, index) })
    parts.push({ text: found, term })
    end = index + found.length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}
