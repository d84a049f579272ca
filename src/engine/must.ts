/**
 * A value that is there by construction, which the compiler of TypeScript cannot know.
 *
 * @param what Names the value in the message of the error, should it be missing after all.
 * @returns The value; `must([7][0], 'a first number')` is 7.
 */
export const must = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} is missing`)
  return value
}
