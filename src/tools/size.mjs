/**
 * How much JavaScript the page loads before it can be used, compressed: the scripts that index.html names or
 * preloads, and everything that these import statically.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'

/** In bytes, after gzip. */
export const firstLoadBudget = 130_000

/**
 * Addresses of the scripts that a page loads by itself.
 * @param {string} html
 */
export function scriptsOf(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => {
    const wanted = tag.startsWith('<script')
      ? /\bsrc="([^"]+)"/
      : /\brel="modulepreload"/.test(tag) && /\bhref="([^"]+)"/
    const address = wanted ? wanted.exec(tag)?.[1] : undefined
    return address ? [address] : []
  })
}

/**
 * @param {string} file
 * @param {string} code
 */
function staticImports(file, code) {
  const { staticImports: imports, staticExports: exports } = parseSync(file, code).module
  const named = [...imports, ...exports.flatMap(({ entries }) => entries)]
  return named.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))
}

/**
 * @param {string} folder the built page
 * @returns {{ file: string, size: number }[]} relative to the folder, largest first
 */
export function firstLoad(folder) {
  /** @type {Map<string, number>} */
  const sizes = new Map()
  /** @param {string} address @param {string} from */
  const visit = (address, from) => {
    const file = address.startsWith('/')
      ? address.slice(1)
      : path.posix.join(path.posix.dirname(from), address)
    if (sizes.has(file)) return
    const code = readFileSync(path.join(folder, file), 'utf8')
    sizes.set(file, gzipSync(code, { level: 9 }).length)
    for (const imported of staticImports(file, code)) visit(imported, file)
  }
  for (const address of scriptsOf(readFileSync(path.join(folder, 'index.html'), 'utf8')))
    visit(address, 'index.html')
  return [...sizes].map(([file, size]) => ({ file, size })).sort((a, b) => b.size - a.size)
}
