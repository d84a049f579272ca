import { asin, atan, cos, sin } from '../elementary/index.ts'
import { at } from './array.ts'
import { day as secondsOfDay } from './constants.ts'
import type { OrbitPlane } from './eclipse-year.ts'
import { earthAngularRadius } from './orbit.ts'
import { edgeOnRamOfSine } from './ram-share.ts'
import { pointsOfYear, type SunYear, sunOfYear } from './sun.ts'
import type { Sunlight } from './year-of-sunlight.ts'

/**
 * Sunlight of an orbit whose node keeps its local time, in one pass over the days.
 *
 * @param plane - orbit: altitude [m], inclination [rad], local time of the node [s]
 * @param into - takes the result; its array of days is written over
 * @returns `into`, as `sunlightOf`
 *
 * (1) sin beta = cos delta sin i sin(E + h) + sin delta cos i, E the equation of time and h the node's local time as
 *     an angle; sin(E + h) is taken apart, so that all that the orbit does not change comes from `sunOfYear`
 * (2) eclipse fraction as `eclipseOfSine`
 * (3) means by the trapezoidal rule of `yearlyMean`; where the eclipse season begins and ends within a day, by a
 *     straight line between the angles at both midnights
 *
 * Limits: as `eclipseYear`; the season to about 0.02 days.
 * Reference: as `eclipseYear`.
 * Worked number: 550 km, 97.593 deg, 18 h -> mean eclipse fraction 0.0502, season 100.7 of 365 days.
 */
export const fixedPlane = (
  { altitude, inclination, nodeTime, year }: OrbitPlane,
  into: Sunlight,
): Sunlight => {
  const sun = sunOfYear(year)
  const angle = (nodeTime / secondsOfDay) * 2 * Math.PI - Math.PI
  const sine = sin(inclination)
  readHeights(sun, sine * sin(angle), sine * cos(angle), cos(inclination))
  into.sunlight = sun.sunlight
  readGeometry(sun, into)
  into.meanEdgeRam = meanRam()
  readEclipses(earthAngularRadius({ altitude }), into)
  return into
}

/** Sine of |beta| at every midnight. Each loop does little, so that engines keep all of it in registers. */
const heights = new Float64Array(pointsOfYear)
const last = pointsOfYear - 1

const readHeights = (sun: SunYear, across: number, along: number, up: number): void => {
  const { cosEquation, sinEquation, sinDeclination } = sun
  for (let day = 0; day <= last; day++)
    heights[day] = Math.abs(
      across * at(cosEquation, day) + along * at(sinEquation, day) + up * at(sinDeclination, day),
    )
}

const readGeometry = ({ sunlight }: SunYear, into: Sunlight): void => {
  let [least, noon, cosines] = [2, 0, 0]
  for (let day = 0; day <= last; day++) {
    const height = at(heights, day)
    const cosine = Math.sqrt(Math.max(0, 1 - height * height))
    const weight = day === 0 || day === last ? 0.5 : 1
    cosines += weight * cosine
    noon = Math.max(noon, cosine * at(sunlight, day))
    least = Math.min(least, height)
  }
  into.smallestBeta = asin(least)
  into.noonSunlight = noon
  into.meanCosine = cosines / last
}

const meanRam = (): number => {
  let sum = -(edgeOnRamOfSine(at(heights, 0)) + edgeOnRamOfSine(at(heights, last))) / 2
  for (let day = 0; day <= last; day++) sum += edgeOnRamOfSine(at(heights, day))
  return sum / last
}

const readEclipses = (radius: number, into: Sunlight): void => {
  const fractions = into.deepestEclipse
  const [limit, grazing] = [sin(radius), cos(radius)]
  let [eclipse, season, deepest, deepestDay] = [0, 0, -1, 0]
  let before = limit - at(heights, 0)
  for (let day = 0; day <= last; day++) {
    const height = at(heights, day)
    const inside = limit - height
    let fraction = 0
    if (!(inside <= 0)) {
      // As `eclipseOfSine`, written out: a call a day takes as long as all else.
      fraction = atan(Math.sqrt(inside * (limit + height)) / grazing) / Math.PI
      eclipse += fraction
      if (fraction > deepest) {
        deepest = fraction
        deepestDay = day
      }
    }
    fractions[day] = fraction
    if (inside > 0 !== before > 0) season += shareOfDay(before, inside, limit, radius)
    else if (inside > 0 && day > 0) season++
    before = inside
  }
  into.meanEclipse = (eclipse - (at(fractions, 0) + at(fractions, last)) / 2) / last
  into.eclipseShare = limit > 0 ? season / last : Number.NaN
  into.deepestFraction = limit > 0 ? Math.max(0, deepest) : Number.NaN
  into.deepestDay = deepestDay
}

/** Share of the day on which the season begins or ends, from how far the sine of beta is inside its limit. */
const shareOfDay = (before: number, after: number, limit: number, radius: number): number => {
  const [first, next] = [radius - asin(limit - before), radius - asin(limit - after)]
  return Math.max(first, next) / Math.abs(next - first)
}
