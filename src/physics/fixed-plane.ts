import { at } from './array.ts'
import { day as secondsOfDay } from './constants.ts'
import { eclipseOfSine } from './eclipse.ts'
import type { OrbitPlane } from './eclipse-year.ts'
import { earthAngularRadius } from './orbit.ts'
import { edgeOnRamOfSine } from './ram-share.ts'
import { sunOfYear } from './sun.ts'
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
  const sine = Math.sin(inclination)
  const [across, along, up] = [sine * Math.sin(angle), sine * Math.cos(angle), Math.cos(inclination)]
  const radius = earthAngularRadius({ altitude })
  const limit = Math.sin(radius)
  const grazing = Math.cos(radius)
  const last = sun.sunlight.length - 1
  let [least, deepest, deepestDay, noon] = [Number.POSITIVE_INFINITY, -1, 0, 0]
  let [eclipse, season, cosines, ram] = [0, 0, 0, 0]
  let before = 0
  for (let day = 0; day <= last; day++) {
    const elevation =
      across * at(sun.cosEquation, day) + along * at(sun.sinEquation, day) + up * at(sun.sinDeclination, day)
    const height = Math.abs(elevation)
    const cosine = Math.sqrt(Math.max(0, 1 - elevation * elevation))
    const inside = limit - height
    const fraction = eclipseOfSine(height, limit, grazing)
    into.deepestEclipse[day] = fraction
    const weight = day === 0 || day === last ? 0.5 : 1
    eclipse += weight * fraction
    cosines += weight * cosine
    ram += weight * edgeOnRamOfSine(height)
    const light = cosine * at(sun.sunlight, day)
    if (light > noon) noon = light
    if (height < least) least = height
    if (fraction > deepest) {
      deepest = fraction
      deepestDay = day
    }
    if (day > 0) season += shareOfDay(before, inside, limit, radius)
    before = inside
  }
  into.meanEclipse = eclipse / last
  into.eclipseShare = season / last
  into.smallestBeta = Math.asin(least)
  into.deepestFraction = deepest < 0 ? Number.NaN : deepest
  into.deepestDay = deepestDay
  into.noonSunlight = noon
  into.sunlight = sun.sunlight
  into.meanCosine = cosines / last
  into.meanEdgeRam = ram / last
  return into
}

/** Share of a day with eclipses, from how far the sine of beta is inside its limit at both midnights. */
const shareOfDay = (before: number, after: number, limit: number, radius: number): number => {
  if (before > 0 && after > 0) return 1
  if (before <= 0 && after <= 0) return 0
  const [first, next] = [radius - Math.asin(limit - before), radius - Math.asin(limit - after)]
  return Math.max(first, next) / Math.abs(next - first)
}
