/** Formula text in the mathjs grammar → `Expression`. */
import {
  create,
  type FactoryFunctionMap,
  type MathJsInstance,
  type MathNode,
  parseDependencies,
} from 'mathjs'
import type { Comparison, Expression, Operator } from './expression.ts'

const math = create({ parseDependencies } as FactoryFunctionMap) as MathJsInstance

interface Node {
  readonly type: string
  readonly op?: string
  readonly implicit?: boolean
  readonly args?: readonly Node[]
  readonly value?: unknown
  readonly name?: string
  readonly fn?: { readonly name?: string }
  readonly content?: Node
  readonly condition?: Node
  readonly trueExpr?: Node
  readonly falseExpr?: Node
  readonly conditionals?: readonly string[]
  readonly params?: readonly Node[]
}

const comparisons: Readonly<Record<string, Comparison>> = {
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
}

/**
 * Parses a formula.
 *
 * @param text Formula in the mathjs grammar, see `quantity.ts` for what is allowed.
 * @returns Syntax tree; `parseFormula('a + 2')` is a binary node.
 * @throws Error with the offending part when the text is not in the grammar or uses more than we allow.
 */
export const parseFormula = (text: string): Expression => {
  let node: MathNode
  try {
    node = math.parse(text)
  } catch (error) {
    throw new Error(`cannot read "${text}": ${(error as Error).message}`)
  }
  return convert(node as unknown as Node, text)
}

const convert = (node: Node, text: string): Expression => {
  const all = (nodes: readonly Node[] = []) => nodes.map((n) => convert(n, text))
  const one = (n: Node | undefined): Expression => {
    if (!n) throw new Error(`cannot read "${text}"`)
    return convert(n, text)
  }
  switch (node.type) {
    case 'ParenthesisNode':
      return one(node.content)
    case 'ConstantNode':
      if (typeof node.value !== 'number')
        throw new Error(`${JSON.stringify(node.value)} stands alone in "${text}"`)
      return { kind: 'number', value: node.value }
    case 'SymbolNode':
      return { kind: 'name', id: node.name ?? '' }
    case 'ConditionalNode':
      return {
        kind: 'condition',
        test: one(node.condition),
        yes: one(node.trueExpr),
        no: one(node.falseExpr),
      }
    case 'FunctionNode':
      return { kind: 'call', name: node.fn?.name ?? '', of: all(node.args) }
    case 'RelationalNode': {
      const operators = node.conditionals ?? []
      const values = all(node.params)
      const pairs = operators.map((name, i) => compare(comparisons[name], values[i], values[i + 1], text))
      return { kind: 'logic', operator: 'and', of: pairs }
    }
    case 'OperatorNode':
      return operator(node, text, all)
    default:
      throw new Error(`"${text}" uses ${node.type}, which formulas do not allow`)
  }
}

const compare = (
  operator: Comparison | undefined,
  left: Expression | undefined,
  right: Expression | undefined,
  text: string,
): Expression => {
  if (!operator || !left || !right) throw new Error(`cannot read a comparison in "${text}"`)
  return { kind: 'compare', operator, left, right }
}

const operator = (node: Node, text: string, all: (nodes?: readonly Node[]) => Expression[]): Expression => {
  const op = node.op ?? ''
  if (op === '==' || op === '!=') {
    const [left, right] = node.args ?? []
    if (left?.type === 'SymbolNode' && typeof right?.value === 'string') {
      return { kind: 'option', choice: left.name ?? '', option: right.value, negated: op === '!=' }
    }
  }
  if (node.implicit) throw new Error(`"${text}" has two terms without an operator between them`)
  const [left, right] = all(node.args)
  if (!left) throw new Error(`cannot read "${text}"`)
  if (!right) {
    if (op === '-') return { kind: 'negate', of: left }
    if (op === '+') return left
    if (op === 'not') return { kind: 'logic', operator: 'not', of: [left] }
    throw new Error(`"${text}" uses ${op}, which formulas do not allow`)
  }
  if (op === 'and' || op === 'or') return { kind: 'logic', operator: op, of: [left, right] }
  if (['<', '<=', '>', '>=', '==', '!='].includes(op)) {
    return { kind: 'compare', operator: op as Comparison, left, right }
  }
  if (['+', '-', '*', '/', '^'].includes(op)) return { kind: 'binary', operator: op as Operator, left, right }
  throw new Error(`"${text}" uses ${op}, which formulas do not allow`)
}
