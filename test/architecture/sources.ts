/** Source files as the architecture tests see them: what each imports, and what it takes from its surroundings. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

export interface Import {
  readonly specifier: string
  /** For a file of ours: its path from the top, without a query. */
  readonly target: string | undefined
  /** `static` is loaded with the file, `lazy` when asked for, `type` never. */
  readonly kind: 'static' | 'lazy' | 'type'
}

export interface Source {
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly hasDefaultExport: boolean
  /** Sources of time and chance that it uses, such as `Date.now`. */
  readonly unrepeatable: readonly string[]
  /** Functions and operators that engines compute each in its own way, such as `Math.exp`. */
  readonly differing: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

function* walk(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child)
}

const name = (node: unknown) => (isNode(node) ? String(node['name'] ?? node['value'] ?? '') : '')

function unrepeatableIn(node: Node): string | undefined {
  if (node['type'] === 'MemberExpression') {
    const member = `${name(node['object'])}.${name(node['property'])}`
    return /^(Math\.random|Date\.now|crypto\.(getRandomValues|randomUUID))$/.test(member) ? member : undefined
  }
  const isCall = node['type'] === 'NewExpression' || node['type'] === 'CallExpression'
  const given = node['arguments']
  return isCall && name(node['callee']) === 'Date' && Array.isArray(given) && given.length === 0
    ? 'Date()'
    : undefined
}

function differingIn(node: Node): string | undefined {
  if (node['type'] === 'BinaryExpression' && node['operator'] === '**') {
    const isPlain = [node['left'], node['right']].every((side) => isNode(side) && side['type'] === 'Literal')
    return isPlain ? undefined : '**'
  }
  if (node['type'] !== 'MemberExpression' || name(node['object']) !== 'Math') return undefined
  const called = name(node['property'])
  // What the standard defines to the last bit.
  const isExact =
    /^(abs|ceil|floor|round|trunc|sign|min|max|sqrt|fround|imul|clz32|random|[A-Z][A-Z0-9_]*)$/.test(called)
  return isExact ? undefined : `Math.${called}`
}

export function parseSource(file: string, text: string): Source {
  const { module, program } = parseSync(file, text)
  const imported = (specifier: string, kind: Import['kind']): Import => {
    const target = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''))
      : undefined
    return { specifier, target, kind }
  }
  const isErased = (entries: readonly { isType: boolean }[]) =>
    entries.length > 0 && entries.every(({ isType }) => isType)
  const nodes = [...walk(program as unknown as Node)]
  return {
    path: file,
    lines: text.split('\n').length - 1,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) =>
        imported(moduleRequest.value, isErased(entries) ? 'type' : 'static'),
      ),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest, isType }) =>
          moduleRequest ? [imported(moduleRequest.value, isType ? 'type' : 'static')] : [],
        ),
      ),
      ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
        const literal = /^(['"])(.*)\1$/.exec(text.slice(start, end))?.[2]
        return literal === undefined ? [] : [imported(literal, 'lazy')]
      }),
      ...nodes
        .filter(({ type }) => type === 'TSImportType')
        .map((node) => imported(name(node['source'] ?? node['argument']), 'type')),
    ],
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some(
        ({ exportName: { kind, name: exported } }) => kind === 'Default' || exported === 'default',
      ),
    ),
    unrepeatable: nodes.flatMap((node) => unrepeatableIn(node) ?? []),
    differing: nodes.flatMap((node) => differingIn(node) ?? []),
  }
}

/** Every source file below some folders of the project, as paths from its top. */
export function readSources(top: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .sort()
      .map((file) => parseSource(file, readFileSync(path.join(top, file), 'utf8'))),
  )
}
