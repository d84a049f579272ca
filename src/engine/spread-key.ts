/** What a person believes of an input is a setting too, beside its value: `spread.price`. */

const START = 'spread.'

/** The value of such a setting where nothing was changed. */
export const published = 'published'

/** Under which key the spread of an input is set. */
export const spreadKey = (id: string): string => START + id

export const isSpreadKey = (key: string): boolean => key.startsWith(START)

/** The input whose spread a key sets; `spread.price` is of `price`, and other keys of none. */
export const inputOfSpread = (key: string): string | null =>
  isSpreadKey(key) ? key.slice(START.length) : null
