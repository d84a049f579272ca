/**
 * Draws SVG documents as PNG in an installed browser, with the page's own fonts.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { browserArguments, findChromium } from './chromium.mjs'
import { root } from './shell.mjs'

/** @param {string} family @param {string} file */
const face = (family, file) => {
  const data = readFileSync(path.join(root, 'src/ui/theme/fonts', file)).toString('base64')
  return `@font-face { font-family: "${family}"; src: url("data:font/woff2;base64,${data}"); font-weight: 200 900 }`
}

/**
 * @param {readonly string[]} documents all of one size
 * @param {{ width: number, height: number }} size
 * @returns {Promise<Buffer[] | null>} nothing where no browser is installed
 */
export async function drawCards(documents, size) {
  const executablePath = findChromium()
  if (!executablePath) return null
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const page = await browser.newPage({ viewport: size })
    const fonts = `${face('Source Serif 4', 'source-serif-4.woff2')} ${face('Source Sans 3', 'source-sans-3.woff2')}`
    const pictures = []
    for (const document of documents) {
      await page.setContent(`<style>${fonts} body { margin: 0 } svg { display: block }</style>${document}`)
      await page.evaluate('document.fonts.ready')
      pictures.push(await page.screenshot({ type: 'png' }))
    }
    return pictures
  } finally {
    await browser.close()
  }
}
