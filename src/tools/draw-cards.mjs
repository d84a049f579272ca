/**
 * Draws SVG documents as PNG with the page's own fonts, in WebAssembly: no browser and no other program is needed,
 * and the same document is the same picture on every machine.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import subsetFont from 'subset-font'
import { root } from './shell.mjs'

/** The renderer takes static fonts only, so a variable one is pinned to the weight of running text. */
const pageFonts = [
  { file: 'source-serif-4.woff2', pinned: {} },
  { file: 'source-sans-3.woff2', pinned: { variationAxes: { wght: 400 } } },
]

/** Pinned to another weight, a font still bears the name of the weight that it has by default. */
const withNamesOfFonts = (/** @type {string} */ document) =>
  document.replaceAll("'Source Sans 3'", "'Source Sans 3 ExtraLight'")

/** @type {Promise<void> | undefined} */
let ready

/** The module may be started once a process only. */
const start = () => {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return ready
}

/**
 * The page's fonts as TrueType at regular weight, with the letters of a text and no others.
 * @param {string} text
 * @returns {Promise<Buffer[]>} serif, then sans serif
 */
export const fontsFor = (text) =>
  Promise.all(
    pageFonts.map(({ file, pinned }) =>
      subsetFont(readFileSync(path.join(root, 'src/ui/theme/fonts', file)), text, {
        targetFormat: 'truetype',
        ...pinned,
      }),
    ),
  )

/**
 * @param {readonly string[]} documents each with a size of its own
 * @returns {Promise<Buffer[]>} a PNG for each
 */
export async function drawCards(documents) {
  const [fontBuffers] = await Promise.all([fontsFor(documents.join('')), start()])
  return documents.map((document) => {
    const drawing = new Resvg(withNamesOfFonts(document), { font: { fontBuffers } })
    const picture = drawing.render()
    const png = Buffer.from(picture.asPng())
    picture.free()
    drawing.free()
    return png
  })
}
