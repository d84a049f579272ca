/** What the glossary says of one term. */
import type { QuantityId } from '../../model/index.ts'

export interface GlossaryTerm {
  readonly term: string
  /** What an abbreviation stands for. */
  readonly long?: string
  readonly means: string
  /** Quantities that it is about. */
  readonly about: readonly QuantityId[]
}
