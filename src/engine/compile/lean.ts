/** Numeric functions without their texts: the compiler has read those, and the page loads what computes. */
import type { Plugin } from 'vite'

const texts = new Set(['label', 'why', 'symbol', 'source'])

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly computed?: boolean
  readonly key?: { readonly name?: string }
  readonly value?: Node
  readonly expressions?: readonly unknown[]
  readonly elements?: readonly (Node | null)[]
}

const isText = (node: Node | null | undefined): boolean =>
  node?.type === 'Literal' ||
  (node?.type === 'TemplateLiteral' && node.expressions?.length === 0) ||
  (node?.type === 'ArrayExpression' && (node.elements ?? []).every(isText))

/** Places of texts in a module, last first. */
const textsIn = (tree: unknown): readonly Node[] => {
  const found: Node[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as Node
    const named = node.type === 'Property' && !node.computed && texts.has(node.key?.name ?? '')
    if (named && node.value && isText(node.value)) found.push(node.value)
    else for (const part of Object.values(value)) visit(part)
  }
  visit(tree)
  return found.toSorted((a, b) => b.start - a.start)
}

/** Code with every text property emptied. */
export const withoutTexts = (code: string, tree: unknown): string =>
  textsIn(tree).reduce((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, code)

/** Empties the texts of numeric functions in built pages. @param folder Where the functions are declared. */
export const leanFunctions = (folder: string): Plugin => ({
  name: 'lean-functions',
  apply: 'build',
  transform(code, id) {
    if (!id.includes(`/${folder}/`)) return null
    return { code: withoutTexts(code, this.parse(code)), map: null }
  },
})
