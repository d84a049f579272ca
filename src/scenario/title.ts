/** Titles and notes that come from elsewhere: shown on the page, in pictures, files and names of files, so made harmless once. */

/** Letters as people count them; a longer title would push the controls out of its line. */
const LONGEST = 120
const LONGEST_NOTE = 500
/** A letter can carry marks without end. */
const UNITS_A_LETTER = 4

/** Signs without a look of their own that turn, hide or break what stands beside them, and those that no text has. */
const HARMFUL =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ufdd0-\ufdef]|\p{Cs}|[\u{e0000}-\u{e007f}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{10fffe}\u{10ffff}]/gu

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

const shortened = (text: string, longest: number): string => {
  const most = UNITS_A_LETTER * longest
  let end = 0
  let count = 0
  for (const { index, segment } of letters.segment(text.slice(0, 4 * most))) {
    if (++count > longest || index + segment.length > most) return `${text.slice(0, end).trimEnd()}…`
    end = index + segment.length
  }
  return text
}

const cleaned = (text: string, longest: number): string =>
  shortened(
    text
      .slice(0, 4 * UNITS_A_LETTER * longest)
      .replaceAll(HARMFUL, ' ')
      .replaceAll('<', '‹')
      .replaceAll('>', '›')
      .replaceAll(/\s+/g, ' ')
      .replace(/^[\s=+\-@\uff0b\uff0d\uff1d\uff20]+/, '')
      .trim(),
    longest,
  )

/**
 * Makes a title harmless: no control or invisible signs, no brackets of HTML, no beginning of a formula, and cut
 * between letters where it is too long.
 *
 * @param title What somebody wrote.
 * @returns The title, empty where nothing is left of it: `cleanTitle(' =<b>Jam</b>\n')` is `‹b›Jam‹/b›`.
 */
export const cleanTitle = (title: string): string => cleaned(title, LONGEST)

/** The same for a note on a scenario, which may have 500 letters: `cleanNote('See <b>5</b>')` is `See ‹b›5‹/b›`. */
export const cleanNote = (note: string): string => cleaned(note, LONGEST_NOTE)
