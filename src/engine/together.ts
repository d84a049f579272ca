/** What an input goes with: assumptions that the world moves together with it. */
import type { Notes } from './compiled.ts'

/** One other input that is drawn together with one. */
export interface Together {
  readonly id: string
  /** Rank correlation, from −1 to 1. */
  readonly rank: number
  readonly why: string
  readonly sources: Notes['correlations'][number]['sources']
}

/**
 * The correlations of one input.
 *
 * @param correlations All that are declared, with their reasons.
 * @returns The other input of each, in the order of declaration: of `[a, b]` with rank 0.6, `b` for `a` and `a` for `b`.
 */
export const togetherWith = (correlations: Notes['correlations'], id: string): readonly Together[] =>
  correlations.flatMap(({ inputs: [a, b], rank, why, sources }) =>
    a === id ? [{ id: b, rank, why, sources }] : b === id ? [{ id: a, rank, why, sources }] : [],
  )

/** `−0.3`, with a sign where it is above zero. */
export const rankText = (rank: number): string =>
  rank < 0 ? `−${String(-rank)}` : rank > 0 ? `+${rank}` : '0'
