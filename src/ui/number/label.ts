/** Labels inside sentences. */
import { t } from '../../words/words.ts'

/** The first letter is lowered, but names and abbreviations keep their capitals, and in German all nouns. */
export const lowerFirst = (label: string): string => {
  const [first = ''] = label.split(/[\s,’]/)
  const isName = /[A-Z].*[A-Z]/.test(first) || names.has(first)
  return isName || t('names begin small') !== 'names begin small'
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1)
}

const names = new Set([
  'Earth',
  'Sun',
  'Moon',
  'Wright',
  'Shannon',
  'Starlink',
  'Starship',
  'Falcon',
  'X',
  'Isp',
])
