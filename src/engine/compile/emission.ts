/** What generated code needs besides its own line: temporaries, definitions, hoisted assignments. */

/** Where values live and which names are series. */
export interface Layout {
  readonly slot: (id: string) => number
  readonly isSeries: (id: string) => boolean
  /** Whether an id is a choice that a person makes, which always has a value. */
  readonly isChoice: (id: string) => boolean
  /** What an option or outcome is in the array. */
  readonly valueOfName: (id: string, name: string) => number
  readonly isExpensive: (functionName: string) => boolean
  readonly first: number
  readonly years: number
  readonly addressing: Addressing
}

/** How generated code reaches the values in the array `v`. */
export interface Addressing {
  /** Position of a value; `inYear` adds the year `y` of a loop. */
  readonly index: (slot: number, inYear?: boolean) => string
  /** What code that stands by itself is given: the array, and the lane where there is more than one. */
  readonly parameters: string
  /** Positions from one year of a series to the next. */
  readonly stride: number
}

/** One value for each slot. */
export const alone: Addressing = {
  index: (slot, inYear) => (inYear ? `${slot} + y` : `${slot}`),
  parameters: 'v',
  stride: 1,
}

/** Several values for each slot, side by side: lane `i` of them. */
export const inLanes = (lanes: number): Addressing => ({
  index: (slot, inYear) => `${slot * lanes}${inYear ? ` + y * ${lanes}` : ''} + i`,
  parameters: 'v, i',
  stride: lanes,
})

/** A value as code. */
export const place = ({ addressing }: Layout, slot: number, inYear = false): string =>
  `v[${addressing.index(slot, inYear)}]`

/** Collects what expressions need outside their own line. */
export interface Emission {
  /** Definitions at the top of the module: memoised functions and reducers. */
  readonly prelude: string[]
  temporaries: number
  /** Assignments to make before the loop over the years, for what is the same in all of them. */
  readonly hoisted: string[]
  readonly layout: Layout
  /** Whether what is written now stands in the loop over the years. */
  inYears: boolean
}

export const createEmission = (prelude: string[], layout: Layout, inYears = false): Emission => ({
  prelude,
  temporaries: 0,
  hoisted: [],
  layout,
  inYears,
})

/** A new name for a value within one emission. */
export const temporary = (emission: Emission): string => {
  emission.temporaries += 1
  return `t${emission.temporaries}`
}

/** Computes something once before the loop over the years. @returns The name of its value. */
export const hoist = (emission: Emission, code: string): string => {
  const known = emission.hoisted.find((assignment) => assignment.endsWith(` = ${code}`))
  if (known) return known.slice(0, known.indexOf(' '))
  const t = temporary(emission)
  emission.hoisted.push(`${t} = ${code}`)
  return t
}

/** Defines something at the top of the module. @returns Its name. */
export const define = ({ prelude }: Emission, letter: string, value: string): string => {
  const name = `${letter}${prelude.length}`
  prelude.push(`const ${name} = ${value}`)
  return name
}

/** Declares the temporaries of an emission. */
export const declareTemporaries = ({ temporaries }: Emission): string =>
  temporaries === 0 ? '' : `let ${Array.from({ length: temporaries }, (_, i) => `t${i + 1}`).join(', ')};`
