/**
 * A built site, read into memory once: the addresses it answers and the bytes behind each.
 *
 * Only what was there at the start can be asked for, so no address, however crooked, reaches another file; and
 * building anew does not pull files away under a page that is open.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
}

const compressible = /^text\/|json|xml|wasm/

/**
 * One file of the site.
 * @typedef {object} Resource
 * @property {string} type
 * @property {string} tag an ETag
 * @property {boolean} lasting whether its name changes with its content
 * @property {(accepted: string) => { body: Buffer, encoding?: 'br' | 'gzip' }} encode the smallest body that the Accept-Encoding header allows
 */

/**
 * @param {string} place as in the address
 * @param {Buffer} body
 * @returns {Resource}
 */
export function resourceOf(place, body) {
  const type = types[path.posix.extname(place).toLowerCase()] ?? 'application/octet-stream'
  const small = body.length < 1024 || !compressible.test(type)
  /** @type {Map<string, Buffer>} */
  const made = new Map()
  /** @param {string} encoding @param {() => Buffer} make */
  const once = (encoding, make) => {
    const known = made.get(encoding) ?? make()
    made.set(encoding, known)
    return known
  }
  return {
    type,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    lasting: /^\/assets\/.*-[\w-]{8}\.\w+$/.test(place),
    encode(accepted) {
      const takes = (/** @type {string} */ name) =>
        new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted)
      if (!small && takes('br')) {
        const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }
        return { body: once('br', () => brotliCompressSync(body, { params })), encoding: 'br' }
      }
      if (!small && takes('gzip')) return { body: once('gzip', () => gzipSync(body)), encoding: 'gzip' }
      return { body }
    },
  }
}

/**
 * Reads a folder: `index.html` answers for its folder, and files whose name starts with a dot are left out.
 * @param {string} folder
 * @returns {Map<string, Resource>} by address
 */
export function readSite(folder) {
  /** @type {Map<string, Resource>} */
  const site = new Map()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    const place = `/${path.relative(folder, file).split(path.sep).join('/')}`
    if (!entry.isFile() || place.includes('/.')) continue
    const resource = resourceOf(place, readFileSync(file))
    site.set(place, resource)
    if (entry.name === 'index.html') site.set(place.slice(0, -'index.html'.length), resource)
  }
  return site
}
