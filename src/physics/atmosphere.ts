import { exp, log } from '../elementary/index.ts'

type Layer = readonly [base: number, density: number, scale: number]

/** Base altitude [km], density there [kg/m^3], scale height [km]: Vallado (2013), table 8-4. */
const layers: readonly Layer[] = [
  [0, 1.225, 7.249],
  [25, 3.899e-2, 6.349],
  [30, 1.774e-2, 6.682],
  [40, 3.972e-3, 7.554],
  [50, 1.057e-3, 8.382],
  [60, 3.206e-4, 7.714],
  [70, 8.77e-5, 6.549],
  [80, 1.905e-5, 5.799],
  [90, 3.396e-6, 5.382],
  [100, 5.297e-7, 5.877],
  [110, 9.661e-8, 7.263],
  [120, 2.438e-8, 9.473],
  [130, 8.484e-9, 12.636],
  [140, 3.845e-9, 16.149],
  [150, 2.07e-9, 22.523],
  [180, 5.464e-10, 29.74],
  [200, 2.789e-10, 37.105],
  [250, 7.248e-11, 45.546],
  [300, 2.418e-11, 53.628],
  [350, 9.518e-12, 53.298],
  [400, 3.725e-12, 58.515],
  [450, 1.585e-12, 60.828],
  [500, 6.967e-13, 63.822],
  [600, 1.454e-13, 71.835],
  [700, 3.614e-14, 88.667],
  [800, 1.17e-14, 124.64],
  [900, 5.245e-15, 181.05],
  [1000, 3.019e-15, 268],
]

type ActivityRatio = readonly [altitude: number, low: number, high: number]

/** Altitude [km], and density at solar minimum and maximum over the mean: Wertz and Larson (1999), inside cover. */
const activityRatios: readonly ActivityRatio[] = [
  [100, 4.61 / 4.79, 5.1 / 4.79],
  [150, 1.65 / 1.81, 2.04 / 1.81],
  [200, 1.78 / 2.53, 3.52 / 2.53],
  [300, 0.819 / 1.95, 3.96 / 1.95],
  [350, 2.34 / 6.98, 16.6 / 6.98],
  [400, 0.732 / 2.72, 7.55 / 2.72],
  [450, 0.247 / 1.13, 3.61 / 1.13],
  [500, 0.898 / 4.89, 18 / 4.89],
  [550, 0.363 / 2.21, 9.25 / 2.21],
  [600, 0.168 / 1.04, 4.89 / 1.04],
  [650, 0.914 / 5.15, 26.4 / 5.15],
  [700, 0.574 / 2.72, 14.7 / 2.72],
  [800, 2.96 / 9.63, 43.9 / 9.63],
  [900, 1.8 / 4.66, 19.1 / 4.66],
  [1000, 1.17 / 2.79, 8.84 / 2.79],
  [1250, 0.467 / 1.11, 2.59 / 1.11],
  [1500, 2.3 / 5.21, 12.2 / 5.21],
]

/** Heights between which the logarithm of the density runs straight, from 120 km up [m]. */
export const straightFrom: readonly number[] = [
  ...new Set([...layers, ...activityRatios].map(([height]) => height)),
]
  .filter((height) => height >= 120)
  .sort((a, b) => a - b)
  .map((height) => height * 1000)

/**
 * Mean density of the upper atmosphere.
 *
 * @param altitude - height [m]
 * @returns density [kg/m^3]
 *
 * (1) rho = rho0 exp(-(h - h0)/H), layer by layer
 *
 * Limits: mean solar activity, no day, season or latitude; NRLMSIS gives about twice as much at 650 km. Above
 * 1,000 km the last scale height goes on; below the ground the first does.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, table 8-4, ISBN 978-1881883180.
 * Worked number: 650 km -> 7.249e-14 kg/m^3.
 */
export const meanDensity = ({ altitude }: { altitude: number }): number => {
  const height = altitude / 1000
  // From above, by index: drag integrals ask a thousand times on every move of a slider, mostly high up.
  let at = layers.length - 1
  while (at > 0 && (layers[at] as Layer)[0] > height) at--
  const layer = layers[at] as Layer
  return layer[1] * exp((layer[0] - height) / layer[2])
}

/**
 * Density at low or high solar activity over its mean.
 *
 * @param altitude - height [m]; @param activity - from -1 (solar minimum) over 0 (mean) to 1 (maximum) [1]
 * @returns factor on the mean density [1]
 *
 * (1) the logarithm of the tabulated ratio, straight between heights and proportional to |activity|
 *
 * Limits: averages over a minimum and a maximum; single storms go further. Held constant beyond 100 and 1,500 km.
 * Reference: Wertz and Larson (1999), Space Mission Analysis and Design, Earth satellite parameters (inside rear
 * cover), ISBN 978-1881883104.
 * Worked number: 650 km -> 0.17748 at minimum, 5.1262 at maximum.
 */
export const activityFactor = ({ altitude, activity }: { altitude: number; activity: number }): number => {
  if (activity === 0) return 1
  const height = altitude / 1000
  const logarithm = (row: ActivityRatio): number => log(activity < 0 ? row[1] : row[2]) * Math.abs(activity)
  const last = activityRatios.length - 1
  let at = last
  while (at > 0 && (activityRatios[at] as ActivityRatio)[0] > height) at--
  const below = activityRatios[at] as ActivityRatio
  const above = activityRatios[Math.min(at + 1, last)] as ActivityRatio
  const share = at === last ? 0 : Math.max(0, height - below[0]) / Math.max(above[0] - below[0], 1)
  return exp(logarithm(below) * (1 - share) + logarithm(above) * share)
}

/**
 * Density of the air at a height and a level of solar activity.
 *
 * @param altitude - height [m]; @param activity - from -1 (solar minimum) over 0 (mean) to 1 (maximum) [1]
 * @returns density [kg/m^3]
 *
 * (1) meanDensity(h) activityFactor(h, activity)
 *
 * Limits: as `meanDensity` and `activityFactor`.
 * Reference: as `meanDensity` and `activityFactor`.
 * Worked number: 650 km at solar maximum -> 3.716e-13 kg/m^3.
 */
export const airDensity = (state: { altitude: number; activity: number }): number =>
  meanDensity(state) * activityFactor(state)
