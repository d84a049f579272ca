import { must } from './must.ts'

/** Damerau-Levenshtein distance (adjacent transpositions count once), for "did you mean". */
export const editDistance = (a: string, b: string): number => {
  // Row i holds the distances of the first i letters of `a` to every beginning of `b`.
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const distance = (i: number, j: number): number => must(rows[i]?.[j], 'a distance')
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const replaced = distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? distance(i - 2, j - 2) + 1
          : replaced
      row.push(Math.min(distance(i - 1, j) + 1, distance(i, j - 1) + 1, replaced, swapped))
    }
  }
  return distance(a.length, b.length)
}

/**
 * The known name nearest to an unknown one.
 *
 * @returns The name, or null where there is none to choose from; `nearest('tabelArea', ['tableArea', 'year'])` is
 * `tableArea`.
 */
export const nearest = (name: string, known: Iterable<string>): string | null => {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}
