/**
 * What the compiler makes of a model: data and straight-line functions over one `Float64Array`.
 *
 * `virtual:model` exports `model: CompiledModel`, `virtual:model/stages` exports `stages: Stage[]` (for solving),
 * `virtual:model/batch` exports `batch: Batch` (for sampling), `virtual:model/adjoint` exports
 * `adjoint: AdjointStage[]` (for slopes), `virtual:model/notes` exports `notes: Notes` (texts, loaded when somebody asks
 * why), `virtual:model/activity` exports `activities: Activities` (which inputs have no effect at present).
 */
import type { Citation, Evidence, Role } from './declaration.ts'

export type { Citation } from './declaration.ts'

/** A unit people read: `shown = value / factor - offset` (the offset is not zero for degrees Celsius only). */
export interface DisplayUnit {
  /** As typed: `km^2`, `degC`, `USD/kWh`. */
  readonly name: string
  /** As shown: `km²`, `°C`, `USD/kWh`. */
  readonly text: string
  readonly factor: number
  readonly offset: number
}

interface CompiledBase<Id extends string> {
  readonly id: Id
  readonly topic: string
  readonly label: string
  /** Position of the (first) value in the array. */
  readonly slot: number
  /** Indices of the quantities this one is computed from, in order of first use. */
  readonly uses: readonly number[]
}

interface CompiledMeasured<Id extends string> extends CompiledBase<Id> {
  readonly unit: string
  /** At least one; the first that gives a number of at least 1 is used. */
  readonly display: readonly DisplayUnit[]
}

export interface CompiledRequirement {
  readonly otherwise: string
  /** Position of the condition's value: 1 holds, 0 fails, NaN cannot be told. */
  readonly slot: number
}

export type CompiledSpread = (
  | { readonly shape: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly shape: 'uniform' | 'loguniform'; readonly low: number; readonly high: number }
) & {
  /** Somebody's own (`own-spread.ts`): it stays where it was set. */
  readonly own?: true
}

export interface CompiledInput<Id extends string = string> extends CompiledMeasured<Id> {
  readonly type: 'input'
  readonly default: number
  readonly range: readonly [number, number]
  readonly limits: readonly [number, number]
  readonly scale: 'linear' | 'log'
  /** 0 where any value makes sense. */
  readonly step: number
  readonly spread: CompiledSpread | null
  readonly marks: readonly { readonly at: number; readonly label: string; readonly source: string | null }[]
  readonly role: Role
  /** How well the default is known. */
  readonly evidence: Evidence
  /** Shown at first; the other inputs wait behind "assumptions". */
  readonly main: boolean
}

export interface CompiledChoice<Id extends string = string> extends CompiledBase<Id> {
  readonly type: 'choice'
  /** Index into `options`, which is also the value in the array. */
  readonly default: number
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly role: Role
  /** How well the default is known. */
  readonly evidence: Evidence
  /** Shown at first; the other inputs wait behind "assumptions". */
  readonly main: boolean
}

export interface CompiledConstant<Id extends string = string> extends CompiledMeasured<Id> {
  readonly type: 'constant'
  readonly value: number
}

/** One of the named things that a derived choice can be; `code` is its value in the array. */
export interface CompiledOutcome {
  readonly id: string
  readonly label: string
  readonly code: number
}

interface CompiledComputed<Id extends string> extends CompiledMeasured<Id> {
  /** Ids of what is added up, where the quantity is a sum of parts. */
  readonly parts: readonly Id[]
  /** What the value can be, where the quantity is a derived choice. */
  readonly outcomes: readonly CompiledOutcome[]
}

export interface CompiledDerived<Id extends string = string> extends CompiledComputed<Id> {
  readonly type: 'derived'
  readonly requires: readonly CompiledRequirement[]
}

export interface CompiledSeries<Id extends string = string> extends CompiledComputed<Id> {
  readonly type: 'series'
}

/** Occupies three values: demand, capacity, ratio. */
export interface CompiledConstraint<Id extends string = string> extends CompiledMeasured<Id> {
  readonly type: 'constraint'
  readonly side: 'orbit' | 'ground'
  readonly answers: readonly string[]
  /** Rows of one cause and side are counted once. */
  readonly cause: string
  /** Compared, but never what binds. */
  readonly yardstick: boolean
  /** A comparison of costs, which stands apart from what runs out. */
  readonly cost: boolean
}

export type CompiledQuantity<Id extends string = string> =
  | CompiledInput<Id>
  | CompiledChoice<Id>
  | CompiledConstant<Id>
  | CompiledDerived<Id>
  | CompiledSeries<Id>
  | CompiledConstraint<Id>

/** Two inputs that go together, by rank (Spearman's coefficient in (-1, 1)). */
export interface CompiledCorrelation {
  readonly inputs: readonly [string, string]
  readonly rank: number
}

/** @typeParam Id Ids of its quantities, where they are known when code is checked. */
export interface CompiledModel<Id extends string = string> {
  readonly release: string
  readonly horizon: readonly [number, number]
  /** Years of a series. */
  readonly years: number
  /** Length of the array of values. */
  readonly size: number
  readonly topics: readonly { readonly id: string; readonly label: string }[]
  /** In order of declaration. */
  readonly quantities: readonly CompiledQuantity<Id>[]
  /** Uncertain inputs that go together when they are drawn. */
  readonly correlations: readonly CompiledCorrelation[]
  /** The array of values before evaluation: constants and default inputs in place, the rest 0. */
  readonly defaults: readonly number[]
  /** Computes everything that is not an input or a constant, in place: straight-line code. */
  readonly evaluate: (values: Float64Array) => void
}

/** What is known of one step of the computation: a scalar, or series that depend on each other. */
export interface StageFacts {
  readonly ids: readonly string[]
  /** Inputs and choices that this stage depends on, directly or not. */
  readonly inputs: readonly string[]
  /** Positions, among the stages, of those whose results this one reads; all are before it. */
  readonly needs: readonly number[]
}

/** One step for one setting. */
export interface Stage extends StageFacts {
  readonly run: (values: Float64Array) => void
}

/** One step for the first `count` settings of a batch. */
export interface BatchStage extends StageFacts {
  readonly run: (values: Float64Array, count: number) => void
}

/** Ids of quantities whose slope says less than it seems, collected on the way back. */
export interface SlopeNotes {
  /** They move in steps, whose slope is zero almost everywhere. */
  readonly steps: Set<string>
  /** They stand at a corner, where two sides of `min` or `max` are equal or a lag ends on a year: one side is given. */
  readonly ties: Set<string>
  /** They call numeric functions whose slope did not settle. */
  readonly rough: Set<string>
}

/** One step backwards: passes the slopes of a result by what the step computes on to what it is computed from. */
export interface AdjointStage extends StageFacts {
  /** Slopes are laid out like the values. */
  readonly run: (values: Float64Array, slopes: Float64Array, found: SlopeNotes) => void
}

/** The computation of many settings at once: the value of slot s in setting i is at `s * lanes + i`. */
export interface Batch {
  readonly lanes: number
  /** The same steps as `Stage[]`, in the same order. */
  readonly stages: readonly BatchStage[]
}

/** What people read about a quantity when they ask why. */
export interface Note {
  /** TeX of the symbol. */
  readonly symbol: string
  readonly symbolMathml: string
  readonly why: string
  /** File and line of the declaration, such as `src/model/jam.ts:42`; null where they are not known. */
  readonly place: string | null
  readonly sources: readonly Citation[]
  /** Expected signs of the effects of an input. */
  readonly moves: Readonly<Record<string, '+' | '-'>>
  /** Formula texts as declared, by role: `formula`, `initial`, `demand`, `capacity`. Empty for inputs. */
  readonly formulas: Readonly<Partial<Record<'formula' | 'initial' | 'demand' | 'capacity', Formula>>>
  /** For choices: why and sources of each option. */
  readonly options: Readonly<Record<string, { readonly why: string; readonly sources: readonly Citation[] }>>
}

/** How a formula reads to people and to a spreadsheet. */
export interface Formula {
  readonly text: string
  readonly tex: string
  /** MathML; every quantity is an element of class `q q-<id>`, so that values can be put in. */
  readonly mathml: string
  /**
   * Formula for a spreadsheet, over defined names equal to ids; null where it calls a numeric function. Places in
   * the row of a series are written in brackets, see `compile/spreadsheet.ts`.
   */
  readonly spreadsheet: string | null
  /** Rows of years that `spreadsheet` needs besides the series: one formula a year each, written `[#0]` in it. */
  readonly rows: readonly string[]
  /** Numeric functions called. */
  readonly functions: readonly string[]
}

export interface Notes {
  readonly quantities: Readonly<Record<string, Note>>
  /** Why inputs go together. */
  readonly correlations: readonly (CompiledCorrelation & {
    readonly why: string
    readonly sources: readonly Citation[]
  })[]
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly label: string
        readonly symbol: string
        readonly why: string
        readonly sources: readonly Citation[]
        readonly arguments: readonly { readonly name: string; readonly unit: string }[]
        readonly returns: string
        readonly expensive: boolean
      }
    >
  >
}

/** Choices with the options that will do, all of them together; `{}` asks for none. */
export type Clause = Readonly<Record<string, readonly string[]>>

/** When an input has an effect. */
export interface Activity {
  /** Choices under which there is a way from the input to a result; any clause is enough. */
  readonly paths: readonly Clause[]
  /** What is declared besides: a condition, why there is no effect otherwise, and settings that give it one. */
  readonly acts: {
    /** 1 holds, 0 fails, NaN cannot be told. */
    readonly holds: (values: Float64Array) => number
    readonly otherwise: string
    readonly set: Readonly<Record<string, number | string>>
  } | null
}

/** Activity of the inputs that do not always act, by id. */
export type Activities = Readonly<Record<string, Activity>>
