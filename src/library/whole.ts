import { RequestError } from './problem.ts'

/** A whole number between two others. @throws RequestError with its name and what is accepted. */
export const whole = (name: string, value: number, least: number, most: number): number => {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new RequestError(`${name} = ${String(value)} is no whole number from ${least} to ${most}`)
}
