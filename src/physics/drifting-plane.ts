import { asin, cos, pow, sin } from '../elementary/index.ts'
import { at } from './array.ts'
import { eclipseOfSine } from './eclipse.ts'
import type { OrbitPlane } from './eclipse-year.ts'
import { earthAngularRadius } from './orbit.ts'
import { edgeOnRamOfSine } from './ram-share.ts'
import { type SunYear, sunOfYear } from './sun.ts'
import type { Sunlight } from './year-of-sunlight.ts'

/** Days between samples of the Sun, and points of each of the two means over the node. */
const grid = { days: 5, eclipse: 20, geometry: 24 }

/**
 * Places and weights of the mean of the eclipse, between the ends of the shadow.
 *
 * The eclipse ends in square roots, which an even grid of angles resolves badly. The angles are spread by the
 * polynomial s^3 (10 - 15 s + 6 s^2), flat at both ends, so that twenty points are enough.
 */
const middles = Float64Array.from({ length: grid.eclipse }, (_, index) => (index + 0.5) / grid.eclipse)
const places = middles.map((s) => s * s * s * (10 - 15 * s + 6 * s * s))
const weights = middles.map((s) => (30 * s * s * pow(1 - s, 2)) / grid.eclipse)
/** Sines at these places where every angle between node and Sun meets the shadow. */
const wholeSines = places.map((place) => sin((place - 0.5) * Math.PI))

/** Sines of the angles between node and Sun for the means of geometry. */
const evenSines = Float64Array.from({ length: grid.geometry }, (_, index) =>
  sin(((index + 0.5) / grid.geometry - 0.5) * Math.PI),
)

const arcsine = (value: number): number => asin(Math.min(1, Math.max(-1, value)))

/**
 * Sunlight of an orbit whose node drifts, mean over the year and over every angle between node and Sun.
 *
 * @param plane - orbit: altitude [m], inclination [rad]
 * @param into - takes the result; its array of days is written over
 * @returns `into`, as `sunlightOf`
 *
 * (1) sin beta = cos delta sin i sin u + sin delta cos i, u evenly spread
 * (2) smallest |beta| of a day = max(0, |delta| - i), with i folded at 90 degrees
 * (3) eclipse fraction as `eclipseOfSine`
 *
 * Limits: for a life of several turns of the node. Within 1e-5 in mean eclipse of a grid many times finer, 1.4e-5
 * for polar orbits at 300 km.
 * Reference: as `eclipseYear`.
 * Worked number: 600 km, 30 deg -> mean eclipse fraction 0.348.
 */
export const driftingPlane = ({ altitude, inclination, year }: OrbitPlane, into: Sunlight): Sunlight => {
  const sun = sunOfYear(year)
  const radius = earthAngularRadius({ altitude })
  const [limit, grazing] = [sin(radius), cos(radius)]
  const [sine, cosine] = [sin(inclination), cos(inclination)]
  const last = sun.sunlight.length - 1
  let [eclipse, inside, cosines, ram, days] = [0, 0, 0, 0, 0]
  for (let day = 0; day < last; day += grid.days) {
    days++
    const across = at(sun.cosDeclination, day) * sine
    const up = at(sun.sinDeclination, day) * cosine
    // Angles u for which |across sin u + up| stays below the limit.
    const isAlways = across < 1e-12
    const low = isAlways ? -Math.PI / 2 : arcsine((-limit - up) / across)
    const high = isAlways ? Math.PI / 2 : arcsine((limit - up) / across)
    const share = isAlways && !(Math.abs(up) < limit) ? 0 : (high - low) / Math.PI
    if (share > 0) eclipse += share * meanBetween(low, high, across, up, limit, grazing)
    inside += share
    for (let node = 0; node < grid.geometry; node++) {
      const elevation = across * at(evenSines, node) + up
      cosines += Math.sqrt(Math.max(0, 1 - elevation * elevation))
      ram += edgeOnRamOfSine(elevation)
    }
  }
  into.meanEclipse = eclipse / days
  into.eclipseShare = inside / days
  into.sunlight = sun.sunlight
  into.meanCosine = cosines / days / grid.geometry
  into.meanEdgeRam = ram / days / grid.geometry
  worstStates(sun, Math.abs(sine), Math.abs(cosine), limit, grazing, into)
  return into
}

/** Mean eclipse over the angles u from low to high, for sin beta = across sin u + up. */
const meanBetween = (
  low: number,
  high: number,
  across: number,
  up: number,
  limit: number,
  grazing: number,
): number => {
  const isWhole = high - low === Math.PI
  let sum = 0
  for (let index = 0; index < grid.eclipse; index++) {
    const sine = isWhole ? at(wholeSines, index) : sin(low + (high - low) * at(places, index))
    sum += at(weights, index) * eclipseOfSine(across * sine + up, limit, grazing)
  }
  return sum
}

/** The day by day extremes, from the smallest |beta| in reach: that of the Sun's declination less the inclination. */
const worstStates = (
  sun: SunYear,
  sine: number,
  cosine: number,
  limit: number,
  grazing: number,
  into: Sunlight,
): void => {
  const overhead = eclipseOfSine(0, limit, grazing)
  let [least, deepest, deepestDay, noon] = [1, -1, 0, 0]
  for (let day = 0; day < into.deepestEclipse.length; day++) {
    const [east, north] = [at(sun.cosDeclination, day), Math.abs(at(sun.sinDeclination, day))]
    const height = Math.max(0, north * cosine - east * sine)
    const fraction = height > 0 ? eclipseOfSine(height, limit, grazing) : overhead
    into.deepestEclipse[day] = fraction
    noon = Math.max(noon, at(sun.sunlight, day) * (height > 0 ? east * cosine + north * sine : 1))
    if (height < least) least = height
    if (fraction > deepest) {
      deepest = fraction
      deepestDay = day
    }
  }
  into.smallestBeta = asin(least)
  into.deepestFraction = deepest < 0 ? Number.NaN : deepest
  into.deepestDay = deepestDay
  into.noonSunlight = noon
}
