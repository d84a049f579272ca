import { sin } from '../elementary/index.ts'
/**
 * As `edgeOnRamShare`, from the sine of the angle.
 *
 * @param sine - of the elevation of the Sun above the orbit's plane [1], of either sign
 * @returns mean of |cos| between the plate's normal and the velocity [1]
 *
 * (1) |sin beta|/AGM(1, |sin beta|); the mean stops where both numbers agree to 0.5 %, and the rest is the series
 *     1/AGM(1, sqrt(1 - x)) = 1 + x/4 + 9 x^2/64 + 25 x^3/256 + ..., to 1e-15
 *
 * Limits: as `edgeOnRamShare`.
 * Reference: DLMF 19.8.5 and 19.5.1, https://dlmf.nist.gov/19.5.
 * Worked number: sine 0.5 -> 0.68644.
 */
export const edgeOnRamOfSine = (sine: number): number => {
  let low = Math.abs(sine)
  if (low < 1e-9) return 0
  const share = low
  let high = 1
  while (low < 0.995 * high) {
    const mean = (high + low) / 2
    low = Math.sqrt(high * low)
    high = mean
  }
  const x = ((high - low) * (high + low)) / (high * high)
  const rest = 1225 / 16384 + x * (3969 / 65536 + (x * 53361) / 1048576)
  return (share / high) * (1 + x * (0.25 + x * (9 / 64 + x * (25 / 256 + x * rest))))
}

/**
 * Share of its face that a plate held edge-on to the Sun and to the Earth shows to the airflow, orbit mean.
 *
 * @param beta - elevation of the Sun above the orbit's plane [rad]
 * @returns mean of |cos| between the plate's normal and the velocity [1]
 *
 * (1) the normal is along s x r; mean of |sin beta|/sqrt(sin^2 beta + cos^2 beta sin^2 nu) over the orbit
 * (2) = 1/AGM(1, 1/|sin beta|), with AGM the arithmetic-geometric mean
 *
 * Limits: circular orbit. In a dawn-dusk orbit the Sun stands across the orbit, so that such a plate flies
 * almost face-on; at beta 0 it lies in the plane of the orbit and flies edge-on.
 * Reference: complete elliptic integral by its AGM, DLMF 19.8.5, https://dlmf.nist.gov/19.8.
 * Worked number: beta 60 deg -> 0.92940; 0 -> 0.
 */
export const edgeOnRamShare = ({ beta }: { beta: number }): number => edgeOnRamOfSine(sin(beta))
