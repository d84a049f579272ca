/** Where satellites are by the drift that oblateness gives a circular orbit: for pictures, which need many at once. */
import { cos, pow, sin } from '../elementary/index.ts'
import { earthOblateness, earthRadius, sunRate } from '../physics/constants.ts'
import { meanMotion, nodeDrift } from '../physics/orbit.ts'

interface Circular {
  readonly altitude: number
  readonly inclination: number
}

/**
 * Rate at which a satellite goes round, counted from its node.
 *
 * @param altitude - height [m]; @param inclination - [rad]
 * @returns rate of the argument of latitude [rad/s]
 *
 * (1) n (1 + (3/4) J2 (Re/a)^2 (5 cos^2 i - 1)), n taken as Kozai's mean motion, as `circularElements` hands it to SGP4
 *
 * Limits: first order in J2, circular orbit.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, section 9.6, ISBN 978-1881883180.
 * Worked number: 650 km, 97.985 deg -> 0.99940 of the mean motion.
 */
export const argumentRate = ({ altitude, inclination }: Circular): number => {
  const flattening = 0.75 * earthOblateness * pow(earthRadius / (earthRadius + altitude), 2)
  return meanMotion({ altitude }) * (1 + flattening * (5 * pow(cos(inclination), 2) - 1))
}

/**
 * Position of a satellite on a circular orbit whose plane turns.
 *
 * @param altitude - height [m]; @param inclination, node, argument - at the epoch [rad]; @param time - since then [s]
 * @returns x, y, z in the frame of the stars [km]
 *
 * (1) argument + `argumentRate` time along the orbit; node + drift time, the drift as `nodeDrift` with the Sun's added
 *
 * Limits: no periodic terms. Against SGP4 it is off by up to 25 km through a day at any altitude from 300 km: the swing of
 * height and place with J2 and J3, and Kozai's mean motion. That is a third of a per cent of the orbit's radius.
 * Reference: as `argumentRate`.
 * Worked number: 650 km, 0 deg, at the node -> (7,028.137, 0, 0) km.
 */
export const secularPosition = ({
  altitude,
  inclination,
  node,
  argument,
  time,
}: Circular & { node: number; argument: number; time: number }): readonly [number, number, number] => {
  const radius = (earthRadius + altitude) / 1000
  const u = argument + argumentRate({ altitude, inclination }) * time
  const o = node + (nodeDrift({ altitude, inclination }) + sunRate) * time
  const [c, s] = [cos(u), sin(u)]
  const across = s * cos(inclination)
  return [
    radius * (c * cos(o) - across * sin(o)),
    radius * (c * sin(o) + across * cos(o)),
    radius * s * sin(inclination),
  ]
}
