/** The text of an address → pairs, by hand: a malformed part is reported, never thrown and never silent. */
import { quoted } from './scenario.ts'

export interface Query {
  /** In order of appearance; of a repeated key only the last pair. */
  readonly pairs: ReadonlyMap<string, string>
  readonly problems: readonly string[]
}

/** Addresses beyond this are not made by us; browsers and servers cut them anyway. */
const LONGEST = 32_000
const MOST_PAIRS = 1_000

const decode = (text: string): { readonly value: string | null; readonly repaired: boolean } => {
  const spaced = text.replaceAll('+', ' ')
  try {
    return { value: decodeURIComponent(spaced), repaired: false }
  } catch {
    try {
      // `share=20%` typed by hand means what it says.
      const escaped = spaced.replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
      return { value: decodeURIComponent(escaped), repaired: true }
    } catch {
      return { value: null, repaired: false }
    }
  }
}

/** What stands before the query of a whole address. */
const ORIGIN = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^?#&]*/i

/** Reads the query of an address, or the part after `?` alone. */
export const readQuery = (text: string): Query => {
  const problems: string[] = []
  if (text.length > LONGEST)
    problems.push(`The link was cut after ${LONGEST} of its ${text.length} characters.`)
  const [query = ''] = text.slice(0, LONGEST).replace(ORIGIN, '').replace(/^\?/, '').split('#', 1)
  const parts = query.split('&').filter(Boolean)
  if (parts.length > MOST_PAIRS)
    problems.push(`Only the first ${MOST_PAIRS} of ${parts.length} parameters were read.`)
  const pairs = new Map<string, string>()
  for (const part of parts.slice(0, MOST_PAIRS)) {
    const equals = part.indexOf('=')
    const key = decode(equals < 0 ? part : part.slice(0, equals))
    const value = decode(equals < 0 ? '' : part.slice(equals + 1))
    if (key.value === null || value.value === null) {
      problems.push(`${quoted(part)} was left out: its percent-encoding is malformed.`)
      continue
    }
    if (key.repaired || value.repaired)
      problems.push(`${quoted(part)} has a bare percent sign; it was read as ${quoted(value.value)}.`)
    if (pairs.has(key.value)) problems.push(`${quoted(key.value)} is given more than once; the last counts.`)
    pairs.delete(key.value)
    pairs.set(key.value, value.value)
  }
  return { pairs, problems }
}

/** Encodes what links may not hold, and leaves `/`, `:` and `,` readable, which they may. */
export const encodePart = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')
