/** Words and abbreviations of the field, in alphabetical order; a part of its own that comes after the first look. */
import seed from '../../../seeds/glossary.json' with { type: 'json' }
import type { GlossaryTerm, TranslatedTerms } from './glossary-term.ts'

/** All terms in English. */
export const terms: readonly GlossaryTerm[] = seed

/**
 * The terms in another language, in its alphabetical order. One without a translation stays English and says so. English
 * forms stay known beside the others, for texts that are not translated.
 *
 * @param language Such as `de`.
 * @param translated Words by the English term.
 */
export const termsIn = (language: string, translated: TranslatedTerms): readonly GlossaryTerm[] =>
  terms
    .map((english) => {
      const words = translated[english.term]
      if (!words?.means) return { ...english, lang: 'en' }
      const { term = english.term, forms = [term] } = words
      return { ...english, ...words, term, forms: [...forms, ...(english.forms ?? [english.term])] }
    })
    .toSorted((a, b) => a.term.localeCompare(b.term, language))
