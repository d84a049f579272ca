/** The words of a picture as boxes, read from its markup with the sizes of `chart.css`. */
import { type Weight, widthOf } from './lettering.ts'

export interface WordBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Lettering {
  readonly size: number
  readonly weight: Weight
  readonly upper: boolean
}

/** As `chart.css` has it: what a class, or a class of a group around, makes of the letters. */
const letteringOf = (classes: ReadonlySet<string>): Lettering => ({
  size: classes.has('words') ? 15 : classes.has('side') ? 11.5 : classes.has('place') ? 12 : 13,
  weight: ['bar-group', 'own', 'asked', 'failing'].some((each) => classes.has(each)) ? 600 : 400,
  upper: classes.has('side'),
})

/** Letters stand over their line by the height of capitals, and reach under it. */
const rise = 0.67
const fall = 0.19

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]

const boxOf = (tag: string, inside: string, around: readonly string[]): WordBox => {
  const classes = new Set([...around, attribute(tag, 'class') ?? ''].flatMap((each) => each.split(' ')))
  const { size, weight, upper } = letteringOf(classes)
  const plain = inside
    .replaceAll(/<title>.*?<\/title>/gs, '')
    .replaceAll(/<[^>]*>|\n/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (found) => entities[found] ?? found)
  const text = upper ? plain.toUpperCase() : plain
  const wide = widthOf(text, size, weight) + (upper ? 0.06 * size * text.length : 0)
  const [x, y] = [Number(attribute(tag, 'x') ?? 0), Number(attribute(tag, 'y') ?? 0)]
  const anchor = attribute(tag, 'text-anchor') ?? 'start'
  const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x
  return { text, left, right: left + wide, top: y - rise * size, bottom: y + fall * size }
}

/**
 * Boxes of all texts of a picture.
 *
 * @param picture - Markup of an SVG as React writes it, without transforms.
 * @returns One box for each text that is not empty, px of the picture.
 */
export const wordsOf = (picture: string): readonly WordBox[] => {
  const groups: string[] = []
  return [...picture.matchAll(/<g(?: [^>]*)?>|<\/g>|(<text[^>]*>)(.*?)<\/text>/gs)].flatMap(
    ([whole, tag, inside = '']) => {
      if (tag !== undefined) return [boxOf(tag, inside, groups)].filter(({ text }) => text.trim() !== '')
      if (whole === '</g>') groups.pop()
      else groups.push(attribute(whole, 'class') ?? '')
      return []
    },
  )
}
