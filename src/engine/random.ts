/** How far the state of the generator goes with each number. */
export const STRIDE = 0x9e3779b9

/** The number in [0, 1) that belongs to a state: for those who draw millions and keep the state themselves. */
export const numberAt = (state: number): number => {
  let x = state
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32
}

/**
 * A seeded generator of pseudo-random numbers: SplitMix32 (Steele, Lea and Flood 2014, in its 32-bit form).
 *
 * The same seed gives the same numbers everywhere.
 *
 * @param seed Any number; its low 32 bits count.
 * @returns Function that gives uniform numbers in [0, 1).
 */
export const random = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + STRIDE) | 0
    return numberAt(state)
  }
}

/**
 * A seed from a text: FNV-1a (Fowler, Noll and Vo 1991), 32 bits.
 *
 * @returns Whole number from 0 to 2^32 - 1; the seed of the text `a` is 0xe40c292c.
 */
export const seedOf = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}
