/** What a front of designs is drawn from. */
import type { FrontPoint } from '../../engine/decide/front.ts'
import type { QuantityId } from '../../model/index.ts'

/** Designs of which none is better in both of two results, both wanted as low as can be. */
export interface Traded {
  readonly objective: QuantityId
  readonly against: QuantityId
  /** Both results as set. */
  readonly now: readonly [objective: number, against: number]
  /** In order of the objective, the best first. */
  readonly points: readonly FrontPoint[]
}
