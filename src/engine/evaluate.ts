/** Evaluation of a compiled model: settings in, values out. Pure; the same settings give the same values. */
import { exactText, outOfBounds } from './amount/bounds.ts'
import type {
  CompiledChoice,
  CompiledConstraint,
  CompiledInput,
  CompiledModel,
  CompiledQuantity,
} from './compiled.ts'
import { must } from './must.ts'
import { nearest } from './nearest.ts'
import { isSpreadKey } from './spread-key.ts'

/**
 * What differs from the default: numbers in declared units, ids of options, and under `spread.` and an input's id what is
 * believed of it (`own-spread.ts`), which moves no value.
 */
export type Settings = Readonly<Record<string, number | string>>

const indices = new WeakMap<CompiledModel, ReadonlyMap<string, CompiledQuantity>>()

/** All quantities by id. */
export const quantitiesById = <Id extends string>(
  model: CompiledModel<Id>,
): ReadonlyMap<string, CompiledQuantity<Id>> => {
  const known = indices.get(model) as ReadonlyMap<string, CompiledQuantity<Id>> | undefined
  if (known) return known
  const index = new Map<string, CompiledQuantity<Id>>(model.quantities.map((q) => [q.id, q]))
  indices.set(model, index)
  return index
}

/** Lets the next look-up read the ids again, when some have come later. */
export const forgetIds = (model: CompiledModel): void => {
  indices.delete(model)
}

/** Whether a text, such as one that a person typed, is the id of a quantity. */
export const isIdOf = <Id extends string>(model: CompiledModel<Id>, text: string): text is Id =>
  quantitiesById(model).has(text)

/** A quantity by id; @throws Error that names the nearest known id. */
export const quantityOf = <Id extends string>(
  model: CompiledModel<Id>,
  id: NoInfer<Id>,
): CompiledQuantity<Id> => {
  const index = quantitiesById(model)
  const found = index.get(id)
  if (found) return found
  throw new Error(`unknown id "${id}"; the nearest known one is "${nearest(id, index.keys())}"`)
}

/** Whether a quantity is something a person sets. */
export const isInput = <Id extends string>(
  quantity: CompiledQuantity<Id>,
): quantity is CompiledInput<Id> | CompiledChoice<Id> =>
  quantity.type === 'input' || quantity.type === 'choice'

/** A checked value of an input, or what is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly value: number | string }
  | { readonly ok: false; readonly message: string }

/** A value that may be set, with what it is in the array of values. */
interface Setting {
  readonly value: number | string
  readonly slot: number
  readonly inArray: number
}

/** The setting, or a message that says what is wrong with it. */
const readSetting = (model: CompiledModel, id: string, value: unknown): Setting | string => {
  const quantity = quantitiesById(model).get(id)
  if (!quantity || !isInput(quantity)) {
    const inputs = model.quantities.filter(isInput).map((q) => q.id)
    const what = quantity ? `${id} is computed and cannot be set` : `unknown input "${id}"`
    return `${what}; the nearest input is "${nearest(id, inputs)}"`
  }
  const { slot } = quantity
  if (quantity.type === 'choice') {
    const options = quantity.options.map((o) => o.id)
    if (typeof value === 'string' && options.includes(value)) {
      return { value, slot, inArray: options.indexOf(value) }
    }
    return `${id} = ${JSON.stringify(value)} is not one of ${options.join(', ')}`
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return `${id} = ${JSON.stringify(value)} is not a finite number of ${quantity.unit}`
  }
  const problem = outOfBounds(quantity, value)
  if (problem !== null) return `${id} = ${exactText(quantity, value)} ${problem}`
  return { value, slot, inArray: value }
}

/**
 * Checks a value before it is set.
 *
 * @param value Number in the declared unit, or the id of an option.
 * @returns The value, or a message with the bad value and what is accepted; for a `price` that cannot be negative,
 * -5 gives `price = −5 USD/kg is below the least possible, 0 USD/kg`.
 */
export const checkSetting = (model: CompiledModel, id: string, value: unknown): Checked => {
  const setting = readSetting(model, id, value)
  return typeof setting === 'string' ? { ok: false, message: setting } : { ok: true, value: setting.value }
}

const write = (model: CompiledModel, values: Float64Array, id: string, value: unknown): void => {
  const setting = readSetting(model, id, value)
  if (typeof setting === 'string') throw new Error(setting)
  values[setting.slot] = setting.inArray
}

/** Values with inputs set and nothing computed yet; @throws Error for a setting that cannot be. */
const prepare = (model: CompiledModel, settings: Settings): Float64Array => {
  const values = new Float64Array(model.defaults)
  for (const [id, value] of Object.entries(settings)) if (!isSpreadKey(id)) write(model, values, id, value)
  return values
}

/**
 * Evaluates the whole model.
 *
 * @param settings What differs from the default.
 * @returns One value for each slot of the model.
 * @throws Error with the bad value and what is accepted.
 */
export const evaluate = (model: CompiledModel, settings: Settings): Float64Array => {
  const values = prepare(model, settings)
  model.evaluate(values)
  return values
}

/** A model with its current values, for pages where one input moves at a time. */
export interface Evaluator {
  readonly values: Float64Array
  /** Sets one input to a value that `checkSetting` accepts; `update` computes. */
  set(id: string, value: number | string): void
  /** Replaces all settings. */
  load(settings: Settings): void
  update(): void
}

/** Creates an evaluator at the model's defaults, computed. */
export const createEvaluator = (model: CompiledModel): Evaluator => {
  const values = evaluate(model, {})
  return {
    values,
    set: (id, value) => write(model, values, id, value),
    load: (settings) => values.set(prepare(model, settings)),
    update: () => model.evaluate(values),
  }
}

/** Value of a scalar in its declared unit; NaN means not feasible (`whyNotFeasible` says why). */
export const numberOf = <Id extends string>(
  model: CompiledModel<Id>,
  values: Float64Array,
  id: NoInfer<Id>,
): number => {
  const value = must(values[quantityOf(model, id).slot], id)
  return Number.isFinite(value) ? value : Number.NaN
}

/** Id of the option that a choice is set to. */
export const optionOf = <Id extends string>(
  model: CompiledModel<Id>,
  values: Float64Array,
  id: NoInfer<Id>,
): string => {
  const quantity = quantityOf(model, id)
  if (quantity.type !== 'choice') throw new Error(`${id} is not a choice`)
  const chosen = must(values[quantity.slot], id)
  return must(quantity.options[chosen], `option ${chosen} of ${id}`).id
}

/** Yearly values of a series. */
export const seriesOf = <Id extends string>(
  model: CompiledModel<Id>,
  values: Float64Array,
  id: NoInfer<Id>,
): Float64Array => {
  const { slot, type } = quantityOf(model, id)
  if (type !== 'series') throw new Error(`${id} is not a series`)
  return values.subarray(slot, slot + model.years)
}

export type Status = 'closes' | 'tight' | 'does-not-close' | 'not-feasible'

/** A constraint with its numbers. */
export interface Row<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly side: 'orbit' | 'ground'
  readonly demand: number
  readonly capacity: number
  readonly ratio: number
  readonly status: Status
  /** What makes it fail: rows of one cause and side are counted once. */
  readonly cause: string
  /** Compared, but never what binds. */
  readonly yardstick: boolean
  /** A comparison of costs, which stands apart from what runs out. */
  readonly cost: boolean
}

/** Demand up to 80 % of capacity closes, up to 100 % is tight, above does not close. */
export const statusOf = (ratio: number): Status => {
  if (Number.isNaN(ratio)) return 'not-feasible'
  if (ratio <= 0.8) return 'closes'
  return ratio <= 1 ? 'tight' : 'does-not-close'
}

const rowFrom = <Id extends string>(q: CompiledConstraint<Id>, values: Float64Array): Row<Id> => {
  const place = (n: number): number => must(values[q.slot + n], q.id)
  const [demand, capacity, ratio] = [place(0), place(1), place(2)]
  // A need of nothing is met by nothing; a need against no capacity is not met however small it is.
  const share = demand === 0 ? 0 : ratio
  const { id, label, side, cause, yardstick, cost } = q
  const status = statusOf(share)
  return { id, label, side, demand, capacity, ratio: share, status, cause, yardstick, cost }
}

/** A constraint's demand, capacity, ratio and status. */
export const rowOf = <Id extends string>(
  model: CompiledModel<Id>,
  values: Float64Array,
  id: NoInfer<Id>,
): Row<Id> => {
  const quantity = quantityOf(model, id)
  if (quantity.type !== 'constraint') throw new Error(`${id} is not a constraint`)
  return rowFrom(quantity, values)
}

/** All constraints, in order of declaration. */
export const rowsOf = <Id extends string>(
  model: CompiledModel<Id>,
  values: Float64Array,
): readonly Row<Id>[] =>
  model.quantities.flatMap((q) => (q.type === 'constraint' ? [rowFrom(q, values)] : []))
