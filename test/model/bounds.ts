export const mayBeNegative = new Set<string>()
export const mayExceedOne = new Set<string>()
