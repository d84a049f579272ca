import { acos, atan, cos } from '../elementary/index.ts'
import { earthRadius } from './constants.ts'

/**
 * Share of a circular orbit spent in the Earth's shadow.
 *
 * @param altitude - height [m]; @param beta - elevation of the Sun above the orbit's plane [rad]
 * @returns share of the period [1], 0 where |beta| reaches the Earth's angular radius
 *
 * (1) f = acos(sqrt(h^2 + 2 Re h)/((Re + h) cos beta))/pi
 *
 * Limits: cylindrical shadow of a spherical Earth. Against a conical shadow the light lost differs by less than
 * 1e-4 of the orbit at 500-650 km, because umbra and penumbra grow and shrink together; only the altitude from
 * which a dawn-dusk orbit sees no shadow at all moves, from 1,395 km (umbra and half the penumbra) to 1,450 km.
 * Reference: Wertz and Larson (1999), Space Mission Analysis and Design, section 5.1, ISBN 978-1881883104.
 * Worked number: 550 km, beta 0 -> 0.37231, 35.61 min.
 */
export const eclipseFraction = ({ altitude, beta }: { altitude: number; beta: number }): number => {
  const grazing =
    Math.sqrt(altitude * altitude + 2 * earthRadius * altitude) / ((earthRadius + altitude) * cos(beta))
  return grazing >= 1 ? 0 : acos(grazing) / Math.PI
}

/**
 * As `eclipseFraction`, from sines, without the loss of digits where an eclipse begins.
 *
 * @param sine - of the elevation of the Sun above the orbit's plane [1], of either sign
 * @param limit, grazing - sine and cosine of the angular radius of the Earth [1]
 * @returns share of the period [1]
 *
 * (1) f = atan(sqrt(limit^2 - sine^2)/grazing)/pi
 *
 * Limits: as `eclipseFraction`.
 * Reference: as `eclipseFraction`.
 * Worked number: sine 0.5, 550 km (0.92061, 0.39048) -> 0.35111.
 */
export const eclipseOfSine = (sine: number, limit: number, grazing: number): number => {
  const square = (limit - sine) * (limit + sine)
  return square <= 0 ? 0 : atan(Math.sqrt(square) / grazing) / Math.PI
}
