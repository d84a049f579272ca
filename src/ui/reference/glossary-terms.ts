/** Words and abbreviations of the field, in alphabetical order. */
import { abbreviations } from './glossary-abbreviations.ts'
import type { GlossaryTerm } from './glossary-term.ts'
import { words } from './glossary-words.ts'

export const terms: readonly GlossaryTerm[] = [...abbreviations, ...words].toSorted((a, b) =>
  a.term.localeCompare(b.term, 'en'),
)
