/** Checks that what a model cites and answers is there. */
import type { Declaration } from '../declaration.ts'
import { nearest } from '../nearest.ts'
import { citationsOf } from './notes.ts'
import type { Locate, ReadModel } from './read.ts'

const cited = (declaration: Declaration): readonly string[] => {
  const options = declaration.type === 'choice' ? Object.values(declaration.options) : []
  const marks = declaration.type === 'input' ? (declaration.marks ?? []) : []
  return [declaration, ...options, ...marks].flatMap(({ source }) =>
    citationsOf(source).map(({ work }) => work),
  )
}

const unknown = (what: string, ids: readonly string[], known: readonly string[]): readonly string[] =>
  [...new Set(ids)]
    .filter((id) => !known.includes(id))
    .map((id) => `unknown ${what} "${id}"; the nearest known one is "${nearest(id, known)}"`)

/** Works and statements that a model names and its evidence has not. @returns One message for each. */
export const evidenceProblems = (
  { definition, quantities }: ReadModel,
  locate: Locate,
): readonly string[] => {
  const { evidence, functions, correlations = [] } = definition
  if (!evidence) return []
  const { works, statements } = evidence
  return [
    ...[...quantities.values()].flatMap(({ id, declaration }) => {
      const answers = declaration.type === 'constraint' ? declaration.answers : []
      return [
        ...unknown('source', cited(declaration), works),
        ...unknown('statement', answers, statements),
      ].map((problem) => `${locate(id)}: ${id}: ${problem}`)
    }),
    ...correlations.flatMap(({ inputs, source }) =>
      unknown(
        'source',
        citationsOf(source).map(({ work }) => work),
        works,
      ).map((problem) => `correlation of ${inputs.join(' and ')}: ${problem}`),
    ),
    ...Object.entries(functions).flatMap(([name, { source }]) =>
      unknown(
        'source',
        citationsOf(source).map(({ work }) => work),
        works,
      ).map((problem) => `${locate(name)}: function ${name}: ${problem}`),
    ),
  ]
}
