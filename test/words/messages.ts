/** Every message that the sources say, found by parsing them. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode))

const visit = (
  node: Node,
  see: (node: Node, above: Node | null) => void,
  above: Node | null = null,
): void => {
  see(node, above)
  for (const child of childrenOf(node)) visit(child, see, node)
}

/** Texts that an expression may be: itself, or the ends of a condition. */
const textsOf = (node: unknown): readonly string[] => {
  if (!isNode(node)) return []
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : []
  if (node.type === 'ConditionalExpression')
    return [...textsOf(node['consequent']), ...textsOf(node['alternate'])]
  return []
}

const sources = (): readonly string[] =>
  ['ui', 'engine', 'model']
    .flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map((name) => `src/${room}/${name}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .toSorted()

const says: ReadonlySet<unknown> = new Set(['t', 'say'])

export interface Found {
  readonly file: string
  readonly line: number
  readonly text: string
}

/** What the sources of the page say: messages, and words that stand in a view without being one. */
export const findMessages = (): {
  readonly messages: readonly Found[]
  readonly unwrapped: readonly Found[]
} => {
  const messages: Found[] = []
  const unwrapped: Found[] = []
  for (const file of sources()) {
    const code = readFileSync(file, 'utf8')
    if (!/words\/words\.ts'/.test(code) && !file.endsWith('.tsx')) continue
    const { program } = parseSync(file, code)
    visit(program as unknown as Node, (node, above) => {
      const line = code.slice(0, node.start).split('\n').length
      const callee = node['callee']
      if (node.type === 'CallExpression' && isNode(callee) && says.has(callee['name']))
        for (const text of textsOf((node['arguments'] as unknown[])[0])) messages.push({ file, line, text })
      if (
        node.type === 'TSSatisfiesExpression' &&
        code.slice(node.start, Number(node['end'])).includes(' satisfies Messages')
      )
        visit(node, (part, over) => {
          if (part.type !== 'Literal' || typeof part['value'] !== 'string' || over?.['key'] === part) return
          messages.push({ file, line, text: part['value'] })
        })
      const isText = node.type === 'JSXText'
      const isName =
        node.type === 'Literal' &&
        above?.type === 'JSXAttribute' &&
        isNode(above['name']) &&
        /^(aria-label|title|placeholder|alt)$/.test(String(above['name']['name']))
      const text = String(node['value'] ?? '').trim()
      if ((isText || isName) && /\p{L}{2,}/u.test(text)) unwrapped.push({ file, line, text })
    })
  }
  return { messages, unwrapped }
}
