/** What the package `dawnline` offers to programs. This file becomes its type declarations as it stands. */
import type { InputId, QuantityId, ResultId, ScenarioSlug } from './ids.ts'

export type { InputId, QuantityId, ResultId, ScenarioSlug }

/**
 * Values of inputs: a number in the unit that the model declares (`altitude: 550000`), an amount with a unit as on the page
 * (`altitude: '550 km'`), or the id of an option (`orbitKind: 'inclined'`). What is left out stands at its default.
 *
 * Under `spread.` and an input's id stands what is believed of it, which moves `sample` alone: `'100..400 USD/kg'`, the same
 * with the most likely value between (`'100..200..400 USD/kg'`), or `'fixed'`.
 */
export type Settings = Readonly<
  Partial<Record<InputId, number | string> & Record<`spread.${InputId}`, string>>
>

/** What to compute with. */
export interface Request {
  /** A shipped scenario to start from; the defaults of the model where it is left out or `'defaults'`, as links call them. */
  readonly scenario?: ScenarioSlug | 'defaults'
  /** Changes of it. */
  readonly settings?: Settings
}

/** A computed number. */
export interface Value {
  /** In `unit`; null where it cannot be. */
  readonly value: number | null
  /** Coherent SI: `m^2`, `W`, `USD/kg`, or `1` for a pure number. */
  readonly unit: string
  /** Name of the outcome whose code the value is, where it is one. */
  readonly outcome?: string
  /** Why it cannot be. */
  readonly why?: string
}

/** A number for each year. */
export interface Series {
  readonly unit: string
  readonly years: readonly number[]
  readonly values: readonly (number | null)[]
  readonly outcomes?: readonly (string | null)[]
  readonly why?: string
}

/** A row of the verdict: a demand against a capacity. */
export interface Row {
  readonly id: string
  readonly side: 'orbit' | 'ground'
  readonly demand: number | null
  readonly capacity: number | null
  readonly unit: string
  /** Demand over capacity. */
  readonly ratio: number | null
  readonly status: 'closes' | 'tight' | 'does-not-close' | 'not-feasible'
  /** Its capacity is something to compare with and stops nobody. */
  readonly yardstick?: true
  readonly why?: string
}

export interface Results {
  /** Release of the model. */
  readonly model: string
  readonly scenario: string | null
  readonly inputs: Readonly<Record<string, { readonly value: number | string; readonly unit?: string }>>
  readonly results: Readonly<Record<string, Value>>
  readonly series: Readonly<Record<string, Series>>
  readonly constraints: readonly Row[]
}

/** A work and, where known, the place in it. */
export interface Citation {
  readonly work: string
  readonly place: string | null
}

export interface Explanation {
  readonly model: string
  readonly id: string
  readonly label: string
  readonly type: 'input' | 'choice' | 'constant' | 'derived' | 'series' | 'constraint'
  readonly value: number | string | null
  readonly unit: string | null
  /** Why there is no value. */
  readonly notFeasible: string | null
  readonly why: string
  /** Formulas over ids, by role: `formula`, or `demand` and `capacity`. */
  readonly formulas: Readonly<Record<string, string>>
  /** What it is computed from. */
  readonly from: readonly { readonly id: string; readonly value: number | string | null }[]
  /** What it goes into. */
  readonly feeds: readonly { readonly id: string; readonly value: number | string | null }[]
  /** Inputs that it depends on, however far up. */
  readonly inputs: readonly string[]
  /** Inputs that the world moves together with it: rank correlations, and why. */
  readonly together: readonly {
    readonly id: string
    readonly rank: number
    readonly why: string
    readonly sources: readonly Citation[]
  }[]
  readonly sources: readonly Citation[]
}

export interface SampleOptions extends Request {
  /** How many draws, 10 to 1,000,000; 2,000 where it is left out. */
  readonly count?: number
  /** The same seed gives the same draws; 1 where it is left out. */
  readonly seed?: number
}

/** An estimate with its standard error. */
export interface Estimate {
  readonly value: number
  readonly error: number
}

export interface Sample {
  readonly model: string
  readonly result: string
  readonly unit: string
  readonly seed: number
  readonly count: number
  /** Share of the draws in which the result has a value. */
  readonly feasible: number
  readonly p10: Estimate
  readonly p50: Estimate
  readonly p90: Estimate
  /** Draws of the result in their order, NaN where it has no value. */
  readonly draws: Float64Array
  /** How likely each constraint can be met. */
  readonly met: readonly (Estimate & { readonly id: string; readonly side: 'orbit' | 'ground' })[]
}

export interface SolveOptions extends Request {
  /** The result and what it is to be: a number in its unit or an amount with one. */
  readonly result: ResultId
  readonly target: number | string
  /** The input whose value is sought, over the range of its slider. */
  readonly vary: InputId
}

/** All values of the input at which the result is the target; none in `values` where there is none. */
export interface Solution {
  readonly model: string
  readonly input: string
  readonly unit: string
  readonly values: readonly number[]
  /** Where there is none: whether the result stays above or below the target, jumps over it, or has no value. */
  readonly none?: 'above' | 'below' | 'jump' | 'undefined'
}

/** A link of the page, read. */
export interface ParsedLink {
  readonly scenario: string | null
  readonly settings: Readonly<Record<string, number | string>>
  /** What was not taken as it stands, and what changed since the link was made, in sentences. */
  readonly problems: readonly string[]
}

/** Up to how many gigawatts each row closes. */
export interface Limit {
  readonly id: string
  readonly side: 'orbit' | 'ground'
  readonly cause: string
  readonly gigawatts: number | 'never' | 'unlimited'
}

/** The model as data. */
export interface Dictionary {
  readonly model: string
  /** First and last year of series. */
  readonly years: readonly [number, number]
  readonly topics: readonly { readonly id: string; readonly label: string }[]
  /** Inputs that go together when they are drawn, by rank. */
  readonly correlations: readonly {
    readonly inputs: readonly [string, string]
    readonly rank: number
    readonly why: string
    readonly sources: readonly Citation[]
  }[]
  /** In the order of the chain; what else there is depends on the type. */
  readonly quantities: readonly ({
    readonly id: string
    readonly type: Explanation['type']
    readonly label: string
    readonly topic: string
    readonly unit?: string
    readonly formulas?: Readonly<Record<string, string>>
    readonly why: string | undefined
    readonly sources: readonly Citation[]
  } & Readonly<Record<string, unknown>>)[]
}
