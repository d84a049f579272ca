/** How often a site sees a satellite: closed forms averaged over the orbit and the rotation of Earth. */

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
}): number => Math.acos((earthRadius * Math.cos(elevation)) / (earthRadius + altitude)) - elevation

interface Geometry {
  readonly latitude: number
  readonly inclination: number
  readonly visibilityAngle: number
}

/** Half the width in longitude of the cap around the site, at a given latitude [rad]. */
const halfWidth = (site: number, cosVisibility: number, latitude: number): number => {
  const denominator = Math.cos(site) * Math.cos(latitude)
  const numerator = cosVisibility - Math.sin(site) * Math.sin(latitude)
  if (denominator < 1e-12) return numerator <= 0 ? Math.PI : 0
  return Math.acos(clip(numerator / denominator))
}

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
 *
 * Limits: sphere; the node drifts through all longitudes relative to the site, so a ground track that repeats
 * after a few days departs from the mean. Averaged over the sphere it is (1 - cos lambda)/2, which is what a
 * constellation spread over all inclinations would give: 650 km at 20 deg, 1.0 %.
 * Reference: derived here; the sphere average is in Larson and Wertz (1999), section 5.2.
 * Worked number: 40 deg north, 98 deg inclination, lambda 0.2 rad: 0.008502.
 */
export const contactFraction = ({ latitude, inclination, visibilityAngle }: Geometry): number => {
  const site = Math.abs(latitude)
  const sine = Math.abs(Math.sin(inclination))
  const cosVisibility = Math.cos(visibilityAngle)
  if (sine < 1e-9) return halfWidth(site, cosVisibility, 0) / Math.PI
  const argument = (declination: number): number =>
    Math.asin(clip(Math.sin(Math.min(Math.PI / 2, Math.max(-Math.PI / 2, declination))) / sine))
  const lowest = argument(site - visibilityAngle)
  const highest = argument(site + visibilityAngle)
  // Beyond this latitude a polar site sees every longitude; the width has a corner there.
  const overPole = site + visibilityAngle > Math.PI / 2 ? argument(Math.PI - site - visibilityAngle) : highest
  const integral = (from: number, to: number): number => {
    if (to <= from) return 0
    // With u = centre - half cos(s) the square-root ends become smooth and the midpoint rule converges fast.
    const steps = 64
    const centre = (from + to) / 2
    const half = (to - from) / 2
    let sum = 0
    for (let k = 0; k < steps; k++) {
      const s = ((k + 0.5) * Math.PI) / steps
      const declination = Math.asin(clip(sine * Math.sin(centre - half * Math.cos(s))))
      sum += halfWidth(site, cosVisibility, declination) * Math.sin(s)
    }
    return (sum * half * Math.PI) / steps
  }
  const toCorner = Math.min(overPole, highest)
  const polar = site + visibilityAngle > Math.PI / 2 ? integral(toCorner, Math.PI / 2) : 0
  return (integral(lowest, toCorner) + polar) / Math.PI ** 2
}

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
  const along = Math.sin(latitude) * Math.cos(inclination)
  const across = Math.cos(latitude) * Math.sin(inclination)
  const reach = Math.sin(Math.min(visibilityAngle, Math.PI / 2))
  if (Math.abs(across) < 1e-12) return Math.abs(along) <= reach ? 1 : 0
  return (
    Math.abs(Math.acos(clip((-reach - along) / across)) - Math.acos(clip((reach - along) / across))) / Math.PI
  )
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
 *
 * Limits: sphere; the shortest way to the strip under the plane, sites assumed along it.
 * Reference: derived here from the angle between a direction and a plane.
 * Worked number: at the equator under a polar plane with lambda 0.2 rad: 0.5981.
 */
export const planeGapAngle = ({ latitude, inclination, visibilityAngle }: Geometry): number => {
  const along = Math.sin(latitude) * Math.cos(inclination)
  const across = Math.cos(latitude) * Math.sin(inclination)
  const steps = 180
  let sum = 0
  for (let k = 0; k < steps; k++) {
    const angle = Math.abs(Math.asin(clip(along + across * Math.cos(((k + 0.5) * Math.PI) / steps))))
    sum += Math.max(0, angle - visibilityAngle)
  }
  return sum / steps
}
