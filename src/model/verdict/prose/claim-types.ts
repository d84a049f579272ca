/**
 * The shapes of what the articles claim.
 *
 * Text may hold `{id}`, which stands for the formatted value of a quantity,
 * and `[name]`, which stands for words that turn on whether there is one.
 */
import type { QuantityId, ResultId } from '../../index.ts'

/** One bar of the picture of a claim; with `to`, a stretch between two published ends. */
export interface ShownAmount {
  readonly label: string
  readonly side: 'orbit' | 'ground' | 'neutral'
  readonly id: QuantityId
  readonly to?: QuantityId
}

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
  /** The answer that holds only for part of what is claimed, as its sentence says. */
  readonly partly?: 'supported' | 'contradicted'
  /** What is set side by side, in one unit. */
  readonly shows: readonly ShownAmount[]
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
