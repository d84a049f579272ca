/** What the glossary says of one term. */
export interface GlossaryTerm {
  readonly term: string
  /** What an abbreviation stands for. */
  readonly long?: string
  /** How the term stands in sentences, in the singular, where that is not the term itself. */
  readonly forms?: readonly string[]
  readonly means: string
  /** Quantities that it is about, by id. */
  readonly about: readonly string[]
  /** Language of the meaning, where it is not that of the page. */
  readonly lang?: string
}

/** The words of a term in another language, by the English term. */
export type TranslatedTerms = Readonly<
  Record<string, Partial<Pick<GlossaryTerm, 'term' | 'long' | 'forms' | 'means'>>>
>
