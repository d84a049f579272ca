import { json2satrec, type SatRec } from 'satellite.js'
import { meanMotion } from './orbit.ts'
import { julianDate } from './sun.ts'

const degrees = 180 / Math.PI

/**
 * Midnight (UT) of 1 January of a year.
 *
 * @param year - calendar year [1]
 * @returns instant
 *
 * (1) year-01-01T00:00:00Z
 *
 * Limits: Gregorian calendar, years of four digits.
 * Reference: ISO 8601-1:2019.
 * Worked number: 2026 -> 2026-01-01T00:00:00Z.
 */
export const startOfYear = (year: number): Date => new Date(Date.UTC(year, 0, 1))

/**
 * Julian date of an instant.
 *
 * @param instant - as a date
 * @returns Julian date [d]
 *
 * (1) JD of 1 January 1970 plus the days since then
 *
 * Limits: UTC is taken for UT1, which differs by less than a second.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, section 3.5.1, ISBN 978-1881883180.
 * Worked number: 2026-01-01T12:00:00Z -> 2461042.
 */
export const julianDateOf = (instant: Date): number =>
  julianDate({ year: 1970, month: 1, day: 1 }) + instant.getTime() / 86400e3

/**
 * Mean elements of a circular orbit for SGP4.
 *
 * @param altitude - height [m]; @param inclination, node - [rad]; @param epoch - instant of the elements
 * @param anomaly - argument of latitude at the epoch [rad]; at the ascending node when left out
 * @returns satellite record of satellite.js
 *
 * (1) mean motion sqrt(mu/(Re + h)^3), eccentricity and drag zero
 *
 * Limits: SGP4 reads the mean motion as Kozai's, which puts the orbit up to 4 km from the altitude; its height
 * then swings by some 10 km with the oblateness.
 * Reference: Vallado, Crawford, Hujsak and Kelso (2006), Revisiting Spacetrack Report #3, AIAA 2006-6753,
 * doi:10.2514/6.2006-6753.
 * Worked number: 550 km -> 15.055 turns a day.
 */
export const circularElements = ({
  altitude,
  inclination,
  node,
  epoch,
  anomaly = 0,
}: {
  altitude: number
  inclination: number
  node: number
  epoch: Date
  anomaly?: number
}): SatRec =>
  json2satrec({
    OBJECT_NAME: 'circular orbit',
    OBJECT_ID: '2026-000A',
    EPOCH: epoch.toISOString(),
    MEAN_MOTION: (meanMotion({ altitude }) * 86400) / (2 * Math.PI),
    ECCENTRICITY: 0,
    INCLINATION: inclination * degrees,
    RA_OF_ASC_NODE: node * degrees,
    ARG_OF_PERICENTER: 0,
    MEAN_ANOMALY: anomaly * degrees,
    NORAD_CAT_ID: 1,
    ELEMENT_SET_NO: 1,
    BSTAR: 0,
    MEAN_MOTION_DOT: 0,
    MEAN_MOTION_DDOT: 0,
  })
