/** How good a design is: first whether everything that is required holds, then what is sought. */
export interface Score {
  /** How far what is required is from holding; 0 where it holds. */
  readonly missing: number
  /** What is to be as low as possible; infinite where it has no value. */
  readonly sought: number
}

/**
 * Whether a design is better: what holds comes before what does not, and among those that do not, the nearer one.
 *
 * Reference: K. Deb, Computer Methods in Applied Mechanics and Engineering 186, 311 (2000).
 */
export const isBetter = (a: Score, b: Score): boolean =>
  a.missing === b.missing ? a.sought < b.sought : a.missing < b.missing

/** A design, as a number from 0 to 1 for each of its variables, with its score. */
export interface Candidate {
  readonly places: Float64Array
  readonly score: Score
}

/** Gives designs their scores. */
export type Scorer = (places: Float64Array) => Score
