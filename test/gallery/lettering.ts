/** How wide texts of pictures are in the page's own sans face, from the widths in its file. */
import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'

const file = readFileSync(new URL('../../src/ui/theme/fonts/source-sans-3.woff2', import.meta.url))

/** All that the file may have. */
const letters = Array.from({ length: 0x2400 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')

const faceOf = async (weight: number): Promise<Font> => {
  const face = create(
    await subsetFont(file, letters, { targetFormat: 'sfnt', variationAxes: { wght: weight } }),
  )
  if (face.type !== 'TTF') throw new Error(`${face.type} is no single face`)
  return face
}

const faces = { 400: await faceOf(400), 600: await faceOf(600) } as const

export type Weight = keyof typeof faces

/** A letter that the file lacks, such as a raised minus, comes from another face: none makes these wider, em. */
const elsewhere = 0.6

const known = new Map<string, number>()

/**
 * Width of a text, letter by letter.
 *
 * @param text - What is written.
 * @param size - Size of the face, px.
 * @param weight - 400 or 600, as in `chart.css`.
 * @returns The width, px.
 */
export const widthOf = (text: string, size: number, weight: Weight = 400): number => {
  const key = `${weight} ${text}`
  let ems = known.get(key)
  if (ems === undefined) {
    const face = faces[weight]
    ems = 0
    for (const letter of text) {
      const point = letter.codePointAt(0) ?? 0
      ems += face.hasGlyphForCodePoint(point)
        ? face.glyphForCodePoint(point).advanceWidth / face.unitsPerEm
        : elsewhere
    }
    known.set(key, ems)
  }
  return ems * size
}
