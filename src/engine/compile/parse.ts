/** Formula text in the mathjs grammar → `Expression`. */
import { create, type FactoryFunctionMap, type MathJsInstance, parseDependencies } from 'mathjs'
import { must } from '../must.ts'
import type { Comparison, Expression, Operator } from './expression.ts'

const math = create({ parseDependencies } as FactoryFunctionMap) as MathJsInstance

/** The nodes of mathjs that formulas allow. */
type Node =
  | { readonly type: 'ParenthesisNode'; readonly content: Node }
  | { readonly type: 'ConstantNode'; readonly value: unknown }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | {
      readonly type: 'ConditionalNode'
      readonly condition: Node
      readonly trueExpr: Node
      readonly falseExpr: Node
    }
  | { readonly type: 'FunctionNode'; readonly fn: Node; readonly args: readonly Node[] }
  | {
      readonly type: 'RelationalNode'
      readonly conditionals: readonly string[]
      readonly params: readonly Node[]
    }
  | OperatorNode

interface OperatorNode {
  readonly type: 'OperatorNode'
  readonly op: string
  readonly implicit: boolean
  readonly args: readonly [Node] | readonly [Node, Node]
}

/** Signs of the comparisons that may stand in a chain, such as `0 < x <= 1`. */
const inChain: ReadonlyMap<string, Comparison> = new Map([
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['larger', '>'],
  ['largerEq', '>='],
])

/**
 * Parses a formula.
 *
 * @param text Formula in the mathjs grammar, see `quantity.ts` for what is allowed.
 * @returns Syntax tree; `parseFormula('a + 2')` is a binary node.
 * @throws Error with the offending part when the text is not in the grammar or uses more than we allow.
 */
export const parseFormula = (text: string): Expression => {
  if (text.trim() === '') throw new Error('a formula is empty')
  let node: unknown
  try {
    node = math.parse(text)
  } catch (error) {
    throw new Error(`cannot read "${text}": ${(error as Error).message}`)
  }
  return convert(node as Node, text)
}

const convert = (node: Node, text: string): Expression => {
  const tree = (n: Node): Expression => convert(n, text)
  switch (node.type) {
    case 'ParenthesisNode':
      return tree(node.content)
    case 'ConstantNode':
      if (Number.isFinite(node.value)) return { kind: 'number', value: Number(node.value) }
      throw new Error(`${literal(node.value)} stands alone in "${text}", where a finite number belongs`)
    case 'SymbolNode':
      return { kind: 'name', id: node.name }
    case 'ConditionalNode':
      return {
        kind: 'condition',
        test: tree(node.condition),
        yes: tree(node.trueExpr),
        no: tree(node.falseExpr),
      }
    case 'FunctionNode':
      if (node.fn.type === 'SymbolNode') {
        return { kind: 'call', name: node.fn.name, of: node.args.map(tree) }
      }
      throw new Error(`"${text}" calls something that is not a name`)
    case 'RelationalNode':
      return { kind: 'logic', operator: 'and', of: chain(node.conditionals, node.params.map(tree), text) }
    case 'OperatorNode':
      return operation(node, text)
    default:
      throw new Error(`"${text}" uses ${(node as { type: string }).type}, which formulas do not allow`)
  }
}

const literal = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value))

/** `a < b < c` is `a < b` and `b < c`. */
const chain = (
  names: readonly string[],
  values: readonly Expression[],
  text: string,
): readonly Expression[] => {
  const side = (n: number): Expression => must(values[n], `a side of "${text}"`)
  return names.map((name, i) => {
    const operator = inChain.get(name)
    if (!operator) throw new Error(`"${text}" chains comparisons other than < <= > >=`)
    return { kind: 'compare', operator, left: side(i), right: side(i + 1) }
  })
}

const comparisons: readonly string[] = ['<', '<=', '>', '>=', '==', '!=']
const operators: readonly string[] = ['+', '-', '*', '/', '^']

const operation = ({ op, implicit, args }: OperatorNode, text: string): Expression => {
  const refuse = new Error(`"${text}" uses ${op}, which formulas do not allow`)
  if (implicit) throw new Error(`"${text}" has two terms without an operator between them`)
  if (args.length === 1) {
    const of = convert(args[0], text)
    if (op === '-') return { kind: 'negate', of }
    if (op === '+') return of
    if (op === 'not') return { kind: 'logic', operator: 'not', of: [of] }
    throw refuse
  }
  const [choice, option] = args
  const isEquality = op === '==' || op === '!='
  if (isEquality && choice.type === 'SymbolNode' && option.type === 'ConstantNode') {
    if (typeof option.value === 'string') {
      return { kind: 'option', choice: choice.name, option: option.value, negated: op === '!=' }
    }
  }
  const [left, right] = [convert(args[0], text), convert(args[1], text)]
  if (op === 'and' || op === 'or') return { kind: 'logic', operator: op, of: [left, right] }
  if (comparisons.includes(op)) return { kind: 'compare', operator: op as Comparison, left, right }
  if (operators.includes(op)) return { kind: 'binary', operator: op as Operator, left, right }
  throw refuse
}
