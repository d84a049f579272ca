/**
 * To which part of the page a module belongs, and what of a script's bytes each part takes.
 */

const isCore = (/** @type {string} */ id) => id.endsWith('virtual:model/core')

/** Where the data of the model begin in the text of its module. */
const dataStart = /\bunpack\(/

const text = String.raw`(?:"(?:[^"\\]|\\.)*"|\`(?:[^\`\\]|\\.)*\`)`
const field = (/** @type {string} */ name, /** @type {string} */ value) => `"?${name}"?:\\s*${value},?\\s*`

/** What the data of a quantity are, in the form that is loaded. */
const data = [
  { part: 'model: labels', pattern: new RegExp(field('label', text), 'g') },
  { part: 'model: ids', pattern: new RegExp(field('id', text), 'g') },
  {
    part: 'model: units',
    pattern: new RegExp(`${field('unit', text)}|${field('display', '\\[[^\\]]*\\]')}`, 'g'),
  },
]

/**
 * The parts that a module belongs to, each with its text.
 *
 * `src/ui/live/session.tsx` is `ui/live`, a package is its name, React with all that comes with it is `React`, and the
 * module of the model is told apart into code and kinds of data.
 *
 * @param {string} id path of the module
 * @param {string} code
 * @returns {readonly (readonly [part: string, text: string])[]}
 */
export function partsOfModule(id, code) {
  if (isCore(id)) return partsOfCore(code)
  if (id.endsWith('virtual:model/functions')) return [['model: code', code]]
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
  if (name) return [[/^(react|react-dom|scheduler)$/.test(name) ? 'React' : name, code]]
  const room = /\/src\/(ui\/\w+(?=\/)|\w+)/.exec(id)?.[1]
  return [[room ?? 'bundler', code]]
}

/**
 * @param {string} code
 * @returns {readonly (readonly [part: string, text: string])[]}
 */
function partsOfCore(code) {
  const start = code.search(dataStart)
  if (start < 0) return [['model: code', code]]
  let rest = code.slice(start)
  /** @type {[string, string][]} */
  const parts = [['model: code', code.slice(0, start)]]
  for (const { part, pattern } of data) {
    parts.push([part, (rest.match(pattern) ?? []).join('')])
    rest = rest.replaceAll(pattern, '')
  }
  parts.push(['model: other data', rest])
  return parts
}

/**
 * Bytes of some scripts by part. What is compressed together cannot be told apart exactly: the bytes of a script are
 * shared out in proportion to what its parts take when each is compressed by itself.
 *
 * @param {readonly { file: string, size: number }[]} files with their sizes
 * @param {Readonly<Record<string, Readonly<Record<string, number>>>>} scripts what `partsPlugin` wrote
 * @returns {{ part: string, size: number }[]} largest first
 */
export function sizeByPart(files, scripts) {
  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const { file, size } of files) {
    const parts = Object.entries(scripts[file] ?? {})
    const sum = parts.reduce((total, [, bytes]) => total + bytes, 0)
    for (const [part, bytes] of sum > 0 ? parts : [/** @type {const} */ (['bundler', 1])])
      sizes.set(part, (sizes.get(part) ?? 0) + (size * bytes) / (sum || 1))
  }
  return [...sizes].map(([part, size]) => ({ part, size })).sort((a, b) => b.size - a.size)
}
