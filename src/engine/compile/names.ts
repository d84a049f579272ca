/** Checks the names in a formula: do they exist, and may they stand where they stand? */
import { nearest } from '../nearest.ts'
import type { ModelDefinition } from '../quantity.ts'
import { type Expression, parts } from './expression.ts'
import type { ReadFormula, ReadQuantity } from './read.ts'
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

const unknown = (name: string, known: Iterable<string>, { text }: Context): string[] => {
  const guess = nearest(name, known)
  return [`unknown name "${name}" in "${text}"${guess ? `; the nearest known one is "${guess}"` : ''}`]
}

const check = (expression: Expression, inYears: boolean, context: Context): string[] => {
  switch (expression.kind) {
    case 'name':
      return checkName(expression.id, inYears, context)
    case 'option':
      return checkOption(expression.choice, expression.option, context)
    case 'call':
      return checkCall(expression.name, expression.of, inYears, context)
    default:
      return parts(expression).flatMap((part) => check(part, inYears, context))
  }
}

const checkName = (id: string, inYears: boolean, context: Context): string[] => {
  const { quantities, text } = context
  if (id === 'pi') return []
  if (clock.includes(id)) return inYears ? [] : [`"${id}" exists inside a series only, not in "${text}"`]
  const declaration = quantities.get(id)?.declaration
  switch (declaration?.type) {
    case undefined:
      return unknown(id, [...quantities.keys(), ...clock, 'pi'], context)
    case 'choice':
      return [
        `${id} is a choice: compare it with one of its options, as in ${id} == "${Object.keys(declaration.options)[0]}"`,
      ]
    case 'constraint':
      return [`${id} is a constraint and has no single value`]
    case 'series':
      return inYears ? [] : [`${id} is a series: reduce it in "${text}" with one of ${reducers.join(', ')}`]
    default:
      return []
  }
}

const checkOption = (choice: string, option: string, context: Context): string[] => {
  const declaration = context.quantities.get(choice)?.declaration
  if (!declaration) return unknown(choice, context.quantities.keys(), context)
  if (declaration.type !== 'choice') return [`${choice} is not a choice, so it cannot equal "${option}"`]
  if (Object.hasOwn(declaration.options, option)) return []
  return [
    `${choice} has no option "${option}"; the nearest is "${nearest(option, Object.keys(declaration.options))}"`,
  ]
}

const checkCall = (
  name: string,
  args: readonly Expression[],
  inYears: boolean,
  context: Context,
): string[] => {
  const { quantities, functions, text } = context
  const problems: string[] = []
  const inside = (years: boolean) => args.flatMap((arg) => check(arg, years, context))
  if (reducers.includes(name)) {
    const wanted = name === 'discounted' ? 2 : 1
    if (inYears) problems.push(`${name}() makes one value of a series and cannot stand inside one: "${text}"`)
    if (args.length !== wanted)
      problems.push(`${name}() takes ${wanted} argument${wanted > 1 ? 's' : ''} in "${text}"`)
    return [...problems, ...args.flatMap((arg, i) => check(arg, i === 0, context))]
  }
  if (lags.includes(name)) {
    const [first] = args
    const isSeries = first?.kind === 'name' && quantities.get(first.id)?.declaration.type === 'series'
    if (!inYears) problems.push(`${name}() looks back in time and exists inside a series only: "${text}"`)
    if (!isSeries) problems.push(`${name}() takes the id of a series first, in "${text}"`)
    if (args.length > 2 || (name === 'delayed' && args.length !== 2)) {
      problems.push(`${name}() takes a series and a time, in "${text}"`)
    }
    return [...problems, ...inside(inYears)]
  }
  const registered = Object.hasOwn(functions, name) ? functions[name] : undefined
  const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined
  if (!builtin && !registered) {
    const known = [...Object.keys(builtins), ...reducers, ...lags, ...Object.keys(functions)]
    return unknown(name, known, context)
  }
  const wanted = registered ? registered.arguments.length : (builtin?.arity ?? 1)
  if (wanted === 'many' ? args.length < 2 : args.length !== wanted) {
    problems.push(
      `${name}() takes ${wanted === 'many' ? 'two or more' : wanted} arguments, not ${args.length}, in "${text}"`,
    )
  }
  return [...problems, ...inside(inYears)]
}
