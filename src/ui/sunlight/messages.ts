/** What the page and the worker say to each other. */
import type { SunlightComparison } from '../../physics/sgp4-sunlight.ts'

export interface Question {
  /** Height [m], local time of the node [s], inclination [rad]. */
  readonly altitude: number
  readonly ltan: number
  readonly inclination: number
  readonly days: number
}

export type Answer =
  | { readonly share: number }
  | { readonly comparison: SunlightComparison }
  | { readonly error: string }
