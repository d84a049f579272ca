/** German: messages of the page, and the texts of all that is declared. A part of its own that only its readers load. */
const files = import.meta.glob<Record<string, unknown>>('../../../seeds/languages/de/**/*.json', {
  eager: true,
  import: 'default',
})

/** All of one kind, such as `quantities`, whether it is one file or a folder of them. */
const gathered = (kind: string): Record<string, unknown> =>
  Object.assign(
    {},
    ...Object.entries(files)
      .filter(([path]) => path.includes(`/de/${kind}/`) || path.endsWith(`/de/${kind}.json`))
      .map(([, content]) => content),
  )

type Texts = Readonly<Record<string, string>>

interface OfQuantity {
  readonly label?: string
  readonly cause?: string
  readonly why?: string
  /** What is said where a condition fails, in the order of the conditions. */
  readonly requires?: readonly string[]
  /** Why each option. */
  readonly options?: Texts
  /** In the order of the marks, or by their English labels. */
  readonly marks?: readonly string[] | Texts
}

interface OfClaim {
  readonly says: string
  /** Labels of what is set side by side, in its order. */
  readonly shows?: readonly string[]
}

interface OfTerm {
  readonly term?: string
  readonly long?: string
  readonly means?: string
  /** How the term stands in sentences. */
  readonly forms?: readonly string[]
}

type ById = Readonly<Record<string, Texts>>

/** All German texts, by what they are of. */
export const german = {
  messages: gathered('messages') as Texts,
  quantities: gathered('quantities') as Readonly<Record<string, OfQuantity>>,
  options: gathered('options') as ById,
  topics: gathered('topics') as Readonly<Record<string, string | Texts>>,
  claims: gathered('claims') as unknown as {
    readonly tested: Readonly<Record<string, OfClaim>>
    readonly facts: ById
  },
  scores: gathered('scores') as ById,
  scenarios: gathered('scenarios') as ById,
  glossary: gathered('glossary') as Readonly<Record<string, OfTerm>>,
}
