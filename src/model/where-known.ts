/** Makes a function give NaN, the mark of "no value", whenever an argument has no value. */
export const whereKnown =
  (compute: (...values: number[]) => number) =>
  (...values: number[]): number => {
    for (const value of values) if (Number.isNaN(value)) return Number.NaN
    return compute(...values)
  }
