/**
 * The declaration language. A quantity is declared once, as data; the compiler derives everything else.
 *
 * Nothing here knows what the quantities mean: no domain word belongs in `src/engine`.
 */

/** A value as a person writes it: `'650 km'`, `'0.08 USD/kWh'`. A bare number is in the declared unit. */
export type Amount = number | `${number} ${string}`

/** How well a value is known. `judgement` needs no source, but its `why` must give the reason. */
export type Evidence = 'measured' | 'published' | 'vendor' | 'estimated' | 'judgement'

/** A probability distribution of an input, in the same notation as its default. */
export type Spread =
  | { readonly shape: 'triangular'; readonly low: Amount; readonly mode: Amount; readonly high: Amount }
  | { readonly shape: 'uniform'; readonly low: Amount; readonly high: Amount }
  | { readonly shape: 'loguniform'; readonly low: Amount; readonly high: Amount }

export const triangular = (low: Amount, mode: Amount, high: Amount): Spread => ({
  shape: 'triangular',
  low,
  mode,
  high,
})
export const uniform = (low: Amount, high: Amount): Spread => ({ shape: 'uniform', low, high })
export const loguniform = (low: Amount, high: Amount): Spread => ({ shape: 'loguniform', low, high })

/** A real thing on the track of a slider, such as the price of a product. */
export interface Mark {
  readonly at: Amount
  readonly label: string
  readonly source?: string
}

interface Described {
  /** What a person reads, in sentence case: `Area of the lid`. */
  readonly label: string
  /** TeX of the symbol in formulas: `A_\\mathrm{lid}`. */
  readonly symbol: string
  /** One or more sentences on why the number is what it is; each ends with a full stop. */
  readonly why: string
  /** Ids of `seeds/sources.json`. */
  readonly source?: string | readonly string[]
}

interface Measured extends Described {
  /** SI-coherent unit in mathjs notation: `W`, `m^2`, `kg`, `USD/kg`, `bit/s`, `1/s`, `1` for a pure number. */
  readonly unit: string
  /** Units people read, largest first; the default is the declared unit. `%` is allowed for pure numbers. */
  readonly display?: readonly string[]
}

/** A condition without which the quantity has no value; `otherwise` says why, with `{id}` for values. */
export interface Requirement {
  readonly condition: string
  readonly otherwise: string
}

export interface InputDeclaration extends Measured {
  readonly type: 'input'
  readonly default: Amount
  /** Ends of the slider. */
  readonly range: readonly [Amount, Amount]
  /** Ends of what is physically or logically possible; typed values may leave the range but not these. */
  readonly limits?: readonly [Amount | null, Amount | null]
  readonly scale?: 'linear' | 'log'
  /** The smallest step that makes sense, such as 1 for a count. */
  readonly step?: Amount
  readonly spread?: Spread
  readonly marks?: readonly Mark[]
  readonly kind: Evidence
  /** Which results rise (`+`) or fall (`-`) when this input rises: checked by a generated test. */
  readonly moves?: Readonly<Record<string, '+' | '-'>>
  /** Hidden behind "assumptions" in the list of inputs; still an input in every other respect. */
  readonly advanced?: boolean
}

export interface ChoiceOption {
  readonly label: string
  readonly why: string
  readonly source?: string | readonly string[]
}

export interface ChoiceDeclaration extends Described {
  readonly type: 'choice'
  readonly default: string
  readonly options: Readonly<Record<string, ChoiceOption>>
  readonly kind: Evidence
  readonly advanced?: boolean
}

/** A constant of nature or convention. It is evidence like an input, but no slider moves it. */
export interface ConstantDeclaration extends Measured {
  readonly type: 'constant'
  readonly value: Amount
}

export interface DerivedDeclaration extends Measured {
  readonly type: 'derived'
  /** Formula in the mathjs grammar over ids of the model and registered functions. */
  readonly formula: string
  readonly requires?: readonly Requirement[]
}

/**
 * One value a year of the model's horizon. The formula may use `year` (the calendar year, a pure number),
 * `elapsed` (years since the horizon began, a pure number), other series (same year), `previous(x)` (the year
 * before, or the `initial` of x), `previous(x, lag)` and `delayed(x, lag)` with a lag in time.
 */
export interface SeriesDeclaration extends Measured {
  readonly type: 'series'
  readonly formula: string
  /** Value of `previous(this)` in the first year, a formula over scalars; 0 when left out. */
  readonly initial?: string
}

export interface ConstraintDeclaration extends Measured {
  readonly type: 'constraint'
  readonly side: 'orbit' | 'ground'
  /** Formulas in `unit`. The ratio demand/capacity decides: up to 0.8 closes, up to 1 is tight, above does not close. */
  readonly demand: string
  readonly capacity: string
  /** Which statements of the evidence this row answers (ids of `seeds/articles.json`); empty when it goes beyond them. */
  readonly answers: readonly string[]
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

type Spec<D extends Declaration> = Omit<D, 'type'>

export const input = (spec: Spec<InputDeclaration>): InputDeclaration => ({ type: 'input', ...spec })
export const constant = (spec: Spec<ConstantDeclaration>): ConstantDeclaration => ({
  type: 'constant',
  ...spec,
})
export const derived = (spec: Spec<DerivedDeclaration>): DerivedDeclaration => ({ type: 'derived', ...spec })
export const series = (spec: Spec<SeriesDeclaration>): SeriesDeclaration => ({ type: 'series', ...spec })
export const constraint = (spec: Spec<ConstraintDeclaration>): ConstraintDeclaration => ({
  type: 'constraint',
  ...spec,
})

/** A choice; the default must be one of the options, which the compiler of TypeScript checks. */
export const choice = <const O extends Record<string, ChoiceOption>>(
  spec: Omit<Spec<ChoiceDeclaration>, 'options' | 'default'> & {
    options: O
    default: NoInfer<keyof O & string>
  },
): ChoiceDeclaration & { readonly options: O } => ({ type: 'choice', ...spec })

/** Groups declarations and keeps their ids as types. */
export const quantities = <const T extends Record<string, Declaration>>(declarations: T): T => declarations

/** One argument of a numeric function. */
export interface Argument {
  readonly name: string
  readonly unit: string
}

/** A documented numeric function that formulas call by name, for what is not algebra. */
export interface NumericFunction {
  readonly label: string
  readonly arguments: readonly Argument[]
  readonly returns: string
  /** TeX of the function's name. */
  readonly symbol: string
  readonly why: string
  readonly source?: string | readonly string[]
  /** Costs more than about a microsecond: the compiler keeps the last result of every call. */
  readonly expensive?: boolean
  readonly compute: (...values: number[]) => number
}

/** Registers a numeric function. */
export const numeric = (spec: NumericFunction): NumericFunction => spec

/** One section of the model, in the order of the chain of reasoning. */
export interface Topic<T extends Declarations = Declarations> {
  readonly label: string
  readonly quantities: T
}

/** One record of several that share no key. */
const union = <const P extends readonly Readonly<Record<string, unknown>>[]>(
  whole: string,
  parts: P,
): UnionToIntersection<P[number]> => {
  const firstOf = (part: P[number]): string => Object.keys(part)[0] ?? 'nothing'
  const holder = new Map<string, P[number]>()
  for (const part of parts) {
    for (const key of Object.keys(part)) {
      const other = holder.get(key)
      if (other)
        throw new Error(
          `${whole}: ${key} is in two parts, the one that begins with ${firstOf(other)} and the one that begins with ${firstOf(part)}`,
        )
      holder.set(key, part)
    }
  }
  return Object.assign({}, ...parts)
}

/**
 * Puts the parts of a topic together, in the order in which they are read.
 *
 * @param label What a person reads: `Heat`.
 * @throws Error that names an id which two parts declare.
 */
export const topic = <const P extends readonly Declarations[]>(label: string, ...parts: P) => ({
  label,
  quantities: union(`topic "${label}"`, parts),
})

/** Puts the numeric functions of several topics together. @throws Error that names one which two parts register. */
export const functionsOf = <const P extends readonly Readonly<Record<string, NumericFunction>>[]>(
  ...parts: P
): UnionToIntersection<P[number]> => union('functions', parts)

export interface ModelDefinition {
  /** Release of the numbers; it changes whenever any default or formula does. */
  readonly release: string
  /** First and last calendar year of every series, both included. */
  readonly horizon: readonly [first: number, last: number]
  readonly functions: Readonly<Record<string, NumericFunction>>
  readonly topics: Readonly<Record<string, Topic>>
}

/** Defines a model and keeps every id as a type. */
export const defineModel = <const M extends ModelDefinition>(definition: M): M => definition

type UnionToIntersection<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void
  ? I
  : never

/** All declarations of a model as one record. */
export type DeclarationsOf<M extends ModelDefinition> = UnionToIntersection<
  M['topics'][keyof M['topics']]['quantities']
>

/** Ids of the declarations of a given type: `IdOf<typeof model, 'derived' | 'series'>`. */
export type IdOf<M extends ModelDefinition, T extends Declaration['type'] = Declaration['type']> = {
  [K in keyof DeclarationsOf<M>]: DeclarationsOf<M>[K] extends { type: T } ? K : never
}[keyof DeclarationsOf<M>] &
  string
