import { at } from './array.ts'
import { driftingPlane } from './drifting-plane.ts'
import type { OrbitPlane } from './eclipse-year.ts'
import { fixedPlane } from './fixed-plane.ts'
import { pointsOfYear } from './sun.ts'
import type { Sunlight } from './year-of-sunlight.ts'

/** How many orbits are kept: as many as are computed side by side, each of which many quantities ask about. */
const most = 64

/** An orbit with its sunlight, and the day that sized the array when it was last asked. */
interface Kept extends Sunlight {
  altitude: number
  inclination: number
  nodeTime: number
  nodeDrift: number
  year: number | undefined
  eclipseLoadRatio: number
  sizingDay: number
}

const kept: Kept[] = []
/** Where the next orbit that is asked about is likely to be: after the last one, in the order in which they came. */
let next = 0
let oldest = 0

const create = (): Kept => ({
  altitude: Number.NaN,
  inclination: Number.NaN,
  nodeTime: Number.NaN,
  nodeDrift: 0,
  year: undefined,
  eclipseLoadRatio: Number.NaN,
  sizingDay: 0,
  meanEclipse: Number.NaN,
  eclipseShare: Number.NaN,
  smallestBeta: Number.NaN,
  deepestFraction: Number.NaN,
  deepestDay: 0,
  noonSunlight: Number.NaN,
  deepestEclipse: new Float64Array(pointsOfYear),
  sunlight: new Float64Array(0),
  meanCosine: Number.NaN,
  meanEdgeRam: Number.NaN,
})

const isOf = (known: Kept, plane: OrbitPlane): boolean =>
  known.altitude === plane.altitude &&
  known.inclination === plane.inclination &&
  known.nodeTime === plane.nodeTime &&
  known.nodeDrift === (plane.nodeDrift ?? 0) &&
  known.year === plane.year

const find = (plane: OrbitPlane): Kept => {
  for (let step = 0; step < kept.length; step++) {
    const place = (next + step) % kept.length
    const known = kept[place] as Kept
    if (isOf(known, plane)) {
      next = place + 1
      return known
    }
  }
  const known = kept[oldest] ?? create()
  kept[oldest] = known
  oldest = (oldest + 1) % most
  next = oldest
  known.altitude = plane.altitude
  known.inclination = plane.inclination
  known.nodeTime = plane.nodeTime
  known.nodeDrift = plane.nodeDrift ?? 0
  known.year = plane.year
  known.eclipseLoadRatio = Number.NaN
  if (known.nodeDrift) driftingPlane(plane, known)
  else fixedPlane(plane, known)
  return known
}

/**
 * Sunlight of an orbit over a year, and over a whole turn of its node where the node drifts.
 *
 * @param plane - orbit: altitude [m], inclination [rad], local time of the node [s], its drift [rad/s]
 * @returns mean eclipse fraction [1], share of days with eclipse [1], extremes by day, mean geometry; to be read
 * before 64 other orbits have been asked about, whose numbers then take its place
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
export const sunlightOf = (plane: OrbitPlane): Sunlight => find(plane)

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
  const known = find(plane)
  if (known.eclipseLoadRatio !== plane.eclipseLoadRatio) {
    known.eclipseLoadRatio = plane.eclipseLoadRatio
    known.sizingDay = worstDay(known.deepestEclipse, known.sunlight, plane.eclipseLoadRatio)
  }
  const day = known.sizingDay
  return { day, eclipseFraction: at(known.deepestEclipse, day), sunlight: at(known.sunlight, day) }
}

const worstDay = (fractions: Float64Array, sunlight: Float64Array, ratio: number): number => {
  let [worst, most] = [0, -1]
  for (let day = 0; day < fractions.length; day++) {
    const fraction = at(fractions, day)
    const demand = (fraction === 0 ? 1 : 1 + (ratio * fraction) / (1 - fraction)) / at(sunlight, day)
    if (demand > most) {
      most = demand
      worst = day
    }
  }
  return worst
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
  const { deepestFraction, deepestDay } = find(plane)
  return { fraction: deepestFraction, day: deepestDay }
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
export const noonSunlight = (plane: OrbitPlane): number => find(plane).noonSunlight
