/** Makes a function give NaN, the mark of "no value", whenever an argument has no value. */
export const whereKnown =
  (compute: (...values: number[]) => number) =>
  (...values: number[]): number =>
    values.some(Number.isNaN) ? Number.NaN : compute(...values)
