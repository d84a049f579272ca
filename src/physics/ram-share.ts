/** Arithmetic-geometric mean of two positive numbers. */
const arithmeticGeometricMean = (a: number, b: number): number => {
  let [high, low] = [a, b]
  while (Math.abs(high - low) > 1e-12 * high) [high, low] = [(high + low) / 2, Math.sqrt(high * low)]
  return high
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
export const edgeOnRamShare = ({ beta }: { beta: number }): number => {
  const sine = Math.abs(Math.sin(beta))
  return sine < 1e-9 ? 0 : 1 / arithmeticGeometricMean(1, 1 / sine)
}
