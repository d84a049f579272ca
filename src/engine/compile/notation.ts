/** Expressions → TeX as people write it → MathML. */
import temml from 'temml'
import { must } from '../must.ts'
import type { Call, Expression } from './expression.ts'
import { namedValueOf, type ReadModel } from './read.ts'
import { builtins } from './vocabulary.ts'

/** Sums need brackets inside products; so does a sign. */
const isSum = (e: Expression): boolean =>
  e.kind === 'negate' || (e.kind === 'binary' && (e.operator === '+' || e.operator === '-'))

/** Stands without brackets under an exponent. */
const isAtom = (e: Expression): boolean =>
  e.kind === 'name' || e.kind === 'call' || (e.kind === 'number' && !numeral(e.value).includes(' '))

const brackets = (text: string): string => `\\left(${text}\\right)`

/** TeX of a number: `1e-3` becomes a power of ten. */
const numeral = (value: number): string => {
  const text = String(value)
  const end = text.indexOf('e')
  return end < 0 ? text : `${text.slice(0, end)}\\times 10^{${Number(text.slice(end + 1))}}`
}

const comparison = { '<': '<', '<=': '\\le', '>': '>', '>=': '\\ge', '==': '=', '!=': '\\ne' } as const

const escapeText = (text: string): string => text.replaceAll(/[{}\\$#%&_^~]/g, ' ')

/**
 * TeX of an expression in which every quantity carries the class `q q-<id>`.
 *
 * `a / b` is a fraction, products are set close, conditions become cases.
 */
export const texOf = (expression: Expression, model: ReadModel): string => {
  const tex = (e: Expression): string => texOf(e, model)
  const wrap = (e: Expression, needed: boolean): string => (needed ? brackets(tex(e)) : tex(e))
  switch (expression.kind) {
    case 'number':
      return numeral(expression.value)
    case 'name':
      return symbolOf(expression.id, model)
    case 'option': {
      const { choice, option, negated } = expression
      const { label } = namedValueOf(model, choice, option)
      return `${symbolOf(choice, model)} ${negated ? '\\ne' : '='} \\text{${escapeText(label)}}`
    }
    case 'negate':
      return `-${wrap(expression.of, isSum(expression.of))}`
    case 'binary':
      return binary(expression, tex, wrap)
    case 'compare':
      return `${tex(expression.left)} ${comparison[expression.operator]} ${tex(expression.right)}`
    case 'logic': {
      const { operator, of } = expression
      if (operator === 'not') return `\\lnot ${brackets(of.map(tex).join(''))}`
      const isOther = (e: Expression) => e.kind === 'logic' && e.operator !== 'not' && e.operator !== operator
      const inner = of.map((e) => wrap(e, isOther(e)))
      return inner.join(operator === 'and' ? ' \\land ' : ' \\lor ')
    }
    case 'condition':
      return `\\begin{cases} ${cases(expression, tex)} \\end{cases}`
    case 'call':
      return callTex(expression, model, tex)
  }
}

const symbolOf = (id: string, { quantities }: ReadModel): string => {
  const quantity = quantities.get(id)
  if (quantity) return `\\class{q q-${id}}{${quantity.declaration.symbol}}`
  return id === 'pi' ? '\\pi' : `\\mathrm{${id}}`
}

const binary = (
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  tex: (e: Expression) => string,
  wrap: (e: Expression, needed: boolean) => string,
): string => {
  // Cases are open on the right: what follows would read as part of the last one.
  const isOpen = left.kind === 'condition'
  switch (operator) {
    case '/':
      return `\\frac{${tex(left)}}{${tex(right)}}`
    case '^':
      return `{${wrap(left, !isAtom(left))}}^{${tex(right)}}`
    case '*': {
      const isFraction = right.kind === 'binary' && right.operator === '/'
      const dot = right.kind === 'number' || isFraction ? '\\cdot' : '\\,'
      return `${wrap(left, isOpen || isSum(left))} ${dot} ${wrap(right, isSum(right))}`
    }
    case '+':
      return `${wrap(left, isOpen)} + ${wrap(right, right.kind === 'negate')}`
    case '-':
      return `${wrap(left, isOpen)} - ${wrap(right, isSum(right))}`
  }
}

/**
 * TeX of a derived choice: names stand where its formula has codes.
 *
 * @param nameOf Label of a code.
 */
export const namesTexOf = (
  expression: Expression,
  model: ReadModel,
  nameOf: (code: Expression) => string,
): string => {
  const tex = (e: Expression): string => texOf(e, model)
  const rows = (e: Expression): string =>
    e.kind === 'condition'
      ? `\\text{${escapeText(nameOf(e.yes))}} & \\text{if } ${tex(e.test)} \\\\ ${rows(e.no)}`
      : `\\text{${escapeText(nameOf(e))}} & \\text{otherwise}`
  return `\\begin{cases} ${rows(expression)} \\end{cases}`
}

/** Rows of nested conditions, so that a chain of them reads as one list. */
const cases = (expression: Expression, tex: (e: Expression) => string): string =>
  expression.kind === 'condition'
    ? `${tex(expression.yes)} & \\text{if } ${tex(expression.test)} \\\\ ${cases(expression.no, tex)}`
    : `${tex(expression)} & \\text{otherwise}`

type OverYears = (x: string, second: string | undefined) => string

const overYears: Readonly<Record<string, OverYears>> = {
  sum: (x) => `\\sum_{\\text{years}} ${x}`,
  last: (x) => `{${x}}_{\\text{last year}}`,
  maximum: (x) => `\\max_{\\text{years}} ${x}`,
  minimum: (x) => `\\min_{\\text{years}} ${x}`,
  firstYear: (condition) => `\\text{first year with } ${condition}`,
  discounted: (x, rate) => `\\sum_{\\text{years}} \\frac{${x}}{{(1 + ${rate})}^{t}}`,
  previous: (x, lag = '1') => `{${x}}_{t - ${lag}}`,
  delayed: (x, lag) => `{${x}}_{t - ${lag}}`,
}

const callTex = ({ name, of }: Call, model: ReadModel, tex: (e: Expression) => string): string => {
  const all = of.map(tex)
  const [first, second] = all
  const builtin = builtins[name]
  if (builtin) return builtin.tex(all)
  const yearly = overYears[name]
  if (yearly && first) return yearly(first, second)
  const { symbol } = must(model.definition.functions[name], `the function ${name}`)
  return `${symbol}\\left(${all.join(',\\,')}\\right)`
}

/** MathML of TeX, for the page; @throws Error that names the TeX where it is wrong. */
export const mathmlOf = (tex: string): string =>
  temml.renderToString(tex, { trust: true, throwOnError: true, strict: false })
