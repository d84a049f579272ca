/** The dimension of an expression, and whether its parts fit together. */
import { must } from '../must.ts'
import type { NumericFunction } from '../quantity.ts'
import { type Dimension, describeDimension, pureNumber, sameDimension, unitInfo } from '../units.ts'
import { type Call, type Expression, plainNumber, show } from './expression.ts'
import { builtins, lags, reducers } from './vocabulary.ts'

/** `any` is the literal 0, which fits everywhere; `truth` is the outcome of a comparison. */
export type Kind = Dimension | 'any' | 'truth'

/** Parts of a formula that do not fit together. */
export class Mismatch extends Error {}

/** What expressions refer to. */
export interface Known {
  readonly dimensionOf: (id: string) => Dimension
  readonly functions: Readonly<Record<string, NumericFunction>>
}

/** A kind in words: `kg`, `a condition`. */
export const describeKind = (kind: Kind): string =>
  typeof kind === 'string' ? { truth: 'a condition', any: 'any dimension' }[kind] : describeDimension(kind)

/** Whether one kind can stand where the other is wanted. */
export const fits = (a: Kind, b: Kind): boolean => {
  if (a === 'truth' || b === 'truth') return a === b
  return a === 'any' || b === 'any' || sameDimension(a, b)
}

/** Kind of an expression; @throws Mismatch that names the parts which do not fit. */
export const measure = (expression: Expression, known: Known): Kind => {
  switch (expression.kind) {
    case 'number':
      return expression.value === 0 ? 'any' : pureNumber
    case 'name':
      return known.dimensionOf(expression.id)
    case 'option':
      return 'truth'
    case 'negate':
      return number(expression.of, known)
    case 'binary':
      return binary(expression, known)
    case 'compare':
      alike(`the comparison ${show(expression)}`, [expression.left, expression.right], known)
      return 'truth'
    case 'logic':
      for (const e of expression.of) condition(expression.operator, e, known)
      return 'truth'
    case 'condition':
      condition('"?"', expression.test, known)
      return alike('a choice between two values', [expression.yes, expression.no], known)
    case 'call':
      return call(expression, known)
  }
}

const number = (e: Expression, known: Known): Dimension | 'any' => {
  const kind = measure(e, known)
  if (kind === 'truth') throw new Mismatch(`${show(e)} is a condition, not a number`)
  return kind
}

const condition = (what: string, e: Expression, known: Known): void => {
  if (measure(e, known) !== 'truth')
    throw new Mismatch(`${what} takes a condition, but ${show(e)} is a number`)
}

const wanted = (what: string, dimension: Dimension, e: Expression, known: Known): void => {
  const kind = number(e, known)
  if (fits(kind, dimension)) return
  throw new Mismatch(`${what} takes ${describeKind(dimension)}, but ${show(e)} is ${describeKind(kind)}`)
}

const pure = (what: string, e: Expression, known: Known): Dimension => {
  wanted(what, pureNumber, e, known)
  return pureNumber
}

/** The one dimension of several expressions. */
const alike = (what: string, expressions: readonly Expression[], known: Known): Dimension | 'any' =>
  expressions
    .map((e) => ({ text: show(e), kind: number(e, known) }))
    .reduce((one, other) => {
      if (one.kind === 'any') return other
      if (fits(one.kind, other.kind)) return one
      throw new Mismatch(
        `${what} needs the same dimension, but ${one.text} is ${describeKind(one.kind)} and ${other.text} is ${describeKind(other.kind)}`,
      )
    }).kind

const times = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension =>
  a.map((power, i) => power + sign * must(b[i], 'a base unit'))

const raised = (a: Dimension, by: number): Dimension => a.map((power) => power * by)

const binary = (
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  known: Known,
): Dimension | 'any' => {
  switch (operator) {
    case '+':
      return alike('addition', [left, right], known)
    case '-':
      return alike('subtraction', [left, right], known)
    case '^':
      return power(left, right, known)
    default: {
      const [a, b] = [number(left, known), number(right, known)]
      if (a === 'any') return 'any'
      return b === 'any' ? a : times(a, b, operator === '*' ? 1 : -1)
    }
  }
}

const power = (base: Expression, exponent: Expression, known: Known): Dimension | 'any' => {
  const kind = number(base, known)
  pure('an exponent', exponent, known)
  if (kind === 'any' || sameDimension(kind, pureNumber)) return kind
  const by = plainNumber(exponent)
  if (by !== null) return raised(kind, by)
  throw new Mismatch(
    `${show(base)} is ${describeKind(kind)}, so its exponent must be a plain number, not ${show(exponent)}`,
  )
}

const call = (expression: Call, known: Known): Dimension | 'any' => {
  const { name, of } = expression
  const registered = known.functions[name]
  if (registered) return registeredCall(expression, registered, known)
  const [first, second] = of
  const argument = must(first, `the argument of ${name}()`)
  if (name === 'firstYear') {
    condition('firstYear()', argument, known)
    return pureNumber
  }
  if (reducers.includes(name) || lags.includes(name)) {
    const [what, unit] = name === 'discounted' ? ['rate', '1/s'] : ['time', 's']
    if (second) wanted(`the ${what} of ${name}()`, unitInfo(unit).dimension, second, known)
    return number(argument, known)
  }
  switch (builtins[name]?.rule) {
    case 'same':
      return alike(`${name}()`, of, known)
    case 'root': {
      const kind = number(argument, known)
      return kind === 'any' ? 'any' : raised(kind, 0.5)
    }
    default:
      return pure(`${name}()`, argument, known)
  }
}

const registeredCall = ({ name, of }: Call, registered: NumericFunction, known: Known): Dimension => {
  registered.arguments.forEach((argument, i) => {
    const e = must(of[i], `${argument.name} of ${name}()`)
    const { dimension } = unitInfo(argument.unit)
    const kind = number(e, known)
    if (fits(kind, dimension)) return
    throw new Mismatch(
      `${name}() takes ${argument.name} in ${argument.unit}: ${describeKind(dimension)}, but ${show(e)} is ${describeKind(kind)}`,
    )
  })
  return unitInfo(registered.returns).dimension
}
