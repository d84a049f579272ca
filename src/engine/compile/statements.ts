/** The statements that compute one step of a model. */
import { must } from '../must.ts'
import { createEmission, declareTemporaries, type Emission, place } from './emission.ts'
import type { Expression } from './expression.ts'
import { javascript } from './javascript.ts'
import type { FullLayout } from './layout.ts'
import type { ReadModel, ReadQuantity, Role } from './read.ts'

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
  const at = (slot: number, inYear = false): string => place(layout, slot, inYear)
  const once: string[] = []
  const yearly: string[] = []
  for (const id of ids) {
    const quantity = must(model.quantities.get(id), id)
    const slot = layout.slot(id)
    const write = (role: Role): string => {
      emission.inYears = role === 'formula' && quantity.declaration.type === 'series'
      return javascript(formulaOf(quantity, role), emission)
    }
    switch (quantity.declaration.type) {
      case 'derived':
        once.push(...derivedStatements(quantity, emission, layout))
        break
      case 'series':
        once.push(`${at(slot - 1)} = ${write('initial')}`)
        yearly.push(`${at(slot, true)} = ${write('formula')}`)
        break
      case 'constraint':
        once.push(
          `${at(slot)} = ${write('demand')}`,
          `${at(slot + 1)} = ${write('capacity')}`,
          `${at(slot + 2)} = ${at(slot)} / ${at(slot + 1)}`,
        )
        break
      default:
        break
    }
  }
  const loop = `for (let y = 0; y < ${layout.years}; y++) { ${yearly.join('; ')} }`
  const all = yearly.length > 0 ? [...once, ...emission.hoisted, loop] : once
  return all.length > 0 ? `{ ${declareTemporaries(emission)} ${all.join('; ')} }` : ''
}

const formulaOf = ({ id, formulas }: ReadQuantity, role: Role): Expression => {
  const formula = formulas.find((f) => f.role === role)
  return must(formula, `the ${role} of ${id}`).expression
}

/** The conditions, kept so that a reason can be given, and the value where they hold. */
const derivedStatements = (
  quantity: ReadQuantity,
  emission: Emission,
  layout: FullLayout,
): readonly string[] => {
  const { id, formulas } = quantity
  const slot = layout.slot(id)
  const conditions = formulas
    .filter(({ role }) => role === 'requires')
    .map(({ expression }, n) => ({
      condition: place(layout, layout.requirementSlot(id, n)),
      code: javascript(expression, emission),
    }))
  const value = javascript(formulaOf(quantity, 'formula'), emission)
  const allHold = conditions.map(({ condition }) => `${condition} === 1`).join(' && ')
  return [
    ...conditions.map(({ condition, code }) => `${condition} = ${code}`),
    `${place(layout, slot)} = ${conditions.length > 0 ? `${allHold} ? ${value} : NaN` : value}`,
  ]
}
