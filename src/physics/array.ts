/** Element of a typed array at an index that the caller keeps in range. */
export const at = (values: Float64Array, index: number): number => values[index] as number
