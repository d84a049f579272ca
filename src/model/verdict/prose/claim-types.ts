/**
 * The shapes of what the articles claim.
 *
 * Text may hold `{id}`, which stands for the formatted value of a quantity,
 * and `[name]`, which stands for words that turn on whether there is one.
 */
import type { ResultId } from '../../index.ts'

/** A claim that the model can test at the present settings. */
export interface TestedClaim {
  readonly id: string
  /** Statements of `seeds/articles.json`. */
  readonly statements: readonly string[]
  readonly says: string
  /** How it is tested. */
  readonly how: string
  /** Quantity that is 1 (supported), -1 (contradicted) or 0 (left open). */
  readonly verdict: ResultId
  readonly supported: string
  readonly contradicted: string
  readonly open?: string
  readonly source: readonly string[]
}

/** A claim that no number settles: a fact with a source, and no score. */
export interface StatedFact {
  readonly id: string
  readonly statements: readonly string[]
  readonly says: string
  readonly fact: string
  readonly source: readonly string[]
}
