/** Inputs that the world moves together: their rank correlations, and the factor that makes them of independent numbers. */
import { sin } from '../elementary/index.ts'
import type { CompiledCorrelation } from './compiled.ts'
import { must } from './must.ts'

/** Inputs that are correlated with each other, directly or through others. */
export interface CorrelationGroup {
  /** Places among the ids asked for. */
  readonly at: readonly number[]
  /** Lower triangular factor of the correlation of their normal scores. */
  readonly factor: readonly (readonly number[])[]
}

/**
 * Correlation of normal scores that gives a rank correlation.
 *
 * Reference: K. Pearson, Drapers' Company Research Memoirs, Biometric Series IV (1907).
 *
 * @param rank Spearman's coefficient in (-1, 1); 0.5 asks for 0.5176….
 */
export const scoreCorrelation = (rank: number): number => 2 * sin((Math.PI * rank) / 6)

/**
 * Lower triangular factor L of a correlation matrix, `L L' = matrix` (Cholesky).
 *
 * @returns Null where the matrix is not positive definite: such correlations cannot all be at once.
 */
export const factorOf = (matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null => {
  const factor: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const made: number[] = []
    for (let j = 0; j <= i; j++) {
      const other = j === i ? made : must(factor[j], 'a row')
      const known = made.slice(0, j).reduce((sum, x, k) => sum + x * must(other[k], 'an entry'), 0)
      const rest = must(row[j], 'an entry') - known
      if (j < i) made.push(rest / must(other[j], 'an entry'))
      else if (rest > 1e-12) made.push(Math.sqrt(rest))
      else return null
    }
    factor.push(made)
  }
  return factor
}

/**
 * Groups of correlated inputs.
 *
 * @param ids Inputs that are drawn, in order; correlations with others do not count.
 * @returns None where no two of them go together. Within a group the order is that of the ids.
 * @throws Error where correlations cannot all be at once.
 */
export const groupsOf = (
  correlations: readonly CompiledCorrelation[],
  ids: readonly string[],
): readonly CorrelationGroup[] => {
  const place = new Map(ids.map((id, n) => [id, n]))
  const pairs = correlations.flatMap(({ inputs: [a, b], rank }) => {
    const [i, j] = [place.get(a), place.get(b)]
    return i === undefined || j === undefined ? [] : [{ i, j, score: scoreCorrelation(rank) }]
  })
  const group = new Map<number, Set<number>>()
  for (const { i, j } of pairs) {
    const together = new Set([...(group.get(i) ?? [i]), ...(group.get(j) ?? [j])])
    for (const member of together) group.set(member, together)
  }
  return [...new Set(group.values())].map((members) => {
    const at = [...members].sort((a, b) => a - b)
    const matrix = at.map((a) => at.map((b) => (a === b ? 1 : (scoreOf(pairs, a, b) ?? 0))))
    const factor = factorOf(matrix)
    if (factor) return { at, factor }
    throw new Error(`correlations of ${at.map((n) => ids[n]).join(', ')} cannot all be at once`)
  })
}

const scoreOf = (
  pairs: readonly { readonly i: number; readonly j: number; readonly score: number }[],
  a: number,
  b: number,
): number | undefined => pairs.find(({ i, j }) => (i === a && j === b) || (i === b && j === a))?.score
