/** Checks that every formula has the dimension its declaration promises, term by term. */

import { type Dimension, describeDimension, pureNumber, sameDimension, unitInfo } from '../units.ts'
import { displayUnits } from './amounts.ts'
import { type Expression, show } from './expression.ts'
import type { Locate, ReadModel, ReadQuantity } from './read.ts'
import { builtins } from './vocabulary.ts'

/** `any` is the literal 0, which fits everywhere; `truth` is the outcome of a comparison. */
type Kind = Dimension | 'any' | 'truth'

class Mismatch extends Error {}

const describe = (kind: Kind): string =>
  kind === 'truth' ? 'a condition' : kind === 'any' ? 'any dimension' : describeDimension(kind)

const times = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension =>
  a.map((power, i) => power + sign * (b[i] ?? 0))

const power = (a: Dimension, by: number): Dimension => a.map((p) => p * by)

const fits = (a: Kind, b: Kind): boolean => {
  if (a === 'truth' || b === 'truth') return a === b
  return a === 'any' || b === 'any' || sameDimension(a, b)
}

/** Dimension of each name, looked up once a model. */
type Lookup = (id: string) => Dimension

const measure = (expression: Expression, model: ReadModel, of: Lookup): Kind => {
  const kindOf = (e: Expression): Kind => measure(e, model, of)
  const number = (e: Expression): Dimension | 'any' => {
    const kind = kindOf(e)
    if (kind === 'truth') throw new Mismatch(`${show(e)} is a condition, not a number`)
    return kind
  }
  const alike = (what: string, expressions: readonly Expression[]): Kind => {
    let first: Kind = 'any'
    let from: Expression | undefined
    for (const e of expressions) {
      const kind = number(e)
      if (!fits(first, kind)) {
        throw new Mismatch(
          `${what} needs the same dimension, but ${from ? show(from) : ''} is ${describe(first)} and ${show(e)} is ${describe(kind)}`,
        )
      }
      if (first === 'any') {
        first = kind
        from = e
      }
    }
    return first
  }
  const pure = (what: string, e: Expression): Dimension => {
    const kind = number(e)
    if (!fits(kind, pureNumber))
      throw new Mismatch(`${what} takes a pure number, but ${show(e)} is ${describe(kind)}`)
    return pureNumber
  }
  switch (expression.kind) {
    case 'number':
      return expression.value === 0 ? 'any' : pureNumber
    case 'name':
      return of(expression.id)
    case 'option':
      return 'truth'
    case 'negate':
      return number(expression.of)
    case 'binary':
      return binary(expression, number, alike, pure)
    case 'compare':
      alike(`the comparison ${show(expression)}`, [expression.left, expression.right])
      return 'truth'
    case 'logic':
      for (const e of expression.of) {
        if (kindOf(e) !== 'truth')
          throw new Mismatch(`${expression.operator} takes conditions, but ${show(e)} is a number`)
      }
      return 'truth'
    case 'condition':
      if (kindOf(expression.test) !== 'truth') {
        throw new Mismatch(`${show(expression.test)} stands before "?" but is no condition`)
      }
      return alike('a choice between two values', [expression.yes, expression.no])
    case 'call':
      return call(expression, model, { kindOf, number, alike, pure })
  }
}

interface Rules {
  readonly kindOf: (e: Expression) => Kind
  readonly number: (e: Expression) => Dimension | 'any'
  readonly alike: (what: string, expressions: readonly Expression[]) => Kind
  readonly pure: (what: string, e: Expression) => Dimension
}

const binary = (
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  number: Rules['number'],
  alike: Rules['alike'],
  pure: Rules['pure'],
): Kind => {
  if (operator === '+' || operator === '-')
    return alike(operator === '+' ? 'addition' : 'subtraction', [left, right])
  const a = number(left)
  if (operator !== '^') {
    const b = number(right)
    if (a === 'any') return 'any'
    return b === 'any' ? a : times(a, b, operator === '*' ? 1 : -1)
  }
  pure('an exponent', right)
  if (a === 'any' || sameDimension(a, pureNumber)) return a
  const by =
    right.kind === 'number'
      ? right.value
      : right.kind === 'negate' && right.of.kind === 'number'
        ? -right.of.value
        : null
  if (by === null)
    throw new Mismatch(
      `${show(left)} is ${describe(a)}, so its exponent must be a plain number, not ${show(right)}`,
    )
  return power(a, by)
}

const call = (
  { name, of: args }: Extract<Expression, { kind: 'call' }>,
  model: ReadModel,
  { kindOf, number, alike, pure }: Rules,
): Kind => {
  const [first, second] = args
  const duration = (e: Expression, what: string, unit: string): void => {
    const kind = number(e)
    const wanted = unitInfo(unit).dimension
    if (!fits(kind, wanted))
      throw new Mismatch(`${what} takes ${describe(wanted)}, but ${show(e)} is ${describe(kind)}`)
  }
  if (!first) throw new Mismatch(`${name}() lacks its argument`)
  if (name === 'firstYear') {
    if (kindOf(first) !== 'truth')
      throw new Mismatch(`firstYear() takes a condition, but ${show(first)} is a number`)
    return pureNumber
  }
  if (['previous', 'delayed', 'sum', 'last', 'maximum', 'minimum', 'discounted'].includes(name)) {
    if (second && name === 'discounted') duration(second, 'the rate of discounted()', '1/s')
    else if (second) duration(second, `the time of ${name}()`, 's')
    return number(first)
  }
  const registered = model.definition.functions[name]
  if (registered) {
    args.forEach((arg, i) => {
      const argument = registered.arguments[i]
      const kind = number(arg)
      const wanted = unitInfo(argument?.unit ?? '1').dimension
      if (!fits(kind, wanted)) {
        throw new Mismatch(
          `${name}() takes ${argument?.name} in ${argument?.unit}: ${describe(wanted)}, but ${show(arg)} is ${describe(kind)}`,
        )
      }
    })
    return unitInfo(registered.returns).dimension
  }
  const rule = builtins[name]?.rule
  if (rule === 'same') return alike(`${name}()`, args)
  if (rule === 'root') {
    const kind = number(first)
    return kind === 'any' ? 'any' : power(kind, 0.5)
  }
  return pure(`${name}()`, first)
}

/** Checks all formulas of a model. @returns One message for each that fails. */
export const checkDimensions = (model: ReadModel, locate: Locate): readonly string[] => {
  const problems: string[] = []
  const cache = new Map<string, Dimension>()
  const unitOf = (quantity: ReadQuantity | undefined): string =>
    quantity && 'unit' in quantity.declaration ? quantity.declaration.unit : '1'
  const of: Lookup = (id) => {
    const known = cache.get(id)
    if (known) return known
    const dimension = unitInfo(unitOf(model.quantities.get(id))).dimension
    cache.set(id, dimension)
    return dimension
  }
  for (const quantity of model.quantities.values()) {
    for (const { role, text, expression } of quantity.formulas) {
      const report = (message: string) =>
        problems.push(`${locate(quantity.id)}: ${quantity.id}: ${message}, in "${text}"`)
      try {
        const kind = measure(expression, model, of)
        if (role === 'requires') {
          if (kind !== 'truth') report('a requirement must be a condition')
        } else if (!fits(kind, of(quantity.id))) {
          report(
            `is declared in ${unitOf(quantity)}: ${describe(of(quantity.id))}, but its ${role} is ${describe(kind)}`,
          )
        }
      } catch (error) {
        if (!(error instanceof Mismatch)) throw error
        report(error.message)
      }
    }
  }
  return problems
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
    if (!('unit' in declaration)) continue
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
