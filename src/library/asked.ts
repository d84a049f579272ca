/** What is asked of the library, read or refused. */
import { RequestError } from './problem.ts'
import { whole } from './whole.ts'

/** What the engine refuses is something that was asked in a wrong way. */
export const asked = <T>(make: () => T): T => {
  try {
    return make()
  } catch (error) {
    throw error instanceof RequestError ? error : new RequestError((error as Error).message)
  }
}

export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** The largest seed. */
export const mostSeed = 2 ** 32 - 1

/** A percentile as a share. @throws RequestError for what is none. */
export const shareOf = (percentile: number): number => {
  if (typeof percentile === 'number' && percentile >= 0 && percentile <= 100) return percentile / 100
  throw new RequestError(`percentile = ${JSON.stringify(percentile)} is not a number from 0 to 100`)
}

/** How many worlds are drawn. @throws RequestError for what is no whole number from 10 to 10,000. */
export const worldsOf = (worlds: number | undefined, usual: number): number =>
  whole('worlds', worlds ?? usual, 10, 1e4)
