/** Places on the ground as the fleet sees them. */
import { asin, cos, pow, sin } from '../elementary/index.ts'

/** Geodetic latitude and longitude, east positive [rad]; height [m]. */
export interface Spot {
  readonly id: string
  readonly latitude: number
  readonly longitude: number
  readonly height: number
}

/** Of the ellipsoid WGS 84. */
const equator = 6378.137
const eccentricitySquared = 0.00669437999014

/**
 * Where a place stands in the frame that turns with the Earth, and which way is up there.
 *
 * @param spot Latitude, longitude [rad], height [m].
 * @returns Position [km] and the normal of the ellipsoid [1], as x, y, z and x, y, z.
 *
 * (1) N = a/sqrt(1 - e^2 sin^2 phi); r = ((N + h) cos phi cos l, (N + h) cos phi sin l, (N (1 - e^2) + h) sin phi)
 *
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, eq. 3-7, ISBN 978-1881883180.
 * Worked number: 45 deg, 0 deg, 0 m: (4,517.591, 0, 4,487.348) km.
 */
export const standOf = ({ latitude, longitude, height }: Omit<Spot, 'id'>): Float64Array => {
  const [sine, cosine] = [sin(latitude), cos(latitude)]
  const [east, north] = [sin(longitude), cos(longitude)]
  const across = equator / Math.sqrt(1 - eccentricitySquared * sine * sine)
  const out = (across + height / 1000) * cosine
  return Float64Array.of(
    out * north,
    out * east,
    (across * (1 - eccentricitySquared) + height / 1000) * sine,
    cosine * north,
    cosine * east,
    sine,
  )
}

/**
 * Angle at the centre of the Earth between two places [rad], on the sphere.
 *
 * Worked number: from (0, 0) to (0, 90 deg): 1.5708.
 */
export const angleBetween = (
  a: Pick<Spot, 'latitude' | 'longitude'>,
  b: Pick<Spot, 'latitude' | 'longitude'>,
): number => {
  const half = (x: number) => pow(sin(x / 2), 2)
  const share =
    half(a.latitude - b.latitude) + cos(a.latitude) * cos(b.latitude) * half(a.longitude - b.longitude)
  return 2 * asin(Math.min(1, Math.sqrt(share)))
}
