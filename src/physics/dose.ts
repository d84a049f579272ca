import { exp, log } from '../elementary/index.ts'
import { at } from './array.ts'
import { julianYear } from './constants.ts'

/** Altitudes [km] and thicknesses of aluminium [mm] of the table below. */
const altitudes = [500, 700, 1000, 1200, 1500, 2000] as const
const thicknesses = [2, 5, 10] as const

type Row = readonly [thin: number, middle: number, thick: number]

/** Dose in five years [krad(Si)] by altitude and thickness: AP-8, AE-8 and SAPPHIRE through SHIELDOSE-2. */
const fiveYears: Readonly<Record<'polar' | 'low', readonly Row[]>> = {
  polar: [
    [13, 2, 0.7],
    [21.4, 3.6, 1.8],
    [42.4, 8.9, 5.5],
    [67.1, 16.6, 10.8],
    [140.4, 39.1, 26],
    [420.6, 107.5, 67.7],
  ],
  low: [
    [1.3, 0.9, 0.7],
    [6.7, 3.8, 3],
    [32.8, 15.1, 11.4],
    [78.3, 32.8, 24.2],
    [238.6, 87.5, 61.9],
    [832.9, 239.1, 154.7],
  ],
}

/** Inclinations for which the two halves of the table were made [deg]; sun-synchronous orbits begin at 97.4 (500 km). */
const lowInclination = 30
const polarInclination = 97.4

const kilorad = 10

const mix = (a: number, b: number, share: number): number => a + (b - a) * share

const logThicknesses = Float64Array.from(thicknesses, log)
const heights = Float64Array.from(altitudes)
const logarithmsOf = (table: readonly Row[]): readonly Float64Array[] =>
  table.map((row) => Float64Array.from(row, log))
const logTables = { polar: logarithmsOf(fiveYears.polar), low: logarithmsOf(fiveYears.low) }

/** Upper end of the interval of a grid that holds a value, which lies between its ends. */
const intervalOf = (grid: Float64Array, x: number): number => {
  let upper = 1
  while (upper < grid.length - 1 && at(grid, upper) < x) upper++
  return upper
}

/** How far a value is along an interval of a grid; beyond an end of the grid its end counts. */
const shareAlong = (grid: Float64Array, upper: number, x: number): number => {
  const within = Math.min(at(grid, grid.length - 1), Math.max(at(grid, 0), x))
  return (within - at(grid, upper - 1)) / (at(grid, upper) - at(grid, upper - 1))
}

/**
 * Ionising dose in silicon at the centre of an aluminium sphere in a circular orbit.
 *
 * @param altitude - height [m]; @param inclination - [rad]; @param thickness - of aluminium [m]
 * @returns dose rate [Gy/s]
 *
 * (1) table of 6 altitudes by 3 thicknesses by 2 inclinations; the logarithm of the dose runs straight in altitude,
 *     in the logarithm of thickness, and in inclination between 30 and 97.4 degrees
 * (2) beyond an end of the table its end counts: below 500 km as 500, above 2,000 as 2,000; under 2 mm as 2 mm, which
 *     is too little, and over 10 mm as 10 mm, which is too much; below 30 degrees as 30, which is too much
 *
 * Limits: worse of solar minimum and maximum. A satellite is no sphere: other studies of the same orbits find half and less (150 rad a year at 650 km behind 10 mm, where this
 * gives 284) and, behind walls that they do not name, twice and more.
 * Reference: rMcDonald17 (2026), Radiation environment versus altitude, section 6,
 * https://github.com/rMcDonald17/Orbital-Datacenters.
 * Worked number: 500 km, 98 deg, 10 mm -> 0.14 krad a year; 2,000 km, 30 deg, 2 mm -> 166.58.
 */
export const sphereDose = ({
  altitude,
  inclination,
  thickness,
}: {
  altitude: number
  inclination: number
  thickness: number
}): number => {
  const degrees = (inclination * 180) / Math.PI
  const share = Math.min(1, Math.max(0, (degrees - lowInclination) / (polarInclination - lowInclination)))
  const [height, wall] = [altitude / 1000, log(thickness * 1000)]
  const [row, column] = [intervalOf(heights, height), intervalOf(logThicknesses, wall)]
  const [up, across] = [shareAlong(heights, row, height), shareAlong(logThicknesses, column, wall)]
  const inRow = (table: readonly Float64Array[], n: number): number => {
    const doses = table[n] as Float64Array
    return mix(at(doses, column - 1), at(doses, column), across)
  }
  const inTable = (table: readonly Float64Array[]): number =>
    mix(inRow(table, row - 1), inRow(table, row), up)
  const logarithm = mix(inTable(logTables.low), inTable(logTables.polar), share)
  return (exp(logarithm) * kilorad) / (5 * julianYear)
}
