/** How many links a site holds when satellites come and go at random. */
import { exp } from '../elementary/index.ts'

const whole = (mean: number, terminals: number): number => {
  if (terminals <= 0 || mean <= 0) return 0
  // Probabilities underflow far above this mean, where every terminal is busy anyway.
  if (mean > terminals + 40 * Math.sqrt(terminals) + 40) return terminals
  let probability = exp(-mean)
  let idle = 0
  for (let k = 0; k < terminals; k++) {
    idle += (terminals - k) * probability
    probability *= mean / (k + 1)
  }
  return Math.max(0, Math.min(mean, terminals - idle))
}

/**
 * Mean number of links of a site whose terminals each follow one satellite.
 *
 * @param inView Mean number of satellites in view [1].
 * @param terminals Terminals of the site [1]; between whole numbers, interpolated.
 * @returns Mean number of terminals in use [1].
 *
 * (1) E[min(T, K)] = T - sum over k < T of (T - k) P(k), K Poisson with the mean in view
 *
 * Limits: satellites independent of each other; evenly phased ones bunch less and give more, up to min(T, mean).
 * Reference: W. Feller, An Introduction to Probability Theory and Its Applications I (1968), chapter VI.
 * Worked number: 4 in view, 4 terminals: 3.2185.
 */
export const expectedLinks = ({ inView, terminals }: { inView: number; terminals: number }): number => {
  const floor = Math.floor(terminals)
  const share = terminals - floor
  const low = whole(inView, floor)
  return share === 0 ? low : low + share * (whole(inView, floor + 1) - low)
}
