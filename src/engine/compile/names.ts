/** Checks the names in a formula: do they exist, and may they stand where they stand? */
import { nearest } from '../nearest.ts'
import type { ModelDefinition } from '../quantity.ts'
import { type Call, type Expression, parts } from './expression.ts'
import { namedValues, type ReadFormula, type ReadQuantity } from './read.ts'
import { builtins, clock, lags, reducers } from './vocabulary.ts'

type Quantities = ReadonlyMap<string, ReadQuantity>

/** What one formula may refer to. */
interface Context {
  readonly text: string
  readonly quantities: Quantities
  readonly functions: ModelDefinition['functions']
}

/** Finds what is wrong with the names of a formula. @returns One message for each problem. */
export const namesProblems = (
  { expression, role, text }: ReadFormula,
  owner: ReadQuantity,
  quantities: Quantities,
  { functions }: ModelDefinition,
): readonly string[] => {
  const yearly = owner.declaration.type === 'series' && role === 'formula'
  return check(expression, yearly, { text, quantities, functions })
}

/** Finds what is wrong with the `{id}` of a sentence: each must have one value, or an option. */
export const sentenceProblems = (text: string, quantities: Quantities): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, id = '']) => {
    const declaration = quantities.get(id)?.declaration
    return namedValues(declaration).length > 0 && declaration?.type !== 'series'
      ? []
      : checkName(id, false, { text, quantities, functions: {} })
  })

const unknown = (name: string, known: Iterable<string>, { text }: Context): string[] => [
  `unknown name "${name}" in "${text}"; the nearest known one is "${nearest(name, known)}"`,
]

const seriesMessage = (id: string, { text }: Context): string =>
  `${id} is a series: reduce it in "${text}" with one of ${reducers.join(', ')}`

const check = (expression: Expression, inYears: boolean, context: Context): readonly string[] => {
  switch (expression.kind) {
    case 'name':
      return checkName(expression.id, inYears, context)
    case 'option':
      return checkOption(expression.choice, expression.option, inYears, context)
    case 'call':
      if (reducers.includes(expression.name)) return checkReducer(expression, inYears, context)
      if (lags.includes(expression.name)) return checkLag(expression, inYears, context)
      return checkFunction(expression, inYears, context)
    default:
      return parts(expression).flatMap((part) => check(part, inYears, context))
  }
}

const checkName = (id: string, inYears: boolean, context: Context): string[] => {
  const { quantities, text } = context
  if (id === 'pi') return []
  if (clock.includes(id)) return inYears ? [] : [`"${id}" exists inside a series only, not in "${text}"`]
  const declaration = quantities.get(id)?.declaration
  const [name] = namedValues(declaration)
  if (name) {
    const what =
      declaration?.type === 'choice'
        ? 'a choice: compare it with one of its options'
        : 'a derived choice: compare it with one of its outcomes'
    return [`${id} is ${what}, as in ${id} == "${name.id}"`]
  }
  switch (declaration?.type) {
    case undefined:
      return unknown(id, [...quantities.keys(), ...clock, 'pi'], context)
    case 'constraint':
      return [`${id} is a constraint and has no single value, in "${text}"`]
    case 'series':
      return inYears ? [] : [seriesMessage(id, context)]
    default:
      return []
  }
}

const checkOption = (choice: string, option: string, inYears: boolean, context: Context): string[] => {
  const declaration = context.quantities.get(choice)?.declaration
  if (!declaration) return unknown(choice, context.quantities.keys(), context)
  const options = namedValues(declaration).map(({ id }) => id)
  if (options.length === 0) return [`${choice} is not a choice, so it cannot equal "${option}"`]
  if (declaration.type === 'series' && !inYears) return [seriesMessage(choice, context)]
  if (options.includes(option)) return []
  return [
    `${choice} has no ${declaration.type === 'choice' ? 'option' : 'outcome'} "${option}"; the nearest is "${nearest(option, options)}"`,
  ]
}

const checkReducer = ({ name, of }: Call, inYears: boolean, context: Context): readonly string[] => {
  const { text } = context
  const problems = of.flatMap((part, i) => check(part, i === 0, context))
  if (inYears) {
    problems.unshift(`${name}() makes one value of a series and cannot stand inside one: "${text}"`)
  }
  const [wanted, words] = name === 'discounted' ? [2, '2 arguments'] : [1, '1 argument']
  if (of.length !== wanted) problems.unshift(`${name}() takes ${words} in "${text}"`)
  return problems
}

const checkLag = ({ name, of }: Call, inYears: boolean, context: Context): readonly string[] => {
  const { quantities, text } = context
  const problems = of.flatMap((part) => check(part, inYears, context))
  const [first] = of
  const isSeries = first?.kind === 'name' && quantities.get(first.id)?.declaration.type === 'series'
  if (!inYears) problems.push(`${name}() looks back in time and exists inside a series only: "${text}"`)
  if (!isSeries) problems.push(`${name}() takes the id of a series first, in "${text}"`)
  if (of.length > 2 || (name === 'delayed' && of.length !== 2)) {
    problems.push(`${name}() takes a series and a time, in "${text}"`)
  }
  return problems
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const checkFunction = ({ name, of }: Call, inYears: boolean, context: Context): readonly string[] => {
  const { functions, text } = context
  const wanted = own(functions, name)?.arguments.length ?? own(builtins, name)?.arity
  if (wanted === undefined) {
    return unknown(name, [...Object.keys(builtins), ...reducers, ...lags, ...Object.keys(functions)], context)
  }
  const problems = of.flatMap((part) => check(part, inYears, context))
  if (wanted === 'many' ? of.length < 2 : of.length !== wanted) {
    const words = wanted === 'many' ? 'two or more' : wanted
    problems.unshift(`${name}() takes ${words} arguments, not ${of.length}, in "${text}"`)
  }
  return problems
}
