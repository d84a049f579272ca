/**
 * The functions that engines compute each in its own way, computed in one way everywhere, so that a link has the same
 * numbers to the last bit in every browser and on the command line. Roots, which the standard rounds, stay `Math.sqrt`.
 */
export { acos, asin, atan, atan2, cos, sin, tan } from './circular.ts'
export { cbrt, exp, hypot, pow, tanh } from './exponential.ts'
export { log, log1p, log2, log10 } from './logarithm.ts'
