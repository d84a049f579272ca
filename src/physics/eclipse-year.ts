import { asin, cos, sin } from '../elementary/index.ts'
import { at } from './array.ts'
import { day as secondsOfDay } from './constants.ts'
import { eclipseFraction } from './eclipse.ts'
import { earthAngularRadius } from './orbit.ts'
import { pointsOfYear, sunOfYear } from './sun.ts'

export interface OrbitPlane {
  /** Height [m]. */
  readonly altitude: number
  /** Inclination [rad]. */
  readonly inclination: number
  /** Local mean solar time of the ascending node at the start of the year [s], 64,800 at dusk. */
  readonly nodeTime: number
  /** Rate of that local time, as an angle [rad/s]; 0 (sun-synchronous) when left out. See `nodeDrift`. */
  readonly nodeDrift?: number
  /** Calendar year of the Sun; 2026 when left out. */
  readonly year?: number
}

export interface EclipseYear {
  /** Beta angle [rad] at every midnight from 1 January to the next 1 January. */
  readonly beta: Float64Array
  /** Share of the orbit in shadow on that day [1]. */
  readonly fraction: Float64Array
  /** Sunlight relative to that at 1 au [1]. */
  readonly sunlight: Float64Array
}

/**
 * Beta angle, eclipse and sunlight by day of the year.
 *
 * @param plane - orbit: altitude [m], inclination [rad], local time of the node [s], its drift [rad/s]
 * @returns beta [rad], eclipse fraction [1], relative sunlight [1], 366 values each
 *
 * (1) Omega = L + (LTAN - 12 h) 15 deg/h + drift t, with L the mean longitude of the Sun
 * (2) beta and f as `betaAngle` and `eclipseFraction`; sunlight = 1/r^2
 *
 * Limits: circular orbit whose node moves evenly; the Sun within a day stands still.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, section 5.3, ISBN 978-1881883180.
 * Worked number: 550 km, 97.593 deg, 18 h -> largest eclipse fraction 0.22644, in June.
 */
export const eclipseYear = (plane: OrbitPlane): EclipseYear => {
  const { altitude, inclination, nodeTime, nodeDrift = 0, year } = plane
  const offset = (nodeTime / secondsOfDay) * 2 * Math.PI - Math.PI
  const sun = sunOfYear(year)
  const sine = sin(inclination)
  const cosine = cos(inclination)
  const beta = new Float64Array(pointsOfYear)
  const fraction = new Float64Array(pointsOfYear)
  for (let index = 0; index < pointsOfYear; index++) {
    const angle = at(sun.equation, index) + offset + nodeDrift * index * secondsOfDay
    const elevation =
      at(sun.cosDeclination, index) * sine * sin(angle) + at(sun.sinDeclination, index) * cosine
    beta[index] = asin(elevation)
    fraction[index] = eclipseFraction({ altitude, beta: at(beta, index) })
  }
  return { beta, fraction, sunlight: sun.sunlight }
}

/**
 * Mean of a closed yearly curve.
 *
 * @param values - one value a night, first and last of the same night of the year, in any unit
 * @returns mean in that unit
 *
 * (1) trapezoidal rule: (v0/2 + v1 + ... + vn/2)/n
 *
 * Limits: exact for a curve of straight lines from night to night.
 * Reference: Press, Teukolsky, Vetterling and Flannery (2007), Numerical Recipes, section 4.1, ISBN 978-0521880688.
 * Worked number: 0, 1, 2, 1, 0 -> 1.
 */
export const yearlyMean = (values: Float64Array): number => {
  const last = values.length - 1
  let sum = (at(values, 0) + at(values, last)) / 2
  for (let index = 1; index < last; index++) sum += at(values, index)
  return sum / last
}

/**
 * Share of the year in which every orbit meets the shadow.
 *
 * @param beta - daily beta angles [rad]; @param altitude - [m]
 * @returns share of the year [1]; the crossing of the limit is found within the day by a straight line
 *
 * (1) eclipse where |beta| < theta
 *
 * Limits: good to about 0.02 days.
 * Reference: as `eclipseFraction`.
 * Worked number: 550 km dawn-dusk -> 100.7 of 365 days.
 */
export const eclipseSeason = ({ beta, altitude }: { beta: Float64Array; altitude: number }): number => {
  const limit = earthAngularRadius({ altitude })
  let days = 0
  for (let index = 1; index < beta.length; index++) {
    const before = limit - Math.abs(at(beta, index - 1))
    const after = limit - Math.abs(at(beta, index))
    const inside = Math.max(before, 0) + Math.max(after, 0)
    if (inside !== 0) days += inside / (Math.abs(before) + Math.abs(after))
  }
  return days / (beta.length - 1)
}
