/** Checks that every formula has the dimension its declaration promises, term by term. */
import type { Declaration } from '../declaration.ts'
import { type Dimension, unitInfo } from '../units.ts'
import { displayUnits } from './amounts.ts'
import { describeKind, fits, type Known, Mismatch, measure } from './measure.ts'
import type { Locate, ReadFormula, ReadModel } from './read.ts'

const unitOf = (declaration: Declaration): string => (declaration.type === 'choice' ? '1' : declaration.unit)

/** Checks all formulas of a model. @returns One message for each that fails. */
export const checkDimensions = ({ quantities, definition }: ReadModel, locate: Locate): readonly string[] => {
  const dimensions = new Map<string, Dimension>(
    [...quantities].map(([id, { declaration }]) => [id, unitInfo(unitOf(declaration)).dimension]),
  )
  // The names that are no quantities are `pi` and the clock.
  const dimensionOf = (id: string): Dimension => dimensions.get(id) ?? unitInfo('1').dimension
  const known: Known = { dimensionOf, functions: definition.functions }
  return [...quantities.values()].flatMap(({ id, declaration, formulas }) =>
    formulas.flatMap((formula) => {
      const problem = formulaProblem(formula, unitOf(declaration), dimensionOf(id), known)
      return problem ? [`${locate(id)}: ${id}: ${problem}, in "${formula.text}"`] : []
    }),
  )
}

const formulaProblem = (
  { role, expression }: ReadFormula,
  unit: string,
  dimension: Dimension,
  known: Known,
): string | null => {
  try {
    const kind = measure(expression, known)
    if (role === 'requires' || role === 'acts')
      return kind === 'truth'
        ? null
        : `${role === 'acts' ? 'acts.when' : 'a requirement'} must be a condition`
    if (fits(kind, dimension)) return null
    return `is declared in ${unit}: ${describeKind(dimension)}, but its ${role} is ${describeKind(kind)}`
  } catch (error) {
    if (error instanceof Mismatch) return error.message
    throw error
  }
}

/** Checks that every unit of a model exists, is coherent, and can be shown. @returns One message for each that fails. */
export const checkUnits = ({ quantities, definition }: ReadModel, locate: Locate): readonly string[] => {
  const problems: string[] = []
  const attempt = (where: string, check: () => void): void => {
    try {
      check()
    } catch (error) {
      problems.push(`${where}: ${(error as Error).message}`)
    }
  }
  for (const { id, declaration } of quantities.values()) {
    if (declaration.type === 'choice') continue
    attempt(`${locate(id)}: ${id}`, () => displayUnits(declaration.unit, declaration.display))
  }
  for (const [name, { arguments: args, returns }] of Object.entries(definition.functions)) {
    attempt(`function ${name}`, () => {
      for (const { unit } of args) displayUnits(unit, undefined)
      displayUnits(returns, undefined)
    })
  }
  return problems
}
