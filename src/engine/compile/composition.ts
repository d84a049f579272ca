/** Checks what a sum, a lookup or an outcome is put together from, before and after its formula is read. */
import type { Composition, Outcome } from '../declaration.ts'
import { nearest } from '../nearest.ts'
import type { ReadQuantity } from './read.ts'

const repeated = <T>(all: readonly T[]): readonly T[] => [
  ...new Set(all.filter((one, i) => all.indexOf(one) !== i)),
]

const sumProblems = (parts: readonly string[]): readonly string[] => [
  ...(parts.length === 0 ? ['a sum needs the ids of its parts'] : []),
  ...parts
    .filter((part) => !/^\w+$/.test(part))
    .map((part) => `a part of a sum is an id, which "${part}" is not: declare it as a quantity of its own`),
  ...repeated(parts).map((part) => `a sum has each part once, and "${part}" twice`),
]

const outcomeProblems = (outcomes: readonly Outcome[]): readonly string[] => [
  ...(outcomes.length < 2 ? ['an outcome needs at least two names to choose from'] : []),
  ...outcomes.flatMap(({ id, when }, i) => {
    const isLast = i === outcomes.length - 1
    if (isLast && when !== null)
      return [`the last outcome, "${id}", holds when no other does: leave out its "when"`]
    return !isLast && when === null ? [`the outcome "${id}" needs a "when": only the last one has none`] : []
  }),
  ...outcomes
    .filter(({ code }) => !Number.isInteger(code))
    .map(({ id, code }) => `the code of the outcome "${id}" is a whole number, which ${code} is not`),
  ...repeated(outcomes.map(({ code }) => code)).map((code) => `two outcomes have the code ${code}`),
]

/** What is wrong with a composition in itself; its formula need not be read then. */
export const shapeProblems = (composition: Composition | undefined): readonly string[] => {
  switch (composition?.as) {
    case 'sum':
      return sumProblems(composition.of)
    case 'outcome':
      return outcomeProblems(composition.of)
    case 'lookup':
      return Object.keys(composition.of).length === 0
        ? [`a lookup by ${composition.by} needs its options`]
        : []
    default:
      return []
  }
}

/** What is wrong with the options of a lookup: each option of the choice must be there, and no other. */
export const lookupProblems = (
  composition: Composition | undefined,
  quantities: ReadonlyMap<string, ReadQuantity>,
): readonly string[] => {
  if (composition?.as !== 'lookup' || Object.keys(composition.of).length === 0) return []
  const { by, of } = composition
  const choice = quantities.get(by)?.declaration
  // The formula's own check says what is wrong with the name of the choice where a test has it.
  if (choice?.type !== 'choice')
    return Object.keys(of).length > 1 ? [] : [`${by} is not a choice to look up by`]
  const options = Object.keys(choice.options)
  // The last option needs no test, so the formula's own check does not see it.
  const last = Object.keys(of).at(-1) ?? ''
  const unknown = options.includes(last)
    ? []
    : [`${by} has no option "${last}"; the nearest is "${nearest(last, options)}"`]
  const missing = options.filter((option) => !Object.hasOwn(of, option))
  return [...unknown, ...missing.map((option) => `the lookup by ${by} lacks the option "${option}"`)]
}
