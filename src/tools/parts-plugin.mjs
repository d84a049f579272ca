/**
 * Writes beside the built page which modules each script is made of, so that the size check can say where the bytes go.
 */
import { gzipSync } from 'node:zlib'
import { partsOfModule } from './parts.mjs'

/** Relative to the built page, beside the manifest. */
export const partsFile = '.vite/parts.json'

const sizeOf = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length

/** @returns {import('vite').Plugin} */
export const partsPlugin = () => ({
  name: 'parts',
  apply: 'build',
  generateBundle(_, bundle) {
    /** @type {Record<string, Record<string, number>>} */
    const scripts = {}
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      /** @type {Record<string, number>} */
      const parts = {}
      for (const [id, { code }] of Object.entries(chunk.modules))
        for (const [part, text] of partsOfModule(id, code ?? ''))
          parts[part] = (parts[part] ?? 0) + sizeOf(text)
      scripts[chunk.fileName] = parts
    }
    this.emitFile({ type: 'asset', fileName: partsFile, source: JSON.stringify(scripts) })
  },
})
