/** Titles that come from elsewhere: shown on the page, in pictures, files and names of files, so made harmless once. */

/** Letters as people count them; a longer title would push the controls out of its line. */
const LONGEST = 120
/** A letter can carry marks without end. */
const MOST_UNITS = 480

/** Signs without a look of their own that turn, hide or break what stands beside them, and those that no text has. */
const HARMFUL =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ufdd0-\ufdef]|\p{Cs}|[\u{e0000}-\u{e007f}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{10fffe}\u{10ffff}]/gu

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

const shortened = (text: string): string => {
  let end = 0
  let count = 0
  for (const { index, segment } of letters.segment(text.slice(0, 4 * MOST_UNITS))) {
    if (++count > LONGEST || index + segment.length > MOST_UNITS) return `${text.slice(0, end).trimEnd()}…`
    end = index + segment.length
  }
  return text
}

/**
 * Makes a title harmless: no control or invisible signs, no brackets of HTML, no beginning of a formula, and cut
 * between letters where it is too long.
 *
 * @param title What somebody wrote.
 * @returns The title, empty where nothing is left of it: `cleanTitle(' =<b>Jam</b>\n')` is `‹b›Jam‹/b›`.
 */
export const cleanTitle = (title: string): string =>
  shortened(
    title
      .slice(0, 4 * MOST_UNITS)
      .replaceAll(HARMFUL, ' ')
      .replaceAll('<', '‹')
      .replaceAll('>', '›')
      .replaceAll(/\s+/g, ' ')
      .replace(/^[\s=+\-@\uff0b\uff0d\uff1d\uff20]+/, '')
      .trim(),
  )
