/** Points and weights of Gauss-Legendre rules over -1 to 1, which are even: only those above zero are written. */
interface Rule {
  readonly places: Float64Array
  readonly weights: Float64Array
}

const even = (halves: readonly (readonly [place: number, weight: number])[]): Rule => {
  const all = [...halves.map(([place, weight]) => [-place, weight] as const).toReversed(), ...halves]
  return {
    places: Float64Array.from(all, ([place]) => place),
    weights: Float64Array.from(all, ([, weight]) => weight),
  }
}

/**
 * Gauss-Legendre rule of eight points: exact for polynomials up to degree 15.
 *
 * Reference: DLMF 3.5.6, https://dlmf.nist.gov/3.5; the numbers are roots of the Legendre polynomial to 17 digits.
 */
export const eightPoints = even([
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.31370664587788727],
  [0.7966664774136267, 0.22238103445337448],
  [0.9602898564975363, 0.10122853629037626],
])
