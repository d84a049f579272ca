/** Checks that correlations are of inputs that are drawn, and that they can all be at once. */
import { groupsOf } from '../correlation.ts'
import type { ReadModel } from './read.ts'

/** @returns One message for each correlation that cannot be. */
export const correlationProblems = ({ definition, quantities }: ReadModel): readonly string[] => {
  const correlations = definition.correlations ?? []
  const isDrawn = (id: string): boolean => {
    const declaration = quantities.get(id)?.declaration
    return (
      declaration?.type === 'input' && declaration.role === 'assumption' && declaration.spread !== undefined
    )
  }
  const seen = new Set<string>()
  const problems = correlations.flatMap(({ inputs, rank }) => {
    const name = `correlation of ${inputs.join(' and ')}`
    const pair = inputs.toSorted().join()
    const isKnown = seen.has(pair)
    seen.add(pair)
    return [
      ...inputs.filter((id) => !isDrawn(id)).map((id) => `${name}: ${id} is not an assumption with a spread`),
      ...(inputs[0] === inputs[1] ? [`${name}: an input goes with itself`] : []),
      ...(isKnown ? [`${name} is declared twice`] : []),
      ...(rank > -1 && rank < 1 ? [] : [`${name}: rank = ${rank} is not between -1 and 1`]),
    ]
  })
  if (problems.length > 0) return problems
  try {
    groupsOf(correlations, [...quantities.keys()])
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}
