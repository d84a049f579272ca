import { asin, atan2, cos, sin } from '../elementary/index.ts'
import { referenceYear } from './constants.ts'

const degree = Math.PI / 180
const turn = 2 * Math.PI
const positive = (angle: number): number => ((angle % turn) + turn) % turn

/**
 * Julian date of midnight (UT) at the start of a day of the Gregorian calendar.
 *
 * @param year, month, day - calendar date [1]; month 1 is January
 * @returns days since noon of 1 January 4713 BC [d]
 *
 * (1) JD = 367 Y - floor(7 (Y + floor((M + 9)/12))/4) + floor(275 M/9) + D + 1721013.5
 *
 * Limits: 1 March 1900 to 28 February 2100.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, algorithm 14, ISBN 978-1881883180.
 * Worked number: 1 January 2026 -> 2461041.5.
 */
export const julianDate = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  367 * year -
  Math.floor((7 * (year + Math.floor((month + 9) / 12))) / 4) +
  Math.floor((275 * month) / 9) +
  day +
  1721013.5

export interface SunPosition {
  /** Mean longitude: where the mean Sun, which keeps civil time, stands [rad]. */
  readonly meanLongitude: number
  /** Right ascension of the true Sun [rad], 0 to 2 pi. */
  readonly rightAscension: number
  /** Declination of the true Sun [rad]. */
  readonly declination: number
  /** Distance [astronomical units]. */
  readonly distance: number
}

/**
 * Apparent place of the Sun by the low-precision series of the Astronomical Almanac.
 *
 * @param julianDate - date [d]
 * @returns mean longitude, right ascension, declination [rad]; distance [au]
 *
 * (1) L = 280.460 + 36000.771 T; M = 357.5291092 + 35999.05034 T (degrees, T in Julian centuries from J2000)
 * (2) lambda = L + 1.914666471 sin M + 0.019994643 sin 2M
 * (3) r = 1.000140612 - 0.016708617 cos M - 0.000139589 cos 2M
 * (4) tan alpha = cos epsilon tan lambda; sin delta = sin epsilon sin lambda
 *
 * Limits: 0.01 degree between 1950 and 2050.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, algorithm 29, example 5-1,
 * ISBN 978-1881883180.
 * Worked number: 2 April 2006, 0 h -> right ascension 11.1408 deg, declination 4.7885 deg, 0.99945 au.
 */
export const sunPosition = ({ julianDate: date }: { julianDate: number }): SunPosition => {
  const centuries = (date - 2451545) / 36525
  const mean = (280.46 + 36000.771 * centuries) * degree
  const anomaly = (357.5291092 + 35999.05034 * centuries) * degree
  const longitude = mean + 1.914666471 * degree * sin(anomaly) + 0.019994643 * degree * sin(2 * anomaly)
  const obliquity = (23.439291 - 0.0130042 * centuries) * degree
  return {
    meanLongitude: positive(mean),
    rightAscension: positive(atan2(cos(obliquity) * sin(longitude), cos(longitude))),
    declination: asin(sin(obliquity) * sin(longitude)),
    distance: 1.000140612 - 0.016708617 * cos(anomaly) - 0.000139589 * cos(2 * anomaly),
  }
}

/** Points of a year: one a day at 0 h UT from 1 January to the next 1 January, so that the curve closes. */
export const pointsOfYear = 366

/** The Sun at every midnight of a year, in the terms that beta angles need. */
export interface SunYear {
  /** Mean longitude less right ascension: the equation of time as an angle [rad]. */
  readonly equation: Float64Array
  readonly sinDeclination: Float64Array
  readonly cosDeclination: Float64Array
  /** Cosine and sine of the equation of time, each times the cosine of the declination [1]. */
  readonly cosEquation: Float64Array
  readonly sinEquation: Float64Array
  /** Sunlight relative to that at 1 au [1]. */
  readonly sunlight: Float64Array
}

const years = new Map<number, SunYear>()

const tabulate = (year: number): SunYear => {
  const start = julianDate({ year, month: 1, day: 1 })
  const days = Array.from({ length: pointsOfYear }, (_, day) => sunPosition({ julianDate: start + day }))
  const column = (pick: (sun: SunPosition) => number): Float64Array => Float64Array.from(days, pick)
  return {
    equation: column((sun) => sun.meanLongitude - sun.rightAscension),
    sinDeclination: column((sun) => sin(sun.declination)),
    cosDeclination: column((sun) => cos(sun.declination)),
    cosEquation: column((sun) => cos(sun.declination) * cos(sun.meanLongitude - sun.rightAscension)),
    sinEquation: column((sun) => cos(sun.declination) * sin(sun.meanLongitude - sun.rightAscension)),
    sunlight: column((sun) => 1 / (sun.distance * sun.distance)),
  }
}

/**
 * The Sun of a calendar year by day, computed once a year.
 *
 * @param year - calendar year [1], the reference year when left out
 * @returns equation of time [rad], sine and cosine of the declination [1], relative sunlight [1], at every midnight
 *
 * (1) `sunPosition` at 0 h UT of 1 January and of the 365 days that follow
 *
 * Limits: as `sunPosition`; a leap year ends a day early.
 * Reference: as `sunPosition`.
 * Worked number: 2026, 21 June (day 171) -> sine of the declination 0.39772.
 */
export const sunOfYear = (year: number = referenceYear): SunYear => {
  const known = years.get(year) ?? tabulate(year)
  years.set(year, known)
  return known
}
