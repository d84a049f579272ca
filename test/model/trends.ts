import { fleetTrends } from './trends-fleet.ts'
import { linkTrends } from './trends-links.ts'

/**
 * What each input of the orbit side does across its slider, at the defaults: to the mass, to the cost of a fleet today, and
 * to the rows that it touches by more than mass. `+`, `-`, `0` (nothing), `u` (one lowest point inside), `n` (one
 * highest), `~` (more turns, with its reason in `why`).
 */
export interface Trend {
  readonly mass: string
  readonly cost: string
  readonly rows?: Readonly<Record<string, string>>
  /** Why there is a best point, or more than one turn. */
  readonly why?: string
}

/** Inputs that move a row by steps which the world has. */
export const steps: Readonly<Record<string, string>> = {
  serviceLife: 'Cohorts of a year retire together: the yearly series moves from year to year.',
  radioAvailability: 'Radio links step from one modulation and code to the next.',
  interferenceRatio: 'Radio links step from one modulation and code to the next.',
  modemMargin: 'Radio links step from one modulation and code to the next.',
}

export const trends: Readonly<Record<string, Trend>> = { ...fleetTrends, ...linkTrends }
