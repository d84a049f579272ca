/** Words of sentences that follow from a number or a name. */
import { figure, percent } from './amounts.ts'

/** `8.5 times the limit`; a ratio that would read as one time is just above, and one below is a share. */
export const timesOf = (ratio: number, what: string): string => {
  if (ratio === Number.POSITIVE_INFINITY) return 'with nothing to meet it'
  if (ratio > 1.05) return `at ${figure(ratio)} times ${what}`
  return ratio > 1 ? `just above ${what}` : `at ${percent(ratio)} of ${what}`
}

export const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** Whether a name is a plural: `launch licences`, but not `loss`. */
const isPlural = (name: string): boolean => /[^s]s$/.test(name)

/** `binds`, or `bind` after a plural; `is` becomes `are`. */
export const verbFor = (name: string, singular: string): string =>
  isPlural(name) ? singular.replace(/^is\b/, 'are').replace(/s\b/, '') : singular

/** What stands between the parts of a list: a comma, and `and` before the last. */
export const joint = (at: number, count: number): string =>
  at === 0 ? '' : at === count - 1 ? ' and ' : ', '

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count in words up to ten. */
export const countWord = (count: number): string => small[count] ?? String(count)
