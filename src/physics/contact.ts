/** How often a site sees a satellite: closed forms averaged over the orbit and the rotation of Earth. */

import { acos, asin, cos, pow, sin } from '../elementary/index.ts'
import { at } from './array.ts'
import { twentyFourPoints } from './quadrature.ts'

const clip = (x: number): number => Math.min(1, Math.max(-1, x))

/**
 * Angle at the centre of Earth between a site and the farthest satellite it sees.
 *
 * @param altitude Altitude of a circular orbit [m].
 * @param elevation Lowest elevation that is used [rad].
 * @param earthRadius Radius of Earth [m].
 * @returns Central angle [rad].
 *
 * (1) lambda = acos(R cos(elevation)/(R + h)) - elevation
 *
 * Limits: sphere, no refraction.
 * Reference: Larson and Wertz, Space Mission Analysis and Design (1999), section 5.2.
 * Worked number: 550 km, 10 deg, R = 6,378.137 km: 0.26104 rad.
 */
export const visibilityAngle = ({
  altitude,
  elevation,
  earthRadius,
}: {
  altitude: number
  elevation: number
  earthRadius: number
}): number => acos((earthRadius * cos(elevation)) / (earthRadius + altitude)) - elevation

interface Geometry {
  readonly latitude: number
  readonly inclination: number
  readonly visibilityAngle: number
}

/** Half the width in longitude of the cap around the site, at a given latitude [rad]. */
const halfWidth = (sinSite: number, cosSite: number, cosVisibility: number, sinLatitude: number): number => {
  const denominator = cosSite * Math.sqrt(Math.max(0, 1 - sinLatitude * sinLatitude))
  const numerator = cosVisibility - sinSite * sinLatitude
  if (denominator < 1e-12) return numerator <= 0 ? Math.PI : 0
  return acos(clip(numerator / denominator))
}

/** Places in the argument of latitude, from -1 at its low end to 1, and weights, of a rule in t between -1 and 1. */
const spread = (angle: (t: number) => number, density: (t: number) => number) => ({
  places: twentyFourPoints.places.map((t) => -cos(angle(t))),
  weights: twentyFourPoints.places.map(
    (t, n) => at(twentyFourPoints.weights, n) * sin(angle(t)) * density(t),
  ),
})

// With u = centre - half cos(s) the square-root ends become smooth. Near the pole the width has a corner, or nearly
// one, at the high end, where the points are then closer.
const evenly = spread(
  (t) => (Math.PI * (1 + t)) / 2,
  () => Math.PI / 2,
)
const closer = spread(
  (t) => Math.PI * (1 - pow((1 - t) / 2, 2)),
  (t) => (Math.PI * (1 - t)) / 2,
)
/** How near the pole the cap has to reach [rad]. */
const nearPole = 0.3

/**
 * Share of time that one satellite is in view of a site.
 *
 * @param latitude Geocentric latitude of the site [rad].
 * @param inclination Inclination of a circular orbit [rad].
 * @param visibilityAngle Central angle of visibility [rad].
 * @returns Share of time [1].
 *
 * (1) f = (1/pi) integral over the argument of latitude u in (-pi/2, pi/2) of w(u)/pi
 * (2) w = acos((cos(lambda) - sin(phi) sin(d))/(cos(phi) cos(d))), sin d = sin(i) sin(u)
 * (3) twenty-four points of Gauss, split where w has a corner: where the cap reaches over the pole
 *
 * Limits: sphere; the node drifts through all longitudes relative to the site, so a ground track that repeats
 * after a few days departs from the mean. The integral is good to 1e-9 (2e-8 where the cap's edge lies within 0.3 rad
 * of the pole). Averaged over the sphere it is (1 - cos lambda)/2, which is what a
 * constellation spread over all inclinations would give: 650 km at 20 deg, 1.0 %.
 * Reference: derived here; the sphere average is in Larson and Wertz (1999), section 5.2.
 * Worked number: 40 deg north, 98 deg inclination, lambda 0.2 rad: 0.008502.
 */
export const contactFraction = ({ latitude, inclination, visibilityAngle }: Geometry): number => {
  const site = Math.abs(latitude)
  const [sinSite, cosSite] = [sin(site), cos(site)]
  const sine = Math.abs(sin(inclination))
  const cosVisibility = cos(visibilityAngle)
  if (sine < 1e-9) return halfWidth(sinSite, cosSite, cosVisibility, 0) / Math.PI
  const toPole = Math.PI / 2 - site - visibilityAngle
  const lowest = argumentOf(site - visibilityAngle, sine)
  // Beyond this latitude a polar site sees every longitude; the width has a corner there.
  const corner = argumentOf(toPole < 0 ? Math.PI / 2 + toPole : site + visibilityAngle, sine)
  const { places, weights } = toPole < nearPole ? closer : evenly
  const integral = (from: number, to: number): number => {
    if (to <= from) return 0
    const [centre, half] = [(from + to) / 2, (to - from) / 2]
    let sum = 0
    for (let point = 0; point < places.length; point++) {
      const sinLatitude = sine * sin(centre + half * at(places, point))
      sum += at(weights, point) * halfWidth(sinSite, cosSite, cosVisibility, sinLatitude)
    }
    return sum * half
  }
  const polar = toPole < 0 ? integral(corner, Math.PI / 2) : 0
  return (integral(lowest, corner) + polar) / (Math.PI * Math.PI)
}

/** Argument of latitude at which an orbit reaches a latitude, or its end where it does not [rad]. */
const argumentOf = (latitude: number, sine: number): number =>
  asin(clip(sin(Math.min(Math.PI / 2, Math.max(-Math.PI / 2, latitude))) / sine))

/**
 * Share of the day that a site is within reach of an orbital plane.
 *
 * @param latitude Geocentric latitude of the site [rad].
 * @param inclination Inclination of the plane [rad].
 * @param visibilityAngle Central angle of visibility [rad].
 * @returns Share of time [1].
 *
 * (1) |sin(phi) cos(i) + cos(phi) sin(i) cos(H)| <= sin(lambda), H the hour angle of the site from the plane's pole
 *
 * Limits: sphere. A dawn-dusk fleet flies in nearly one plane, so a site at middle latitude sees all of it for a
 * few hours around its own dawn and dusk and none of it at noon and midnight.
 * Reference: derived here from the angle between a direction and a plane.
 * Worked number: 40 deg north, 98 deg, lambda 0.2 rad: 0.1700.
 */
export const planeVisibleFraction = ({ latitude, inclination, visibilityAngle }: Geometry): number => {
  const along = sin(latitude) * cos(inclination)
  const across = cos(latitude) * sin(inclination)
  const reach = sin(Math.min(visibilityAngle, Math.PI / 2))
  if (Math.abs(across) < 1e-12) return Math.abs(along) <= reach ? 1 : 0
  return Math.abs(acos(clip((-reach - along) / across)) - acos(clip((reach - along) / across))) / Math.PI
}

/**
 * Mean angle by which a site is out of reach of an orbital plane.
 *
 * @param latitude Geocentric latitude of the site [rad].
 * @param inclination Inclination of the plane [rad].
 * @param visibilityAngle Central angle of visibility [rad].
 * @returns Angle on the sphere, averaged over the day [rad].
 *
 * (1) mean over H of max(0, |asin(sin(phi) cos(i) + cos(phi) sin(i) cos(H))| - lambda)
 * (2) twenty-four points of Gauss on each side of the plane, up to the hour angle where the site comes into reach
 *
 * Limits: sphere, good to 2e-9; the shortest way to the strip under the plane, sites assumed along it.
 * Reference: derived here from the angle between a direction and a plane.
 * Worked number: at the equator under a polar plane with lambda 0.2 rad: 0.5981.
 */
export const planeGapAngle = ({ latitude, inclination, visibilityAngle }: Geometry): number => {
  const along = sin(latitude) * cos(inclination)
  const across = cos(latitude) * sin(inclination)
  return (gapOnSide(along, across, visibilityAngle) + gapOnSide(-along, across, visibilityAngle)) / Math.PI
}

/** Integral over the hour angles h from the one at which the site is farthest on a side of the plane, to its reach. */
const gapOnSide = (along: number, across: number, visibilityAngle: number): number => {
  const inReach = (sin(Math.min(visibilityAngle, Math.PI / 2)) - along) / across
  if (inReach >= 1) return 0
  // Always out of reach: over an equatorial plane across may be zero.
  const end = inReach > -1 ? acos(inReach) : Math.PI
  const { places, weights } = twentyFourPoints
  let sum = 0
  for (let point = 0; point < places.length; point++) {
    // Closer points where the site passes near the pole of the plane and the angle almost has a corner.
    const share = (1 + at(places, point)) / 2
    const angle = asin(clip(along + across * cos(end * share * share)))
    sum += at(weights, point) * share * (angle - visibilityAngle)
  }
  return sum * end
}
