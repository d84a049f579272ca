/** Sums of money, and words and letters for large numbers: `bn` of `10 bn USD`, `k` of `1.5k`. */
import { numeral } from './notation.ts'

const words: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
}

/** Of money only: elsewhere these letters are units. */
const letters: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  b: 1e9,
  B: 1e9,
  T: 1e12,
}

const factorOf = (word: string, isMoney: boolean): number | null => {
  const small = word.toLowerCase()
  if (Object.hasOwn(words, small)) return words[small] ?? null
  return isMoney && Object.hasOwn(letters, word) ? (letters[word] ?? null) : null
}

/** What stands behind a number: what it is to be multiplied by, and the unit. */
export interface Scaled {
  readonly factor: number
  readonly unit: string
}

/**
 * Takes a word for a large number off the front of what stands behind a number.
 *
 * @param rest Such as `bn USD/yr`, with currency signs written as `USD`.
 * @param isSum Whether a sum of money is wanted, in which `m` alone is a million.
 * @returns `scaleWord('bn USD', true)` is `{ factor: 1e9, unit: 'USD' }`; without such a word the factor is 1.
 */
export const scaleWord = (rest: string, isSum: boolean): Scaled => {
  const [, word = '', unit = ''] = /^([A-Za-z]+)\.?\s*(.*)$/.exec(rest) ?? []
  const isMoney = unit.startsWith('USD') || (isSum && (unit === '' || unit.startsWith('/')))
  const factor = factorOf(word, isMoney)
  if (factor !== null) return { factor, unit: isMoney && !unit.startsWith('USD') ? `USD${unit}` : unit }
  // `1.5k` and `2M` without a unit.
  if (unit === '' && (word === 'k' || word === 'M')) return { factor: letters[word] ?? 1, unit: '' }
  return { factor: 1, unit: rest }
}

const scaleWords = [...Object.keys(words), ...Object.keys(letters)]
  .toSorted((a, b) => b.length - a.length)
  .join('|')

const money = new RegExp(
  `^([+-]?)\\s*(?:US\\$|USD|\\$)\\s*([+-]?)\\s*(${numeral})\\s*(?:(${scaleWords})(?![a-zA-Z^]))?(?!\\d)\\s*(.*)$`,
)

/** The currency where other units stand: `USD 51 bn/yr` and `$51bn/yr` become `51 bn USD/yr`. */
export const currencyBehind = (text: string): string =>
  text
    .replace(
      money,
      (_, before: string, after: string, digits: string, word: string | undefined, rest: string) => {
        const unit = rest.startsWith('USD') ? rest : `USD ${rest}`
        return `${before || after}${digits} ${word ?? ''} ${unit}`
      },
    )
    .replaceAll(/US ?\$|\$/g, 'USD')
