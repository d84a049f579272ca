/** What a declaration is: the data that the words of `quantity.ts` make and the compiler reads. */

/** A value as a person writes it: `'650 km'`, `'0.08 USD/kWh'`. A bare number is in the declared unit. */
export type Amount = number | `${number} ${string}`

/** How well a value is known. `judgement` needs no source, but its `why` must give the reason. */
export type Evidence = 'measured' | 'published' | 'vendor' | 'estimated' | 'judgement'

/**
 * Who settles an input: a `decision` is made by whoever designs or operates, an `assumption` is settled by the
 * world or by technology, and a `convention` is a rule of reckoning.
 */
export type Role = 'decision' | 'assumption' | 'convention'

/** Two ends of a slider or of what is possible; null where there is none. */
export type Limits = readonly [Amount | null, Amount | null]

/** A kind of quantity, such as a mass: what all quantities of the kind have in common. */
export interface Kind {
  /** SI-coherent unit in mathjs notation: `W`, `m^2`, `kg`, `USD/kg`, `bit/s`, `1/s`, `1` for a pure number. */
  readonly unit: string
  /** Units people read, largest first; the default is the declared unit. `%` is allowed for pure numbers. */
  readonly display?: readonly string[]
  /** Ends of what is physically or logically possible, for the inputs of the kind. */
  readonly limits?: Limits
  /** Scale of the sliders of the kind. */
  readonly scale?: 'linear' | 'log'
}

/** A work that is cited, and the place in it: `{ work: 'smith-2020', place: '§6.2, eq. 6.3' }`. */
export interface Citation {
  /** Id of the work. */
  readonly work: string
  /** Clause, page, table or equation; null where it is not known, or where the work is one short page. */
  readonly place: string | null
}

/** An id of a work, or a citation with its place; or several of them. */
export type Source = string | Citation | readonly (string | Citation)[]

/** A probability distribution with a most likely value between its ends. */
export interface Triangle {
  readonly shape: 'triangular'
  readonly low: Amount
  readonly mode: Amount
  readonly high: Amount
}

/** A probability distribution of an input, in the same notation as its default. */
export type Spread =
  | Triangle
  | { readonly shape: 'uniform'; readonly low: Amount; readonly high: Amount }
  | { readonly shape: 'loguniform'; readonly low: Amount; readonly high: Amount }

/** A real thing on the track of a slider, such as the price of a product. */
export interface Mark {
  readonly at: Amount
  readonly label: string
  readonly source?: string
}

/** Two inputs that the world moves together: draws of both are correlated by rank. */
export interface Correlation {
  readonly inputs: readonly [string, string]
  /** Spearman's coefficient in (-1, 1): above 0 both are high together. */
  readonly rank: number
  /** Why they go together, and how the coefficient was found; each sentence ends with a full stop. */
  readonly why: string
  readonly source?: Source
}

interface Described {
  /** What a person reads, in sentence case: `Area of the lid`. */
  readonly label: string
  /** TeX of the symbol in formulas: `A_\\mathrm{lid}`. */
  readonly symbol: string
  /** One or more sentences on why the number is what it is; each ends with a full stop. */
  readonly why: string
  readonly source?: Source
}

interface Measured extends Described {
  /** See `Kind`. */
  readonly unit: string
  readonly display?: readonly string[]
}

/**
 * When an input has an effect, where the compiler cannot tell: it knows conditions on choices, and neither a product
 * with zero nor a limit that does not bind.
 */
export interface Acts {
  /** Condition over scalars under which the input moves a result. */
  readonly when: string
  /** Why it moves nothing otherwise, with `{id}` for values. */
  readonly otherwise: string
  /** Settings that give it an effect: amounts, and ids of options. */
  readonly set: Readonly<Record<string, number | string>>
}

interface Settable {
  readonly role: Role
  /** How well the default is known. */
  readonly evidence: Evidence
  /** Shown at first; the other inputs wait behind "assumptions" in the list. */
  readonly main?: boolean
  /** Left out where the input always has an effect, or where conditions on choices alone decide. */
  readonly acts?: Acts
}

export interface InputDeclaration extends Measured, Settable {
  readonly type: 'input'
  readonly default: Amount
  /** Ends of the slider. */
  readonly range: readonly [Amount, Amount]
  /** Ends of what is physically or logically possible; typed values may leave the range but not these. */
  readonly limits?: Limits
  readonly scale?: 'linear' | 'log'
  /** The smallest step that makes sense, such as 1 for a count. */
  readonly step?: Amount
  readonly spread?: Spread
  readonly marks?: readonly Mark[]
  /** Which results rise (`+`) or fall (`-`) when this input rises: checked by a generated test. */
  readonly moves?: Readonly<Record<string, '+' | '-'>>
}

export interface ChoiceOption {
  readonly label: string
  readonly why: string
  readonly source?: Source
}

export interface ChoiceDeclaration extends Described, Settable {
  readonly type: 'choice'
  readonly default: string
  readonly options: Readonly<Record<string, ChoiceOption>>
}

/** A constant of nature or convention. It is evidence like an input, but no slider moves it. */
export interface ConstantDeclaration extends Measured {
  readonly type: 'constant'
  readonly value: Amount
}

/** One named outcome; `when` is the condition under which it holds, and the last one has none. */
export interface Outcome {
  readonly id: string
  readonly label: string
  readonly code: number
  readonly when: string | null
}

/** How a formula was put together, for whatever walks its parts. */
export type Composition =
  | { readonly as: 'sum'; readonly of: readonly string[] }
  | { readonly as: 'lookup'; readonly by: string; readonly of: Readonly<Record<string, string>> }
  | { readonly as: 'outcome'; readonly of: readonly Outcome[] }

interface Computed extends Measured {
  /** Formula in the mathjs grammar over ids of the model and registered functions; it may span lines. */
  readonly formula: string
  readonly composition?: Composition
}

/** Conditions without which a quantity has no value; the sentence beside each says why, with `{id}` for values. */
export type Requirements = Readonly<Record<string, string>>

export interface DerivedDeclaration extends Computed {
  readonly type: 'derived'
  readonly requires?: Requirements
}

/**
 * One value a year of the model's horizon. The formula may use `year` (the calendar year, a pure number),
 * `elapsed` (years since the horizon began, a pure number), other series (same year), `previous(x)` (the year
 * before, or the `initial` of x), `previous(x, lag)` and `delayed(x, lag)` with a lag in time.
 */
export interface SeriesDeclaration extends Computed {
  readonly type: 'series'
  /** Value of `previous(this)` in the first year, a formula over scalars; 0 when left out. */
  readonly initial?: string
}

export interface ConstraintDeclaration extends Measured {
  readonly type: 'constraint'
  readonly side: 'orbit' | 'ground'
  /** Formulas in `unit`. The ratio demand/capacity decides: up to 0.8 closes, up to 1 is tight, above does not close. */
  readonly demand: string
  readonly capacity: string
  /** Which statements of the evidence this row answers; empty when it goes beyond them. */
  readonly answers: readonly string[]
  /** What makes it fail, in a word or two: rows of one cause and side are counted once. Its label when left out. */
  readonly cause?: string
  /** A comparison of costs: it is met at every size or at none, and stands apart from what runs out. */
  readonly cost?: boolean
  /** The capacity is a recommendation, a pledge, a precedent or a rate of nature: shown, but it stops nobody. */
  readonly yardstick?: boolean
}

export type Declaration =
  | InputDeclaration
  | ChoiceDeclaration
  | ConstantDeclaration
  | DerivedDeclaration
  | SeriesDeclaration
  | ConstraintDeclaration

export type Declarations = Readonly<Record<string, Declaration>>
