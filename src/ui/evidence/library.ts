/** Sources and articles by id, and how a source is written and reached. */
import type { Article, Contradiction, Source, Statement } from '../../scenario/evidence.ts'

export type { Source } from '../../scenario/evidence.ts'

export interface Library {
  readonly sources: Readonly<Record<string, Source>>
  readonly articles: readonly Article[]
  readonly statementOf: (id: string) => Statement | undefined
  readonly contradictions: readonly Contradiction[]
  readonly citation: (source: Source) => string
}

/** Sources by their ids, without those that are not there. */
export const sourcesOf = ({ sources }: Library, ids: readonly string[]): readonly CitedSource[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = sources[id]
    return source ? [{ id, ...source }] : []
  })

export type CitedSource = Source & { readonly id: string }

/** The work's own address; a DOI outlives a page. */
export const addressOf = ({ doi, url }: Source): string | undefined => (doi ? `https://doi.org/${doi}` : url)
