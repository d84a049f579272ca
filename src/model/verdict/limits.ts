/** What grows until each row of the verdict stops closing: the capacity that is asked for. */

/** From one server to a million gigawatts. */
export const growing = { input: 'itPower', range: [1e3, 1e15] } as const
