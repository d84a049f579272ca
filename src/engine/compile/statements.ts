/** The statements that compute one step of a model. */
import { createEmission, declareTemporaries, javascript } from './javascript.ts'
import type { FullLayout } from './layout.ts'
import type { ReadFormula, ReadModel, ReadQuantity, Role } from './read.ts'

const only = (quantity: ReadQuantity, role: Role): readonly ReadFormula[] =>
  quantity.formulas.filter((formula) => formula.role === role)

/**
 * JavaScript statements of one step; empty for inputs, choices and constants.
 *
 * @param ids Ids of the step, in the order to compute them within a year.
 */
export const statementsOf = (
  ids: readonly string[],
  model: ReadModel,
  prelude: string[],
  layout: FullLayout,
): string => {
  const emission = createEmission(prelude, layout)
  const js = (formula: ReadFormula | undefined, inYears = false): string =>
    formula ? javascript(formula.expression, emission, inYears) : 'NaN'
  const before: string[] = []
  const yearly: string[] = []
  for (const id of ids) {
    const quantity = model.quantities.get(id)
    if (!quantity) continue
    const slot = layout.slot(id)
    const [formula] = only(quantity, 'formula')
    switch (quantity.declaration.type) {
      case 'derived': {
        const conditions = only(quantity, 'requires').map((requirement, n) => {
          const place = `v[${layout.requirementSlot(id, n)}]`
          before.push(`${place} = ${js(requirement)}`)
          return `${place} === 1`
        })
        const value = js(formula)
        before.push(
          `v[${slot}] = ${conditions.length > 0 ? `${conditions.join(' && ')} ? ${value} : NaN` : value}`,
        )
        break
      }
      case 'series':
        before.push(`v[${slot - 1}] = ${js(only(quantity, 'initial')[0])}`)
        yearly.push(`v[${slot} + y] = ${js(formula, true)}`)
        break
      case 'constraint':
        before.push(
          `v[${slot}] = ${js(only(quantity, 'demand')[0])}`,
          `v[${slot + 1}] = ${js(only(quantity, 'capacity')[0])}`,
          `v[${slot + 2}] = v[${slot}] / v[${slot + 1}]`,
        )
        break
      default:
        break
    }
  }
  if (yearly.length > 0)
    before.push(...emission.hoisted, `for (let y = 0; y < ${layout.years}; y++) { ${yearly.join('; ')} }`)
  const declared = declareTemporaries(emission)
  if (before.length === 0) return ''
  return declared ? `{ ${declared} ${before.join('; ')} }` : `${before.join('; ')};`
}
