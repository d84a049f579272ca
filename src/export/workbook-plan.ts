/** Where everything stands in the workbook, before anything is written into it. */
import type {
  CompiledChoice,
  CompiledConstant,
  CompiledConstraint,
  CompiledDerived,
  CompiledInput,
  CompiledModel,
  CompiledQuantity,
  CompiledSeries,
  DisplayUnit,
  Notes,
} from '../engine/compiled.ts'
import { isInput } from '../engine/evaluate.ts'
import { displayUnitFor, fromUnit, inUnit } from '../engine/format.ts'
import { absolute } from './workbook-cells.ts'

/** Rows on top of every sheet: title, provenance, an empty one, headings. */
export const HEAD = 8

/** Columns of *Inputs* and *Model* that others refer to. */
export const INPUT_VALUE = 3
/** Column of what is believed of the inputs, the other one that people change. */
export const INPUT_SPREAD = 13
const INPUT_SI = 5
export const MODEL_VALUE = 3
export const MODEL_STATE = 8
export const VERDICT_RATIO = 6
export const VERDICT_STATUS = 7
/** Columns of *Series*: initial value, then one a year. */
export const SERIES_INITIAL = 5

/** A row of years that a formula needs besides the series. */
interface HelperRow {
  /** Name of the quantity that needs it, and which of its rows it is. */
  readonly owner: string
  readonly index: number
  readonly template: string
}

export interface Plan {
  readonly model: CompiledModel
  readonly notes: Notes
  readonly inputs: readonly (CompiledInput | CompiledChoice)[]
  readonly scalars: readonly (CompiledDerived | CompiledConstant)[]
  readonly constraints: readonly CompiledConstraint[]
  readonly series: readonly CompiledSeries[]
  readonly helpers: readonly HelperRow[]
  /** Zero-based row of each quantity on its sheet. */
  readonly rowOf: ReadonlyMap<string, number>
  readonly helperRow: (owner: string, index: number) => number
}

const rowsFrom = (quantities: readonly CompiledQuantity[], first: number) =>
  quantities.map(({ id }, i) => [id, first + i] as const)

/** *Series* has one row more on top: the years since the first. */
const SERIES_FIRST = HEAD + 2

export const planWorkbook = (model: CompiledModel, notes: Notes): Plan => {
  const inputs = model.quantities.filter(isInput)
  const scalars = model.quantities.filter((q) => q.type === 'derived' || q.type === 'constant')
  const constraints = model.quantities.filter((q) => q.type === 'constraint')
  const series = model.quantities.filter((q) => q.type === 'series')
  const helpers = [...scalars, ...constraints].flatMap(({ id }) =>
    Object.values(notes.quantities[id]?.formulas ?? {}).flatMap((formula) =>
      formula.rows.map((template, index) => ({ owner: id, index, template })),
    ),
  )
  const firstHelper = SERIES_FIRST + series.length + 2
  return {
    model,
    notes,
    inputs,
    scalars,
    constraints,
    series,
    helpers,
    rowOf: new Map([
      ...rowsFrom(inputs, HEAD + 1),
      ...rowsFrom(scalars, HEAD + 1),
      ...rowsFrom(constraints, HEAD + 1),
      ...rowsFrom(series, SERIES_FIRST),
    ]),
    helperRow: (owner, index) =>
      firstHelper + helpers.findIndex((row) => row.owner === owner && row.index === index),
  }
}

/** A row's cells of all years. */
export const yearsRange = ({ model }: Plan, row: number): string =>
  `Series!${absolute(row, SERIES_INITIAL + 1)}:${absolute(row, SERIES_INITIAL + model.years)}`

/** The cell, or the years, that a quantity's defined name stands for. */
export const placeOf = (plan: Plan, { id, type }: CompiledQuantity): string => {
  const row = plan.rowOf.get(id) ?? 0
  switch (type) {
    case 'input':
    case 'choice':
      return `Inputs!${absolute(row, INPUT_SI)}`
    case 'constraint':
      return `Verdict!${absolute(row, VERDICT_RATIO)}`
    case 'series':
      return yearsRange(plan, row)
    default:
      return `Model!${absolute(row, MODEL_VALUE)}`
  }
}

/** The unit in which a person edits an input, and the number there: the one that suits it, where that is exact. */
export const editedUnit = (
  display: readonly DisplayUnit[],
  value: number,
): { readonly unit: DisplayUnit | null; readonly shown: number } => {
  const unit = displayUnitFor(display, value)
  const shown = Number(inUnit(value, unit).toPrecision(15))
  return Object.is(fromUnit(shown, unit), value) ? { unit, shown } : { unit: null, shown: value }
}
