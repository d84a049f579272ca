import { at } from './array.ts'
import { eclipseFraction } from './eclipse.ts'
import { eclipseSeason, eclipseYear, type OrbitPlane, yearlyMean } from './eclipse-year.ts'
import { earthAngularRadius } from './orbit.ts'
import { sunOfYear } from './sun.ts'

/** What a year of sunlight means for a satellite, over all states that its orbit passes through. */
export interface Sunlight {
  /** Mean share of the time in shadow [1]. */
  readonly meanEclipse: number
  /** Share of the days on which the orbit meets the shadow [1]. */
  readonly eclipseShare: number
  /** For every day, the smallest |beta| that the orbit can have on it [rad]. */
  readonly smallestBeta: Float64Array
  /** For every day, the eclipse fraction at that beta [1]. */
  readonly deepestEclipse: Float64Array
  /** For every day, sunlight relative to that at 1 au [1]. */
  readonly sunlight: Float64Array
  /** Mean of cos beta [1]. */
  readonly meanCosine: number
  /** Mean share of a panel's face that an edge-on radiator shows to the airflow [1]. */
  readonly meanEdgeRam: number
}

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

/** Spacing of the grid for precessing orbits: measured, 4e-6 in mean eclipse against one 8 times denser each way. */
const grid = { days: 5, nodes: 48 }

const precessingPlane = ({ altitude, inclination, year }: OrbitPlane): Sunlight => {
  const sun = sunOfYear(year)
  const limit = earthAngularRadius({ altitude })
  const sums = { eclipse: 0, inside: 0, cosine: 0, ram: 0, count: 0 }
  for (let index = 0; index < sun.sunlight.length - 1; index += grid.days)
    for (let node = 0; node < grid.nodes; node++) {
      const angle = ((node + 0.5) / grid.nodes - 0.5) * Math.PI
      const beta = Math.asin(
        at(sun.cosDeclination, index) * Math.sin(inclination) * Math.sin(angle) +
          at(sun.sinDeclination, index) * Math.cos(inclination),
      )
      sums.eclipse += eclipseFraction({ altitude, beta })
      sums.inside += Math.abs(beta) < limit ? 1 : 0
      sums.cosine += Math.cos(beta)
      sums.ram += edgeOnRamShare({ beta })
      sums.count++
    }
  const tilt = Math.min(inclination, Math.PI - inclination)
  const smallestBeta = sun.sinDeclination.map((sine) => Math.max(0, Math.abs(Math.asin(sine)) - tilt))
  return {
    meanEclipse: sums.eclipse / sums.count,
    eclipseShare: sums.inside / sums.count,
    smallestBeta,
    deepestEclipse: smallestBeta.map((beta) => eclipseFraction({ altitude, beta })),
    sunlight: sun.sunlight,
    meanCosine: sums.cosine / sums.count,
    meanEdgeRam: sums.ram / sums.count,
  }
}

let last: { readonly plane: OrbitPlane; readonly sunlight: Sunlight } | null = null

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
 * The last result is kept, because many quantities ask about the same orbit.
 * Reference: as `eclipseYear`.
 * Worked number: 650 km dawn-dusk -> mean eclipse fraction 0.0400; 600 km, 30 deg -> 0.348.
 */
export const sunlightOf = (plane: OrbitPlane): Sunlight => {
  if (
    last &&
    last.plane.altitude === plane.altitude &&
    last.plane.inclination === plane.inclination &&
    last.plane.nodeTime === plane.nodeTime &&
    last.plane.nodeDrift === plane.nodeDrift &&
    last.plane.year === plane.year
  )
    return last.sunlight
  const sunlight = plane.nodeDrift ? precessingPlane(plane) : fixedPlane(plane)
  last = { plane: { ...plane }, sunlight }
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
 * Worked number: 650 km dawn-dusk -> 0.505.
 */
export const noonSunlight = (plane: OrbitPlane): number => {
  const { smallestBeta, sunlight } = sunlightOf(plane)
  return smallestBeta.reduce((most, beta, day) => Math.max(most, at(sunlight, day) * Math.cos(beta)), 0)
}
