/** Points and weights of Gauss-Legendre rules over -1 to 1, which are even: only those above zero are written. */
export interface Rule {
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

/** As `eightPoints`, of twenty-four points: exact for polynomials up to degree 47. */
export const twentyFourPoints = even([
  [0.06405689286260563, 0.12793819534675216],
  [0.1911188674736163, 0.1258374563468283],
  [0.3150426796961634, 0.12167047292780339],
  [0.4337935076260451, 0.1155056680537256],
  [0.5454214713888396, 0.10744427011596563],
  [0.6480936519369755, 0.09761865210411388],
  [0.7401241915785544, 0.08619016153195327],
  [0.820001985973903, 0.0733464814110803],
  [0.8864155270044011, 0.05929858491543678],
  [0.9382745520027328, 0.04427743881741981],
  [0.9747285559713095, 0.028531388628933663],
  [0.9951872199970213, 0.0123412297999872],
])
