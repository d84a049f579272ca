/** Sources and articles by id, and how a source is written and reached. */
import type { Citation } from '../../engine/compiled.ts'
import type { Article, Contradiction, Source, Statement } from '../../scenario/evidence.ts'

export type { Source } from '../../scenario/evidence.ts'

export interface Library {
  readonly sources: Readonly<Record<string, Source>>
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
  readonly statementOf: (id: string) => Statement | undefined
  readonly contradictions: readonly Contradiction[]
  readonly citation: (source: Source, places?: readonly string[]) => string
}

/** A work, with the places in it that are cited. */
export type CitedSource = Source & { readonly id: string; readonly places: readonly string[] }

/** The works of citations, each once with all its places, without those that are not there. */
export const citedIn = ({ sources }: Library, citations: readonly Citation[]): readonly CitedSource[] =>
  [...new Set(citations.map(({ work }) => work))].flatMap((id) => {
    const source = sources[id]
    const places = citations.flatMap(({ work, place }) => (work === id && place !== null ? [place] : []))
    return source ? [{ id, ...source, places: [...new Set(places)] }] : []
  })

/** Works by their ids alone. */
export const sourcesOf = (library: Library, ids: readonly string[]): readonly CitedSource[] =>
  citedIn(
    library,
    ids.map((work) => ({ work, place: null })),
  )

/** The work's own address; a DOI outlives a page. */
export const addressOf = ({ doi, url }: Source): string | undefined => (doi ? `https://doi.org/${doi}` : url)
