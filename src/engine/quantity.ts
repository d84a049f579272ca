/**
 * The declaration language. A quantity is declared once, as data; the compiler derives everything else.
 *
 * Nothing here knows what the quantities mean: no domain word belongs in `src/engine`.
 */
import type {
  Amount,
  ChoiceDeclaration,
  ChoiceOption,
  Citation,
  ConstantDeclaration,
  ConstraintDeclaration,
  Correlation,
  Declaration,
  Declarations,
  DerivedDeclaration,
  InputDeclaration,
  Kind,
  Role,
  SeriesDeclaration,
  Source,
  Spread,
  Triangle,
} from './declaration.ts'
import { type InputSpec, measured, type Spec, settled, type Told } from './spec.ts'

export { lookup, outcome, seriesLookup, seriesOutcome, seriesSum, sum } from './composed.ts'
export type { Amount, Correlation, Declaration, Declarations, DerivedDeclaration } from './declaration.ts'

/** Triangular between two ends; the most likely value is the default of an input that gives no other. */
export const triangular = (low: Amount, mode: Amount, high: Amount): Triangle => ({
  shape: 'triangular',
  low,
  mode,
  high,
})
export const uniform = (low: Amount, high: Amount): Spread => ({ shape: 'uniform', low, high })
export const loguniform = (low: Amount, high: Amount): Spread => ({ shape: 'loguniform', low, high })

/**
 * Names a kind of quantity once: unit, units people read, limits and scale of its inputs.
 *
 * `kind({ unit: 'kg', display: ['t', 'kg'], limits: [0, null] })`; what is special about one quantity is said there.
 */
export const kind = (spec: Kind): Kind => spec

/**
 * Cites a work with the place in it, wherever a source may stand: `source: cite('smith-2020', '§6.2, eq. 6.3')`.
 *
 * @param place Clause, page, table or equation; null where it is not known. Never a guess.
 */
export const cite = (work: string, place: string | null): Citation => ({ work, place })

const inputOf =
  (role: Role) =>
  (label: string, kind: Kind, spec: InputSpec): InputDeclaration => ({
    type: 'input',
    role,
    label,
    ...kind,
    ...settled(spec),
  })

/**
 * An input that is decided by whoever designs or operates.
 *
 * `decision('Jars a crate', count, { symbol: 'n', default: 12, range: [6, 24], why: '…' })` is a judgement, since it
 * cites nothing; one with a `source` says its `evidence` too. The default of an input with a triangular spread is the
 * most likely value, unless it is given.
 */
export const decision = inputOf('decision')

/** An input that the world or technology settles; it ought to have a `spread`. */
export const assumption = inputOf('assumption')

/** An input that is a rule of reckoning, such as the length of an account. */
export const convention = inputOf('convention')

/**
 * A choice among options, a decision unless `role` says otherwise.
 *
 * `choice('Lid', { symbol: 'l', default: 'screw', options: { screw: { label: 'Screw', why: '…' } }, … })`; the default
 * must be one of the options, which the compiler of TypeScript checks.
 */
export const choice = <const O extends Record<string, ChoiceOption>>(
  label: string,
  spec: Omit<ChoiceDeclaration, 'type' | 'label' | 'role' | 'options' | 'default' | keyof Told> &
    Told & {
      readonly role?: Role
      readonly options: O
      readonly default: NoInfer<keyof O & string>
    },
): ChoiceDeclaration & { readonly options: O } => ({
  type: 'choice',
  role: 'decision',
  label,
  evidence: 'judgement',
  ...spec,
})

/** A constant: `constant('Price', pricePerMass, { symbol: 'p', value: '8 USD/kg', why: '…' })`. */
export const constant = (
  label: string,
  kind: Kind,
  spec: Spec<ConstantDeclaration>,
): ConstantDeclaration => ({
  type: 'constant',
  ...measured(label, kind, spec),
})

/**
 * One number that follows from others.
 *
 * `derived('Jam', mass, { symbol: 'm_j', formula: 'fruit / (1 - sugar)', requires: { 'sugar < 1': 'At {sugar} sugar
 * there is no fruit left.' }, why: '…' })`
 */
export const derived = (label: string, kind: Kind, spec: Spec<DerivedDeclaration>): DerivedDeclaration => ({
  type: 'derived',
  ...measured(label, kind, spec),
})

/** One number a year: `series('Stock', mass, { symbol: 'S(t)', formula: 'previous(stock) + made', … })`. */
export const series = (label: string, kind: Kind, spec: Spec<SeriesDeclaration>): SeriesDeclaration => ({
  type: 'series',
  ...measured(label, kind, spec),
})

/** A demand against a capacity: `constraint('Shelf', count, { demand: 'jars', capacity: 'places', … })`. */
export const constraint = (
  label: string,
  kind: Kind,
  spec: Spec<ConstraintDeclaration>,
): ConstraintDeclaration => ({
  type: 'constraint',
  ...measured(label, kind, spec),
})

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
  readonly source?: Source
  /** Costs more than about a microsecond: the compiler keeps the last result of every call. */
  readonly expensive?: boolean
  /** Its value moves in steps, so that its slope says nothing. */
  readonly steps?: boolean
  /** The function with its arguments by name, none of them NaN. */
  readonly given: (given: Readonly<Record<string, number>>) => number
  /**
   * Where finding the value is a search: for given arguments, a function that has the same value and slopes there and
   * does not search. Slopes are taken of it.
   */
  readonly near?: (
    given: Readonly<Record<string, number>>,
  ) => (given: Readonly<Record<string, number>>) => number
  /** The same with its arguments in order; it has no value where one of them has none. */
  readonly compute: (...values: number[]) => number
}

/** What is registered: units by the names of the arguments, and a function that takes its arguments by name. */
type NumericSpec<A extends Readonly<Record<string, string>>> = Omit<
  NumericFunction,
  'arguments' | 'given' | 'near' | 'compute'
> & {
  readonly arguments: A
  readonly compute: (given: { readonly [name in keyof A]: number }) => number
  readonly near?: (
    given: {
      readonly [name in keyof A]: number
    },
  ) => (given: { readonly [name in keyof A]: number }) => number
}

/**
 * Registers a numeric function, which formulas call with its arguments in the order given.
 *
 * `numeric({ arguments: { diameter: 'm', height: 'm' }, returns: 'm^3', compute: volumeOfJar, … })` calls
 * `volumeOfJar({ diameter, height })`. It has no value where an argument has none.
 */
export const numeric = <const A extends Readonly<Record<string, string>>>({
  arguments: units,
  compute,
  near,
  ...texts
}: NumericSpec<A>): NumericFunction => {
  const names: readonly (keyof A & string)[] = Object.keys(units)
  return {
    ...texts,
    arguments: names.map((name) => ({ name, unit: units[name] ?? '' })),
    given: compute as NumericFunction['given'],
    ...(near ? { near: near as unknown as NonNullable<NumericFunction['near']> } : {}),
    compute: (...values) => {
      const given = {} as { [name in keyof A]: number }
      for (const [at, name] of names.entries()) {
        const value = values[at] ?? Number.NaN
        if (Number.isNaN(value)) return Number.NaN
        given[name] = value
      }
      return compute(given)
    },
  }
}

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
  /** Assumptions that go together when they are drawn. */
  readonly correlations?: readonly Correlation[]
  /** Ids of the works that may be cited and of the statements that constraints may answer; unchecked when left out. */
  readonly evidence?: { readonly works: readonly string[]; readonly statements: readonly string[] }
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
