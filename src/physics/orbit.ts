import { acos, asin, cos, pow, sin } from '../elementary/index.ts'
import { earthGravity, earthOblateness, earthRadius, sunRate } from './constants.ts'

/**
 * Mean motion of a circular orbit.
 *
 * @param altitude - height above the equatorial radius [m]
 * @returns angular rate [rad/s]
 *
 * (1) n = sqrt(mu/(Re + h)^3)
 *
 * Limits: two-body; oblateness changes the period by less than 0.1 %.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, eq. 1-27, ISBN 978-1881883180.
 * Worked number: 550 km -> period 95.650 min.
 */
export const meanMotion = ({ altitude }: { altitude: number }): number =>
  Math.sqrt(earthGravity / pow(earthRadius + altitude, 3))

/**
 * Period of a circular orbit.
 *
 * @param altitude - height above the equatorial radius [m]
 * @returns period [s]
 *
 * (1) P = 2 pi/n
 *
 * Limits: as `meanMotion`.
 * Reference: as `meanMotion`.
 * Worked number: 650 km -> 97.728 min.
 */
export const orbitalPeriod = ({ altitude }: { altitude: number }): number =>
  (2 * Math.PI) / meanMotion({ altitude })

/**
 * Angular radius of the Earth seen from orbit.
 *
 * @param altitude - height [m]; @param radius - radius of the Earth [m], equatorial when left out
 * @returns half-angle of the disc [rad]
 *
 * (1) theta = asin(Re/(Re + h))
 *
 * Limits: spherical Earth.
 * Reference: Wertz and Larson (1999), Space Mission Analysis and Design, section 5.2, ISBN 978-1881883104.
 * Worked number: 550 km -> 67.016 deg.
 */
export const earthAngularRadius = ({
  altitude,
  radius = earthRadius,
}: {
  altitude: number
  radius?: number
}): number => asin(radius / (radius + altitude))

/**
 * Inclination that makes a circular orbit sun-synchronous.
 *
 * @param altitude - height [m]
 * @returns inclination [rad], or NaN above about 5,980 km, where no inclination is enough
 *
 * (1) cos i = -(2/3) (Omega_dot/(J2 n)) (a/Re)^2
 *
 * Limits: first order in J2.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, section 11.4.1, ISBN 978-1881883180.
 * Worked number: 550 km -> 97.593 deg.
 */
export const sunSynchronousInclination = ({ altitude }: { altitude: number }): number =>
  acos(
    ((-2 / 3) * sunRate * pow((earthRadius + altitude) / earthRadius, 2)) /
      (earthOblateness * meanMotion({ altitude })),
  )

/**
 * Rate at which the node of a circular orbit moves away from the mean Sun.
 *
 * @param altitude - height [m]; @param inclination - [rad]
 * @returns rate of the local time of the ascending node, as an angle [rad/s]; 0 for a sun-synchronous orbit
 *
 * (1) rate = -(3/2) n J2 (Re/a)^2 cos i - Omega_sun
 *
 * Limits: first order in J2.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, eq. 9-37, ISBN 978-1881883180.
 * Worked number: 550 km, 53 deg -> -5.475 deg/day, one turn against the Sun in 65.8 days.
 */
export const nodeDrift = ({ altitude, inclination }: { altitude: number; inclination: number }): number =>
  -1.5 *
    meanMotion({ altitude }) *
    earthOblateness *
    pow(earthRadius / (earthRadius + altitude), 2) *
    cos(inclination) -
  sunRate

/**
 * Beta angle: elevation of the Sun above the plane of the orbit.
 *
 * @param declination, rightAscension - of the Sun [rad]; @param inclination, node - of the orbit [rad]
 * @returns angle [rad], positive on the side of the orbit's north
 *
 * (1) sin beta = cos delta sin i sin(Omega - alpha) + sin delta cos i
 *
 * Limits: none.
 * Reference: Wertz and Larson (1999), Space Mission Analysis and Design, section 5.1, ISBN 978-1881883104.
 * Worked number: equinox Sun (0, 0), inclination 97.6 deg, node 90 deg -> 82.4 deg.
 */
export const betaAngle = ({
  declination,
  rightAscension,
  inclination,
  node,
}: {
  declination: number
  rightAscension: number
  inclination: number
  node: number
}): number =>
  asin(cos(declination) * sin(inclination) * sin(node - rightAscension) + sin(declination) * cos(inclination))
