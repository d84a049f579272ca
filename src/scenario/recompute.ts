/** Published cases, run through the compiled model: whole, from quantities in the middle of its chain, or by a function. */
import type { CompiledModel, CompiledQuantity, Stage } from '../engine/compiled.ts'
import { quantitiesById } from '../engine/evaluate.ts'
import { parseAmount, unitInfo } from '../engine/units.ts'
import { type Comparison, compare } from './comparison.ts'
import type { ReferenceCase } from './reference.ts'

/** What runs cases: the compiled model in stages, and functions of the physics that cases name. */
export interface Engine {
  readonly model: CompiledModel
  readonly stages: readonly Stage[]
  readonly functions: Readonly<Record<string, CaseFunction>>
}

/** A function with arguments by name, numbers in the units given, lists as they are; results are in SI. */
export interface CaseFunction {
  readonly units: Readonly<Record<string, string>>
  readonly compute: (given: {
    readonly number: (name: string) => number
    readonly list: (name: string) => readonly number[]
  }) => Readonly<Record<string, number>>
}

type Given = Readonly<Record<string, number | string>>

/** Quantities with one value of their own. */
const isScalar = (quantity: CompiledQuantity | undefined): quantity is CompiledQuantity =>
  quantity?.type === 'input' || quantity?.type === 'constant' || quantity?.type === 'derived'

const amountOf = (quantity: CompiledQuantity, amount: number | string): number => {
  if (quantity.type === 'choice') {
    const at = quantity.options.findIndex(({ id }) => id === amount)
    if (at >= 0) return at
    const options = quantity.options.map(({ id }) => id).join(', ')
    throw new Error(`${quantity.id} = ${amount} is not one of ${options}`)
  }
  return typeof amount === 'number' ? amount : parseAmount(amount, quantity.unit)
}

/**
 * Evaluates the model with given values for any of its quantities, also computed ones.
 *
 * @param given Amounts as declarations write them, and option ids, by quantity.
 * @returns One value for each slot; what a given quantity would be by its own formula is not computed.
 */
export const evaluateGiven = (model: CompiledModel, stages: readonly Stage[], given: Given): Float64Array => {
  const byId = quantitiesById(model)
  const values = Float64Array.from(model.defaults)
  const fixed = new Map<number, number>()
  for (const [id, amount] of Object.entries(given)) {
    const quantity = byId.get(id)
    if (!quantity) throw new Error(`${id} = ${amount}: the model declares no such quantity`)
    fixed.set(quantity.slot, amountOf(quantity, amount))
  }
  const restore = () => {
    for (const [slot, value] of fixed) values[slot] = value
  }
  restore()
  for (const { ids, run } of stages) {
    if (ids.every((id) => Object.hasOwn(given, id))) continue
    run(values)
    if (ids.length > 1) restore()
  }
  return values
}

/** What a case gives: settings of the whole model, or quantities that its formulas start from. */
const givenOf = ({ settings, inputs, choices }: ReferenceCase): Given => ({
  ...settings,
  ...(inputs as Given | undefined),
  ...choices,
})

/** Numbers of a case by id, in the unit asked for. */
type Results = (id: string, unit: string) => number

const byFunction = ({ functions }: Engine, reference: ReferenceCase, name: string): Results => {
  const { id: caseId, inputs } = reference
  const found = functions[name]
  if (!found)
    throw new Error(`${caseId}: no function "${name}"; there are ${Object.keys(functions).join(', ')}`)
  const given = (argument: string) => {
    const amount = inputs?.[argument]
    if (amount === undefined) throw new Error(`${caseId} gives no ${argument}`)
    return amount
  }
  const results = found.compute({
    number: (argument) => {
      const amount = given(argument)
      return typeof amount === 'number' ? amount : parseAmount(String(amount), found.units[argument] ?? '1')
    },
    list: (argument) => {
      const amount = given(argument)
      if (typeof amount === 'object') return amount
      throw new Error(`${caseId}: ${argument} = ${amount} is no list`)
    },
  })
  return (id, unit) => {
    const value = results[id]
    if (value === undefined) throw new Error(`${caseId}: ${name} gives no ${id}`)
    return inUnit(value, unit)
  }
}

const byModel = ({ model, stages }: Engine, given: Given): Results => {
  const values = evaluateGiven(model, stages, given)
  return (id, unit) => {
    const quantity = quantitiesById(model).get(id)
    if (!isScalar(quantity)) throw new Error(`${id} is no number of the model`)
    return inUnit(values[quantity.slot] ?? Number.NaN, unit)
  }
}

/** A number in SI, in a unit: 3,600 in `h` is 1. */
export const inUnit = (value: number, unit: string): number => {
  const { factor, offset } = unitInfo(unit)
  return value / factor - offset
}

const run = (engine: Engine, reference: ReferenceCase, changed: Given = {}): Results =>
  reference.function === undefined
    ? byModel(engine, { ...givenOf(reference), ...changed })
    : byFunction(engine, reference, reference.function)

/**
 * Recomputes a case.
 *
 * @returns Its numbers beside ours. A number that differs is `explained` only while its case states the departure
 * to its digits: one that has grown, shrunk or gone is `unexplained`.
 * @throws Error when the case names what is not declared, or an amount does not fit.
 */
export const recompute = (engine: Engine, reference: ReferenceCase): readonly Comparison[] => {
  const results = run(engine, reference)
  return Object.entries(reference.expected).map(([id, number]) =>
    compare(id, number, results(id, number.unit)),
  )
}

/** A step of a bridge with the numbers of the case after it and all steps before it. */
export interface Crossed {
  readonly change: string
  readonly after: readonly Comparison[]
}

/** Walks the bridge of a case from our numbers towards the printed ones; the settings of its steps add up. */
export const crossBridge = (engine: Engine, reference: ReferenceCase): readonly Crossed[] => {
  let changed: Given = {}
  return (reference.bridge ?? []).map(({ change, set }) => {
    changed = { ...changed, ...set }
    const results = run(engine, reference, changed)
    const after = Object.entries(reference.expected).map(([id, number]) => {
      const { differs: _, ...plain } = number
      return compare(id, plain, results(id, number.unit))
    })
    return { change, after }
  })
}
