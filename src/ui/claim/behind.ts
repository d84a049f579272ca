/** What stands behind the answer to a claim: rows of the verdict, and the inputs nearest to it. */
import type { CompiledConstraint, CompiledModel, CompiledQuantity } from '../../engine/compiled.ts'
import { quantityOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import type { TestedClaim } from '../../model/verdict/prose/claim-types.ts'

/** More inputs than this say no more. */
const few = 5

/** Rows that answer one of the same statements. */
export const rowsBehind = (
  model: CompiledModel<QuantityId>,
  statements: readonly string[],
): readonly CompiledConstraint<QuantityId>[] =>
  model.quantities
    .filter((quantity) => quantity.type === 'constraint')
    .filter(({ answers }) => answers.some((answer) => statements.includes(answer)))

/**
 * Inputs that an answer is computed from, in the order in which they are met going back from it.
 *
 * @returns All of them; the nearest come first.
 */
export const inputsBehind = (
  model: CompiledModel<QuantityId>,
  { verdict, shows }: TestedClaim,
): readonly CompiledQuantity<QuantityId>[] => {
  const seen = new Set<QuantityId>()
  const found: CompiledQuantity<QuantityId>[] = []
  let level = [verdict, ...shows.flatMap(({ id, to }) => (to ? [id, to] : [id]))].map((id) =>
    quantityOf(model, id),
  )
  while (level.length > 0) {
    const next: CompiledQuantity<QuantityId>[] = []
    for (const quantity of level) {
      if (seen.has(quantity.id)) continue
      seen.add(quantity.id)
      if (quantity.type === 'input' || quantity.type === 'choice') found.push(quantity)
      for (const index of quantity.uses) {
        const used = model.quantities[index]
        if (used) next.push(used)
      }
    }
    level = next
  }
  return found
}

export const nearest = (inputs: readonly CompiledQuantity<QuantityId>[]) => inputs.slice(0, few)
