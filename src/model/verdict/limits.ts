/** What grows until each row of the verdict stops closing: the capacity that is asked for. */

/**
 * From a megawatt to a million gigawatts. Below a megawatt a fleet is part of one satellite, and what fails by the
 * satellite would seem to stop at the size at which satellites become whole.
 */
export const growing = { input: 'itPower', range: [1e6, 1e15] } as const
