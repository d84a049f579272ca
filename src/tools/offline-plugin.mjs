/**
 * Puts the service worker beside the page, with the list of the page's files and an id that changes with any of them.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'

const name = 'service-worker.js'
const mark = '__DAWNLINE_BUILD__'

/** Files that a visitor of the page can come to need; the pictures for those who pass a link on are not among them. */
const isOfThePage = (/** @type {string} */ file) =>
  file.startsWith('assets/') ||
  /^(s\/[\w-]+\/)?index\.html$/.test(file) ||
  (/^[\w-]+\.(svg|png|webmanifest)$/.test(file) && file !== 'card.png')

/**
 * @param {Record<string, { code?: string, source?: string | Uint8Array }>} bundle
 * @param {readonly string[]} extra files that are copied as they are
 * @returns {{ id: string, files: string[] }}
 */
export function buildOf(bundle, extra) {
  const hash = createHash('sha256')
  const files = [...new Set([...Object.keys(bundle), ...extra])].filter(isOfThePage).sort()
  for (const file of files) hash.update(file).update(bundle[file]?.code ?? bundle[file]?.source ?? '')
  const id = hash.digest('hex').slice(0, 12)
  return { id, files: files.map((file) => `./${file.replace(/index\.html$/, '')}`) }
}

/**
 * @param {string} worker the file of the service worker
 * @returns {import('vite').Plugin}
 */
export const offlinePlugin = (worker) => {
  /** @type {string[]} */
  let copied = []
  return {
    name: 'offline',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved({ publicDir }) {
      copied = existsSync(publicDir) ? readdirSync(publicDir) : []
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: worker, fileName: name })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunk = bundle[name]
        if (chunk?.type !== 'chunk') throw new Error(`${worker} was not built`)
        if (chunk.imports.length + chunk.exports.length > 0)
          throw new Error(`${worker} shares code with the page; a service worker must be one file`)
        if (!chunk.code.includes(mark))
          throw new Error(`${worker} has no room for the list of files, ${mark}`)
        chunk.code = chunk.code.replace(mark, () => JSON.stringify(buildOf(bundle, copied)))
      },
    },
  }
}
