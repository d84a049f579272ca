/** The evidence folder as typed data: what the articles say, where they disagree, and the bibliography. */
import articleFile from '../../seeds/articles.json'
import sourceFile from '../../seeds/sources.json'
import type { Amount } from '../engine/quantity.ts'

/** A work that numbers come from. The key of the bibliography is its id. */
export interface Source {
  readonly title: string
  readonly year: number
  readonly authors?: string
  readonly publisher?: string
  /** The work's own address. */
  readonly url?: string
  readonly doi?: string
  /** Works with numbered parts; a citation of one names the part. Absent for papers, reports, filings and pages. */
  readonly kind?: 'book' | 'standard' | 'rule'
  readonly verified?: Verified
}

/** When and how what is cited was compared with the work: which part was read, and what was not open. */
interface Verified {
  /** Year, month and day, as in `2026-11-29`. */
  readonly date: string
  readonly how: string
}

export interface Article {
  readonly id: string
  /** A name for where the whole has been given. */
  readonly short: string
  /** As it is cited; by subject where the title is not given. */
  readonly cite: string
  readonly subject: string
  readonly year: number
  readonly title?: string
  readonly author?: string
  readonly source?: string
  readonly url?: string
  /** Day on which its words were compared, as far as a stored copy of its opening goes. */
  readonly read?: string
}

export type StatementKind = 'figure' | 'constraint' | 'barrier' | 'benefit' | 'claim' | 'date' | 'party'

/** One thing that an article says, in our own words. */
export interface Statement {
  readonly id: string
  readonly article: string
  readonly kind: StatementKind
  readonly theme: string
  readonly says: string
  /** A few of the article’s own words, exactly as they stand there. */
  readonly quote?: string
  readonly value?: number
  /** `none` where a figure is promised without a number. */
  readonly unit?: string
  /** How the calculator treats it. */
  readonly model: string
  /** Statements it contradicts; the relation is symmetric. */
  readonly contradicts: readonly string[]
  readonly contradictions: readonly string[]
}

export interface Contradiction {
  readonly id: string
  /** Statement ids, and `public record` where what is published elsewhere disagrees. */
  readonly between: readonly string[]
  readonly says: string
  /** Quantities beside which the contradiction is shown. */
  readonly usedBy: readonly string[]
  readonly sources: readonly string[]
}

/** What a thing of a catalog costs: in dollars of the year named, with the ends of a disputed figure. */
export interface CatalogPrice {
  readonly amount: string
  readonly year: number
  readonly kind:
    | 'list'
    | 'contract'
    | 'stated'
    | 'revenue'
    | 'reported'
    | 'cost'
    | 'estimate'
    | 'target'
    | 'guess'
  readonly low?: string
  readonly high?: string
}

/** One row of a catalog file: a real thing that sets several inputs at once. */
export interface CatalogRow {
  readonly id: string
  readonly label: string
  readonly sets: Readonly<Record<string, Amount>>
  readonly source: string | readonly string[]
  readonly note?: string
  /** Vehicles only. */
  readonly operator?: string
  readonly mode?: 'recovered' | 'partly recovered' | 'expended'
  readonly status?: 'flying' | 'tested' | 'announced'
  readonly price?: CatalogPrice
  readonly flights?: { readonly flown: number; readonly failed: number; readonly asOf: string }
  /** Sites only. */
  readonly latitude?: number
  readonly longitude?: number
  readonly carbonBasis?: 'stack only' | 'life cycle'
}

export interface CatalogFile {
  readonly id: string
  readonly label: string
  /** What the model's defaults stand for, where they are no row. */
  readonly standard?: { readonly label: string; readonly note: string }
  readonly rows: readonly CatalogRow[]
}

export interface ScenarioFile {
  readonly slug: string
  readonly title: string
  readonly blurb: string
  readonly reproduces: string
  readonly differs: string
  readonly sources: readonly string[]
  readonly settings: Readonly<Record<string, Amount>>
}

export const sources = sourceFile as Readonly<Record<string, Source>>
export const articles: readonly Article[] = articleFile.articles
export const statements = articleFile.statements as readonly Statement[]
export const contradictions: readonly Contradiction[] = articleFile.contradictions

const statementsById = new Map(statements.map((statement) => [statement.id, statement]))

/** A statement by its id, such as `S4-23`. */
export const statementOf = (id: string): Statement | undefined => statementsById.get(id)

/** Contradictions to show beside a quantity. */
export const contradictionsAbout = (quantity: string): readonly Contradiction[] =>
  contradictions.filter(({ usedBy }) => usedBy.includes(quantity))

/** A work in one line, in the order authors, year, title, publisher, and the places in it that are cited. */
export const citation = (
  { authors, year, title, publisher }: Source,
  places: readonly string[] = [],
): string =>
  [`${authors ? `${authors} ` : ''}(${year}). ${title}.`, ...(publisher ? [`${publisher}.`] : [])]
    .concat(places.length > 0 ? [`${places.join('; ')}.`] : [])
    .join(' ')
