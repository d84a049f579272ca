import { at } from './array.ts'
import { driftingPlane, type Sunlight } from './drifting-plane.ts'
import { eclipseSeason, eclipseYear, type OrbitPlane, yearlyMean } from './eclipse-year.ts'
import { edgeOnRamShare } from './ram-share.ts'

const fixedPlane = (plane: OrbitPlane): Sunlight => {
  const { beta, fraction, sunlight } = eclipseYear(plane)
  return {
    meanEclipse: yearlyMean(fraction),
    eclipseShare: eclipseSeason({ beta, altitude: plane.altitude }),
    smallestBeta: beta.map(Math.abs),
    deepestEclipse: fraction,
    sunlight,
    meanCosine: yearlyMean(beta.map(Math.cos)),
    meanEdgeRam: yearlyMean(beta.map((angle) => edgeOnRamShare({ beta: angle }))),
  }
}

/** How many orbits are kept: as many as are computed side by side, each of which many quantities ask about. */
const most = 64
const kept: { readonly plane: OrbitPlane; readonly sunlight: Sunlight }[] = []
let oldest = 0

const isSame = (a: OrbitPlane, b: OrbitPlane): boolean =>
  a.altitude === b.altitude &&
  a.inclination === b.inclination &&
  a.nodeTime === b.nodeTime &&
  a.nodeDrift === b.nodeDrift &&
  a.year === b.year

/**
 * Sunlight of an orbit over a year, and over a whole turn of its node where the node drifts.
 *
 * @param plane - orbit: altitude [m], inclination [rad], local time of the node [s], its drift [rad/s]
 * @returns mean eclipse fraction [1], share of days with eclipse [1], extremes by day, mean geometry
 *
 * (1) no drift: means of the daily curve of `eclipseYear`
 * (2) drift: means over the year and over all angles between node and Sun, each angle equally often; on every day
 *     the worst state is the smallest |beta| in reach, max(0, |delta| - i)
 *
 * Limits: (2) holds for a life of several turns of the node; a node that turns once in years needs `eclipseYear`.
 * The last results are kept, because many quantities ask about the same orbits.
 * Reference: as `eclipseYear`.
 * Worked number: 650 km dawn-dusk -> mean eclipse fraction 0.0400; 600 km, 30 deg -> 0.348.
 */
export const sunlightOf = (plane: OrbitPlane): Sunlight => {
  for (const known of kept) if (isSame(known.plane, plane)) return known.sunlight
  const sunlight = plane.nodeDrift ? driftingPlane(plane) : fixedPlane(plane)
  kept[oldest] = { plane: { ...plane }, sunlight }
  oldest = (oldest + 1) % most
  return sunlight
}

/**
 * The day that sizes the solar array: long shadow and weak sunlight weigh together.
 *
 * @param plane - orbit; @param eclipseLoadRatio - energy drawn from the array for a second of eclipse load,
 * battery losses included, relative to a second of sunlit load [1]
 * @returns day of the year (0 is 1 January), eclipse fraction [1] and relative sunlight [1] of that day
 *
 * (1) demand = (1 + ratio f/(1 - f))/sunlight, largest over the days
 *
 * Limits: as `sunlightOf`. Without any eclipse it is the day of aphelion.
 * Reference: Wertz and Larson (1999), Space Mission Analysis and Design, eq. 11-5, ISBN 978-1881883104, by day.
 * Worked number: 650 km dawn-dusk, ratio 1.087 -> day 173 (23 June), 0.20175, 0.96810.
 */
export const sizingDay = (
  plane: OrbitPlane & { readonly eclipseLoadRatio: number },
): { day: number; eclipseFraction: number; sunlight: number } => {
  const { deepestEclipse, sunlight } = sunlightOf(plane)
  const worst = { day: 0, eclipseFraction: Number.NaN, sunlight: Number.NaN, demand: -1 }
  for (let day = 0; day < sunlight.length; day++) {
    const fraction = at(deepestEclipse, day)
    const demand = (1 + (plane.eclipseLoadRatio * fraction) / (1 - fraction)) / at(sunlight, day)
    if (demand > worst.demand)
      Object.assign(worst, { day, eclipseFraction: fraction, sunlight: at(sunlight, day), demand })
  }
  return { day: worst.day, eclipseFraction: worst.eclipseFraction, sunlight: worst.sunlight }
}

/**
 * The deepest eclipse of the year.
 *
 * @param plane - orbit
 * @returns eclipse fraction [1] and the day on which it falls (0 is 1 January)
 *
 * (1) max over the days of the eclipse fraction
 *
 * Limits: as `sunlightOf`.
 * Reference: as `sunlightOf`.
 * Worked number: 550 km dawn-dusk -> 0.22644 on day 171, 21 June: 21.66 minutes.
 */
export const deepestEclipse = (plane: OrbitPlane): { fraction: number; day: number } => {
  const { deepestEclipse: fractions } = sunlightOf(plane)
  const fraction = fractions.reduce((most, value) => Math.max(most, value))
  return { fraction, day: Math.max(0, fractions.indexOf(fraction)) }
}

/**
 * Strongest sunlight on the ground under the satellite at orbital noon, which sets the hot case of albedo.
 *
 * @param plane - orbit
 * @returns sunlight on a level surface there, relative to that at 1 au facing the Sun [1]
 *
 * (1) max over the days of sunlight cos(smallest |beta|)
 *
 * Limits: as `sunlightOf`.
 * Reference: Gilmore (2002), Spacecraft Thermal Control Handbook, chapter 2, ISBN 978-1884989117.
 * Worked number: 650 km dawn-dusk -> 0.505.
 */
export const noonSunlight = (plane: OrbitPlane): number => {
  const { smallestBeta, sunlight } = sunlightOf(plane)
  return smallestBeta.reduce((most, beta, day) => Math.max(most, at(sunlight, day) * Math.cos(beta)), 0)
}
