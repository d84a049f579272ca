/** Numeric functions without their texts: the compiler has read those, and the page loads what computes. */
import type { Plugin } from 'vite'

const texts = new Set(['label', 'why', 'symbol', 'source', 'returns'])

/** The nodes of a syntax tree that matter here; others pass as something else. */
type Node = { readonly start: number; readonly end: number } & (
  | { readonly type: 'Literal' | 'other' }
  | { readonly type: 'TemplateLiteral'; readonly expressions: readonly unknown[] }
  | { readonly type: 'ArrayExpression'; readonly elements: readonly (Node | null)[] }
  | {
      readonly type: 'CallExpression'
      readonly callee: { readonly name?: string }
      readonly arguments: readonly Node[]
    }
  | {
      readonly type: 'Property'
      readonly computed: boolean
      readonly key: { readonly name?: string }
      readonly value: Node
    }
)

const isText = (node: Node | null): boolean => {
  switch (node?.type) {
    case 'Literal':
      return true
    case 'TemplateLiteral':
      return node.expressions.length === 0
    case 'ArrayExpression':
      return node.elements.every(isText)
    case 'CallExpression':
      return node.callee.name === 'cite' && node.arguments.every(isText)
    default:
      return false
  }
}

/** Places of texts in a module, last first. */
const textsIn = (tree: unknown): readonly Node[] => {
  const found: Node[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as Node
    const isNamed = node.type === 'Property' && !node.computed && texts.has(node.key.name ?? '')
    if (isNamed && isText(node.value)) found.push(node.value)
    else for (const part of Object.values(value)) visit(part)
  }
  visit(tree)
  return found.toSorted((a, b) => b.start - a.start)
}

/** Code with every text property emptied. */
export const withoutTexts = (code: string, tree: unknown): string =>
  textsIn(tree).reduce((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, code)

/** Empties the texts of numeric functions in built pages. @param modules Paths of the modules that register them. */
export const leanFunctions = (modules: RegExp): Plugin => ({
  name: 'lean-functions',
  apply: 'build',
  transform(code, id) {
    if (!modules.test(id)) return null
    return { code: withoutTexts(code, this.parse(code)), map: null }
  },
})
