/** What `JSON.parse` does not tell about the text of a file: names given twice, and numbers that are too large. */

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/gs

interface Place {
  /** Names of an object so far; null in a list. */
  readonly names: Set<string> | null
  name: string
}

export interface FileText {
  /** Names that an object has more than once, each named once. */
  readonly repeated: readonly string[]
  /** Numbers beyond the largest there is, as they are written, by the name that they are given to. */
  readonly endless: ReadonlyMap<string, string>
}

/**
 * Looks through the text of a file that `JSON.parse` has read.
 *
 * @returns `fileText('{"a": 1e999, "a": 2}')` has `a` repeated, and `1e999` as what was given to it.
 */
export const fileText = (text: string): FileText => {
  const repeated = new Set<string>()
  const endless = new Map<string, string>()
  const places: Place[] = []
  let word = ''
  for (const [found] of text.matchAll(token)) {
    const place = places.at(-1)
    if (found === '{' || found === '[') places.push({ names: found === '{' ? new Set() : null, name: '' })
    else if (found === '}' || found === ']') places.pop()
    else if (found === ':' && place?.names) {
      place.name = nameIn(word)
      if (place.names.has(place.name)) repeated.add(place.name)
      place.names.add(place.name)
    } else if (/^-?\d/.test(found) && place && !Number.isFinite(Number(found))) endless.set(place.name, found)
    word = found
  }
  return { repeated: [...repeated], endless }
}

const nameIn = (word: string): string => {
  const name: unknown = JSON.parse(word)
  return typeof name === 'string' ? name : ''
}
