/** Words of sentences that follow from a number or a name. */
import { type Messages, t } from '../../../words/words.ts'
import { figure, percent } from './amounts.ts'

/** `at 8.5 times the limit`; a ratio that would read as one time is just above, and one below is a share. */
export const timesOfLimit = (ratio: number): string => {
  if (ratio === Number.POSITIVE_INFINITY) return t('with nothing to meet it')
  if (ratio > 1.05) return t('at {n} times the limit', { n: figure(ratio) })
  return ratio > 1 ? t('just above the limit') : t('at {share} of the limit', { share: percent(ratio) })
}

/** A name within a sentence. German writes its nouns with a capital there too, and says so by this message. */
export const lower = (label: string): string =>
  t('names begin small') === 'names begin small' ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** Whether a name is a plural: `launch licences`, but not `loss`. */
export const isPlural = (name: string): boolean => /[^s]s$/.test(name)

/** `stops`, or `stop` after a plural; `is` becomes `are`. For English alone. */
export const verbFor = (name: string, singular: string): string =>
  isPlural(name) ? singular.replace(/^is\b/, 'are').replace(/s\b/, '') : singular

/** What stands between the parts of a list: a comma, and `and` before the last. */
export const joint = (at: number, count: number): string =>
  at === 0 ? '' : at === count - 1 ? t(' and ') : ', '

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] satisfies Messages

/** A count in words up to ten. */
export const countWord = (count: number): string => t(small[count] ?? String(count))
