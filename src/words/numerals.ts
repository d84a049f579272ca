/** How the chosen language writes numbers. Everything inside, and every file, has a point and no group. */

/** Which signs stand before the decimals and between thousands. */
export interface Signs {
  readonly decimal: string
  readonly group: string
}

/** English, as all numbers are made first. */
export const englishSigns: Signs = { decimal: '.', group: ',' }

let signs = englishSigns

export const writeBy = (chosen: Signs): void => {
  signs = chosen
}

/** The sign before decimals on the page as it stands. */
export const decimalSign = (): string => signs.decimal

/** `10,300.5` with the signs of the language: in German `10 300,5`, with a narrow space that does not break. */
export const numerals = (english: string): string =>
  english.replace(/[.,]/g, (sign) => (sign === '.' ? signs.decimal : signs.group))

/** The number that a text written by `numerals` has; wider spaces and a true minus sign are understood. */
export const numberOfText = (text: string): number =>
  Number(text.replace(/\s/g, '').replaceAll(signs.group, '').replace(signs.decimal, '.').replace('−', '-'))
