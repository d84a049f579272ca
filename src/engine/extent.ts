/** How many places each kind of quantity takes in the array of values. */

/** Places before the first value, of values, and after them. */
export interface Extent {
  readonly before: number
  readonly values: number
  readonly after: number
}

/**
 * Places of one quantity.
 *
 * Inputs, choices, constants and derived quantities take one, a constraint three (demand, capacity, ratio), a series
 * one a year after one for its initial value; every requirement takes one at the end.
 */
export const extentOf = (type: string, requirements: number, years: number): Extent => ({
  before: type === 'series' ? 1 : 0,
  values: type === 'series' ? years : type === 'constraint' ? 3 : 1,
  after: requirements,
})
