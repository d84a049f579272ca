/** The compiler's own small syntax tree: every later step is a walk over these eight shapes. */

export type Operator = '+' | '-' | '*' | '/' | '^'
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!='

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }
  | {
      readonly kind: 'compare'
      readonly operator: Comparison
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or' | 'not'; readonly of: readonly Expression[] }
  | {
      readonly kind: 'condition'
      readonly test: Expression
      readonly yes: Expression
      readonly no: Expression
    }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | { readonly kind: 'option'; readonly choice: string; readonly option: string; readonly negated: boolean }

export type Call = Extract<Expression, { kind: 'call' }>

/** The value of a literal number, with its sign; null for everything else. */
export const plainNumber = (expression: Expression): number | null => {
  if (expression.kind === 'number') return expression.value
  return expression.kind === 'negate' && expression.of.kind === 'number' ? -expression.of.value : null
}

/** Direct parts of an expression. */
export const parts = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'option':
      return []
    case 'negate':
      return [expression.of]
    case 'binary':
    case 'compare':
      return [expression.left, expression.right]
    case 'logic':
    case 'call':
      return expression.of
    case 'condition':
      return [expression.test, expression.yes, expression.no]
  }
}

/** Calls `visit` on an expression and everything in it, outermost first. */
export const walk = (expression: Expression, visit: (e: Expression) => void): void => {
  visit(expression)
  for (const part of parts(expression)) walk(part, visit)
}

const precedence = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const

/** Text of an expression, as in messages. */
export const show = (expression: Expression, outer = 0): string => {
  const wrap = (text: string, level: number) => (level < outer ? `(${text})` : text)
  switch (expression.kind) {
    case 'number':
      return String(expression.value)
    case 'name':
      return expression.id
    case 'option':
      return `${expression.choice} ${expression.negated ? '!=' : '=='} "${expression.option}"`
    case 'negate':
      return wrap(`-${show(expression.of, 3)}`, 1)
    case 'binary': {
      const { operator, left, right } = expression
      const level = precedence[operator]
      // Powers group from the right, everything else from the left.
      const [before, after] = operator === '^' ? [level + 1, level] : [level, level + 1]
      return wrap(`${show(left, before)} ${operator} ${show(right, after)}`, level)
    }
    case 'compare':
      return wrap(`${show(expression.left, 1)} ${expression.operator} ${show(expression.right, 1)}`, 0.5)
    case 'logic':
      return expression.operator === 'not'
        ? `not (${expression.of.map((e) => show(e)).join('')})`
        : `(${expression.of.map((e) => show(e, 0.5)).join(` ${expression.operator} `)})`
    case 'condition':
      return `(${show(expression.test)} ? ${show(expression.yes)} : ${show(expression.no)})`
    case 'call':
      return `${expression.name}(${expression.of.map((e) => show(e)).join(', ')})`
  }
}
