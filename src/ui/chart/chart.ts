/**
 * Charts as data. A chart is made from results by a pure function, and everything else is made from the chart:
 * the picture, its table, its sentence for readers by ear, and its files.
 */
import type { QuantityId } from '../../model/index.ts'
import type { Side } from '../number/side.ts'

/** Colour by meaning: orbit, ground, or the ink of what belongs to neither. */
export type Tone = Side | 'neutral' | 'alarm'

export interface ChartBase {
  readonly id: string
  /** The finding, composed from the numbers. */
  readonly title: string
  /** What is drawn. */
  readonly subtitle: string
  /** One sentence that stands for the picture. */
  readonly summary: string
  readonly table: ChartTable
}

export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export interface Axis {
  readonly title: string
  readonly scale: 'linear' | 'log'
  readonly domain: readonly [number, number]
  /** Named places instead of round numbers, such as months. */
  readonly ticks?: readonly { readonly at: number; readonly label: string }[]
  /** Text of a round number. */
  readonly format?: (value: number) => string
  /** Text of any value where `format` says too little, such as a day. */
  readonly say?: (value: number) => string
}

export type Point = readonly [x: number, y: number]

export type Layer =
  | { readonly mark: 'area'; readonly points: readonly Point[]; readonly tone: Tone }
  | {
      readonly mark: 'line'
      readonly points: readonly Point[]
      readonly tone: Tone
      readonly dashed?: boolean
      /** Stands at the end of the line. */
      readonly label?: string
    }
  /** Between two values at each place, such as those of eight draws of ten. */
  | {
      readonly mark: 'band'
      readonly spans: readonly (readonly [x: number, low: number, high: number])[]
      readonly tone: Tone
    }
  /** A value at each place of a grid, in steps of shade; places that do not do are hatched. */
  | {
      readonly mark: 'field'
      readonly cells: readonly FieldCell[]
      readonly tone: Tone
      readonly title: string
    }
  | { readonly mark: 'columns'; readonly points: readonly Point[]; readonly tone: Tone }
  /** Many places without names; the table has them. */
  | { readonly mark: 'dots'; readonly points: readonly Point[]; readonly tone: Tone }
  | {
      readonly mark: 'point'
      readonly at: Point
      readonly tone: Tone
      readonly label: string
      readonly hollow?: boolean
      /** It has a place along this axis alone: a notch at the edge. */
      readonly along?: 'x' | 'y'
    }
  | { readonly mark: 'level'; readonly y: number; readonly label: string }
  /** A stretch of the upright axis, such as what others have published. */
  | { readonly mark: 'stripe'; readonly from: number; readonly to: number; readonly label: string }

/** One place of a field, and all around it that is nearer to it than to any other. */
export interface FieldCell {
  readonly x: readonly [from: number, to: number]
  readonly y: readonly [from: number, to: number]
  /** From 0, the lightest, to 1; null where there is no value. */
  readonly shade: number | null
  /** Directions of its hatches, by their places in the list that `DrawField` draws from; none where everything does. */
  readonly hatches: readonly number[]
  /** Names of what does not do there. */
  readonly unmet: readonly string[]
  /** Middle of the place along both axes, its value, and what is to be said of it. */
  readonly at: Point
  readonly value: number
  readonly text: string
}

export interface Plot extends ChartBase {
  readonly kind: 'plot'
  readonly x: Axis
  readonly y: Axis
  readonly layers: readonly Layer[]
}

export interface Bar {
  /** The quantity that it shows; its label leads to why. */
  readonly id?: QuantityId
  readonly label: string
  /** Where the bar begins and ends; plain bars begin at 0. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Stands before the beginning, as the text stands after the end. */
  readonly startText?: string
  readonly tone: Tone
  /** A line from end to end across the end of the bar, such as one standard error to either side. */
  readonly reach?: readonly [low: number, high: number]
  /** Emphasised bars are solid, others are washes. */
  readonly strong?: boolean
  /** Begins a new group. */
  readonly group?: string
}

export interface Bars extends ChartBase {
  readonly kind: 'bars'
  readonly domain: readonly [number, number]
  readonly bars: readonly Bar[]
  /** Title of the axis under the bars, where lengths are to be read off. */
  readonly axis?: string
  /** A line through all bars, such as the value of the scenario. */
  readonly line?: { readonly at: number; readonly label: string }
}

export interface FlowNode {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly tone: Tone
}

export interface Flow extends ChartBase {
  readonly kind: 'flow'
  readonly nodes: readonly FlowNode[]
  readonly links: readonly {
    readonly source: string
    readonly target: string
    readonly value: number
    readonly tone: Tone
  }[]
}

/** Areas drawn to one scale, as squares or rectangles on one ground line. */
export interface Areas extends ChartBase {
  readonly kind: 'areas'
  readonly shapes: readonly {
    readonly label: string
    readonly text: string
    /** m² */
    readonly area: number
    readonly tone: Tone
    /** Width over height. */
    readonly aspect?: number
  }[]
  /** Shapes of charts that stand beside this one, so that all are drawn to one scale. */
  readonly besides?: readonly Areas['shapes'][]
}

/** Spans in rows on one axis of time. */
export interface Timeline extends ChartBase {
  readonly kind: 'timeline'
  readonly x: Axis
  readonly rows: readonly {
    readonly label: string
    readonly tone: Tone
    /** Stands at the right, outside the axis. */
    readonly text: string
    readonly spans: readonly Span[]
    readonly group?: string
  }[]
  /** A line through all rows, such as a date that is wanted. */
  readonly line?: { readonly at: number; readonly label: string }
}

export interface Span {
  readonly from: number
  readonly to: number
  /** Solid rather than a wash. */
  readonly strong?: boolean
}

/** One value a row, as a dot on a common axis. */
export interface Dots extends ChartBase {
  readonly kind: 'dots'
  readonly x: Axis
  readonly rows: readonly {
    readonly label: string
    /** Not a finite number where there is none: the text says so. */
    readonly at: number
    readonly text: string
    readonly tone: Tone
    readonly strong?: boolean
  }[]
  /** A stretch of the axis, such as what others have published. */
  readonly band?: { readonly from: number; readonly to: number; readonly label: string }
  readonly line?: { readonly at: number; readonly label: string }
}

/** How far each of several limits reaches on one axis, as bars from its beginning. */
export interface Reaches extends ChartBase {
  readonly kind: 'reaches'
  readonly x: Axis
  readonly rows: readonly {
    /** The quantity that it shows; its label leads to why. */
    readonly id?: QuantityId
    readonly label: string
    readonly tone: Tone
    /** Not a number where it reaches nowhere. */
    readonly to: number
    /** Where it begins, if not at the beginning of the axis. */
    readonly from?: number
    readonly text: string
    /** It ends before the line. */
    readonly fails: boolean
    /** Begins a new group. */
    readonly group?: string
  }[]
  /** A line through all rows: what is asked for. */
  readonly line: { readonly at: number; readonly label: string }
  /** Places on the axis that have a name. */
  readonly marks: readonly { readonly at: number; readonly label: string }[]
}

/** Part of a thing: metres from its lower left corner. */
export interface Piece {
  readonly shape: 'box' | 'circle'
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly high: number
  readonly look: 'solid' | 'wash' | 'outline'
}

/** Things drawn to one scale from their real dimensions. */
export interface Scene extends ChartBase {
  readonly kind: 'scene'
  readonly things: readonly {
    readonly label: string
    readonly text: string
    readonly tone: Tone
    /** m */
    readonly wide: number
    readonly high: number
    readonly pieces: readonly Piece[]
  }[]
  /** Things of charts that stand beside this one, so that all are drawn to one scale. */
  readonly besides?: readonly Scene['things'][]
}

/** What stands in place of a picture when there is nothing to draw. */
export interface Words extends ChartBase {
  readonly kind: 'words'
  readonly text: string
}

export type Chart = Plot | Bars | Flow | Areas | Timeline | Dots | Reaches | Scene | Words
