/** What the functions that help to decide take and give. This file becomes type declarations as it stands. */
import type { Estimate, Request } from './api.ts'
import type { InputId } from './ids.ts'

/** What is wanted: `'costRatio<=1'`, `'costRatioByYear@2040<=1'`, or the id of a row that is to be met. */
export type GoalText = string

export interface BelieveOptions extends Request {
  readonly goal: GoalText
  /** Inputs that stay as they are, although they have a spread. */
  readonly fixed?: readonly InputId[]
  /** Worlds that are drawn for the odds, 100 to 1,000,000; 2,000 where it is left out. */
  readonly count?: number
  /** The same seed gives the same digits; 1 where it is left out. */
  readonly seed?: number
}

/** The nearest world in which a goal is reached, or, where the middle of the spreads reaches it, is not. */
export interface Belief {
  readonly model: string
  readonly goal: GoalText
  readonly unit: string
  readonly outcome: 'reachable' | 'reached' | 'out of reach' | 'certain'
  /** Whether the world lies within four standard deviations of the middle. */
  readonly believable: boolean
  readonly sentences: readonly string[]
  /** The result as set, in the middle of all spreads, and in the nearest world. */
  readonly now: number | null
  readonly middle: number | null
  readonly there: number | null
  /** Standard deviations from the middle to where the goal begins to be reached; below 0 where the middle reaches it. */
  readonly distance: number | null
  /** Odds that the goal is reached, drawn, and as they would be if the edge were straight. */
  readonly odds: Estimate
  readonly straightOdds: number
  readonly curved: boolean
  readonly seed: number
  readonly count: number
  /** What matters most first; the shares of all are 1. */
  readonly world: readonly {
    readonly id: string
    readonly unit: string
    readonly set: number
    readonly middle: number
    readonly value: number
    /** Share of all worlds in which it is lower. */
    readonly percentile: number
    readonly share: number
  }[]
}

export interface OptimiseOptions extends Request {
  /** A result, or a year of a series: `costRatioByYear@2040`. */
  readonly result: string
  /** `least` where it is left out. */
  readonly sense?: 'least' | 'most'
  /** Inputs that may be chosen; the decisions of the orbital design where it is left out. */
  readonly over?: readonly InputId[]
  /** Rows that must be met, besides the limits in orbit that are met now. */
  readonly close?: readonly string[]
  readonly seed?: number
  /** How many designs to look at, 200 to 1,000,000; 4,000 where it is left out, and 1,000 with `percentile`. */
  readonly evaluations?: number
  /** From 0 to 100: this percentile of the result over drawn worlds is sought, in place of the result as set. */
  readonly percentile?: number
  /** How many worlds each design is looked at in, 10 to 10,000; 20 where it is left out. */
  readonly worlds?: number
}

export interface Design {
  readonly model: string
  readonly result: string
  readonly unit: string
  readonly sense: 'least' | 'most'
  /** With `percentile`, that percentile over the worlds of the search. */
  readonly before: number | null
  readonly after: number | null
  /** Whether every row that must be met is. */
  readonly feasible: boolean
  /** What to set; everything else stays. */
  readonly settings: Readonly<Record<string, number | string>>
  /** What gains most first, each after those before it. */
  readonly changes: readonly {
    readonly id: string
    readonly unit: string | null
    readonly from: number | string
    readonly to: number | string
    /** How much the result moved. */
    readonly gain: number | null
    /** Rows that would not be met without it. */
    readonly keeps: readonly string[]
    /** At which end of its slider it is. */
    readonly end: 'low' | 'high' | null
  }[]
  /** Rows that must be met. */
  readonly required: readonly string[]
  /** Those of them that no design that was looked at meets together with the rest. */
  readonly open: readonly string[]
  readonly seed: number
  readonly computed: number
  /** With `percentile`: what was sought, and the result in eight of ten of 2,000 worlds before and after. */
  readonly robust?: {
    readonly percentile: number
    readonly worlds: number
    readonly before: Range
    readonly after: Range
  }
}

/** Percentiles of a result over worlds; null where it has no value. */
export interface Range {
  readonly p10: number | null
  readonly p50: number | null
  readonly p90: number | null
}

export interface FrontOptions extends Omit<OptimiseOptions, 'percentile' | 'worlds'> {
  /** The other result, which is to be low too, or high with `againstSense`. */
  readonly against: string
  readonly againstSense?: 'least' | 'most'
  /** How many designs along the front, 2 to 50; 10 where it is left out. */
  readonly points?: number
}

/** Designs of which none is better in both results. */
export interface Front {
  readonly model: string
  readonly result: string
  readonly against: string
  readonly points: readonly {
    readonly result: number
    readonly against: number
    readonly settings: Readonly<Record<string, number | string>>
  }[]
}

export interface MapOptions extends Request {
  /** A result, a row (its ratio), or a year of a series. */
  readonly result: string
  /** `launchPrice`, `launchPrice=15..1500*30` (even factors), `altitude=500km..2000km/20` (even steps) or a list. */
  readonly x: string
  readonly y: string
  /** What the result is wanted to be: a number in its unit or an amount with one; 1 of a row. */
  readonly goal?: number | string
  /** From 0 to 100: this percentile over drawn worlds in each place, in place of the result as set. */
  readonly percentile?: number
  /** How many worlds, 10 to 10,000; 100 where it is left out. */
  readonly worlds?: number
  readonly seed?: number
}

export interface MapMark {
  readonly kind: 'catalog' | 'scenario' | 'case' | 'mark'
  readonly label: string
  /** Null where it says nothing of the input. */
  readonly x: number | null
  readonly y: number | null
  readonly sources: readonly string[]
}

export interface MapOfTwo {
  readonly model: string
  readonly result: string
  readonly unit: string
  readonly x: {
    readonly id: string
    readonly unit: string
    readonly values: readonly number[]
    readonly now: number
  }
  readonly y: {
    readonly id: string
    readonly unit: string
    readonly values: readonly number[]
    readonly now: number
  }
  /** A row for each y, a number for each x. */
  readonly values: readonly (readonly (number | null)[])[]
  /** The limits of both sides, and in each place which of them are not met, by their places in `rows`. */
  readonly rows: readonly string[]
  readonly failing: readonly (readonly (readonly number[])[])[]
  readonly goal: number | null
  /** Where the result is the goal: lines of [x, y]. */
  readonly contour: readonly (readonly (readonly [number, number])[])[]
  readonly now: number | null
  readonly marks: readonly MapMark[]
}

export interface SweepOptions extends Request {
  /** `['launchPrice=100,200,500', 'altitude=500km..1000km/6', 'orbitKind']`: every combination is computed. */
  readonly over: readonly string[]
  /** Results, rows (their ratios) and years of series; the leading results where it is left out. */
  readonly only?: readonly string[]
  /** From 0 to 100: columns of these percentiles over drawn worlds, in place of the results as set. */
  readonly percentiles?: readonly number[]
  /** How many worlds for each combination, 10 to 1,000,000; 2,000 where it is left out. */
  readonly worlds?: number
  readonly seed?: number
}

export interface Sweep {
  readonly model: string
  readonly columns: readonly { readonly id: string; readonly unit: string | null }[]
  /** A row for each combination, the last input moving fastest; null where a result has no value. */
  readonly rows: readonly (readonly (number | string | null)[])[]
}
