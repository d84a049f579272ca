/** Days of the year on which fleets are flown. */
import { referenceYear } from '../physics/constants.ts'
import { startOfYear } from '../physics/sgp4-orbit.ts'
import { julianDate } from '../physics/sun.ts'

/** Julian date of midnight (UT) of 1 January. */
export const newYear = julianDate({ year: referenceYear, month: 1, day: 1 })

/** @param day Of the year, 0 for 1 January. @returns Its midnight (UT). */
export const startOfDay = (day: number): Date =>
  new Date(startOfYear(referenceYear).getTime() + day * 86_400_000)

/**
 * Days that stand for the year: the middle of each of so many equal parts.
 *
 * @param count At least 1.
 * @returns Days of the year.
 *
 * Worked number: 4 -> 45, 136, 228, 319.
 */
export const daysOfYear = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => Math.floor(((n + 0.5) * 365) / count))
