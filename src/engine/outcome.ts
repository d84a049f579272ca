/** Derived choices: what their values are called. */
import type { CompiledOutcome, CompiledQuantity } from './compiled.ts'

/** Names that a value can have; empty for what is a number. */
export const outcomesIn = (quantity: CompiledQuantity): readonly CompiledOutcome[] =>
  quantity.type === 'derived' || quantity.type === 'series' ? quantity.outcomes : []

/** Whether the values of a quantity are names, which no arithmetic can be done with. */
export const isNamed = (quantity: CompiledQuantity): boolean =>
  quantity.type === 'choice' || outcomesIn(quantity).length > 0

/** The outcome that a value stands for; undefined where there is no value, and for what is a number. */
export const outcomeOf = (quantity: CompiledQuantity, value: number): CompiledOutcome | undefined =>
  outcomesIn(quantity).find(({ code }) => code === value)
