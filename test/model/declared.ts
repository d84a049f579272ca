/** A few declarations of the real model, run by themselves on values of one's own choosing. */
import { model as compiled } from 'virtual:model'
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { evaluate, isIdOf, numberOf, quantityOf } from '../../src/engine/evaluate.ts'
import { type Amount, constant, type Declaration, kind } from '../../src/engine/quantity.ts'
import { model } from '../../src/model/index.ts'

const declarations: Readonly<Record<string, Declaration>> = Object.assign(
  {},
  ...Object.values(model.topics).map(({ quantities }) => quantities),
)

/**
 * Evaluates declared formulas on given values, for published cases that state what our chain computes.
 *
 * @param ids Quantities to compute as the model declares them.
 * @param given Everything else that they use, as amounts in any fitting unit.
 * @returns Values in declared units.
 */
export const declared = <Id extends string>(
  ids: readonly Id[],
  given: Readonly<Record<string, Amount>>,
): Readonly<Record<Id, number>> => {
  const fixed = Object.entries(given).map(([id, value]) => {
    if (!isIdOf(compiled, id)) throw new Error(`${id} is no quantity`)
    const quantity = quantityOf(compiled, id)
    if (!('unit' in quantity)) throw new Error(`${id} has no unit`)
    return [id, constant(id, kind({ unit: quantity.unit }), { symbol: 'x', why: 'Given.', value })] as const
  })
  const kept = ids.map((id) => {
    const declaration = declarations[id]
    if (!declaration) throw new Error(`no declaration "${id}"`)
    return [id, declaration] as const
  })
  const definition = {
    ...model,
    correlations: [],
    topics: { part: { label: 'Part', quantities: Object.fromEntries<Declaration>([...fixed, ...kept]) } },
  }
  const { model: part } = instantiate(compileModel(definition), definition.functions)
  const values = evaluate(part, {})
  return Object.fromEntries(ids.map((id) => [id, numberOf(part, values, id)])) as Record<Id, number>
}
