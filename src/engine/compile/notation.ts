/** Expressions → TeX as people write it → MathML. */
import temml from 'temml'
import type { Expression } from './expression.ts'
import type { ReadModel } from './read.ts'
import { builtins } from './vocabulary.ts'

/** TeX level of binding: 1 sums, 2 products, 3 powers. */
const level = (expression: Expression): number => {
  if (expression.kind === 'negate') return 1
  if (expression.kind !== 'binary') return 4
  if (expression.operator === '+' || expression.operator === '-') return 1
  return expression.operator === '^' ? 3 : expression.operator === '*' ? 2 : 4
}

const brackets = (text: string): string => `\\left(${text}\\right)`

/** TeX of a number: `1e-3` becomes a power of ten. */
const numeral = (value: number): string => {
  const [digits = '', exponent] = String(value).split('e')
  return exponent ? `${digits}\\times 10^{${Number(exponent)}}` : digits
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
  const inside = (e: Expression, least: number): string => (level(e) < least ? brackets(tex(e)) : tex(e))
  const symbol = (id: string): string => {
    const declaration = model.quantities.get(id)?.declaration
    if (!declaration) return id === 'pi' ? '\\pi' : `\\mathrm{${id}}`
    return `\\class{q q-${id}}{${declaration.symbol}}`
  }
  switch (expression.kind) {
    case 'number':
      return numeral(expression.value)
    case 'name':
      return symbol(expression.id)
    case 'option': {
      const declaration = model.quantities.get(expression.choice)?.declaration
      const label = declaration?.type === 'choice' ? declaration.options[expression.option]?.label : undefined
      return `${symbol(expression.choice)} ${expression.negated ? '\\ne' : '='} \\text{${escapeText(label ?? expression.option)}}`
    }
    case 'negate':
      return `-${inside(expression.of, 2)}`
    case 'binary': {
      const { operator, left, right } = expression
      if (operator === '/') return `\\frac{${tex(left)}}{${tex(right)}}`
      if (operator === '^') return `{${inside(left, 4)}}^{${tex(right)}}`
      if (operator === '*') {
        const dot =
          right.kind === 'number' || (right.kind === 'binary' && right.operator === '/') ? '\\cdot' : '\\,'
        return `${inside(left, 2)} ${dot} ${inside(right, 2)}`
      }
      return `${tex(left)} ${operator} ${inside(right, operator === '-' ? 2 : 1)}`
    }
    case 'compare':
      return `${tex(expression.left)} ${comparison[expression.operator]} ${tex(expression.right)}`
    case 'logic':
      if (expression.operator === 'not') return `\\lnot ${brackets(expression.of.map(tex).join(''))}`
      return expression.of.map(tex).join(expression.operator === 'and' ? ' \\land ' : ' \\lor ')
    case 'condition':
      return `\\begin{cases} ${cases(expression, tex)} \\end{cases}`
    case 'call':
      return callTex(expression, model, tex)
  }
}

/** Rows of nested conditions, so that a chain of them reads as one list. */
const cases = (expression: Expression, tex: (e: Expression) => string): string =>
  expression.kind === 'condition'
    ? `${tex(expression.yes)} & \\text{if } ${tex(expression.test)} \\\\ ${cases(expression.no, tex)}`
    : `${tex(expression)} & \\text{otherwise}`

const callTex = (
  { name, of: args }: Extract<Expression, { kind: 'call' }>,
  model: ReadModel,
  tex: (e: Expression) => string,
): string => {
  const all = args.map(tex)
  const [first = '', second = ''] = all
  const list = all.join(',\\,')
  const builtin = builtins[name]
  if (builtin) return builtin.tex(all)
  const years: Readonly<Record<string, string>> = {
    sum: `\\sum_{\\text{years}} ${first}`,
    last: `{${first}}_{\\text{last year}}`,
    maximum: `\\max_{\\text{years}} ${first}`,
    minimum: `\\min_{\\text{years}} ${first}`,
    firstYear: `\\text{first year with } ${first}`,
    discounted: `\\sum_{\\text{years}} \\frac{${first}}{{(1 + ${second})}^{t}}`,
    previous: second ? `{${first}}_{t - ${second}}` : `{${first}}_{t-1}`,
    delayed: `{${first}}_{t - ${second}}`,
  }
  return years[name] ?? `${model.definition.functions[name]?.symbol ?? name}\\left(${list}\\right)`
}

/** MathML of TeX, for the page; @throws Error that names the TeX where it is wrong. */
export const mathmlOf = (tex: string): string =>
  temml.renderToString(tex, { trust: true, throwOnError: true, strict: false })
