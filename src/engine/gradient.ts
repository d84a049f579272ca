/** Slopes of a result by all inputs at once, exact for formulas. */
import type { AdjointStage, CompiledInput, CompiledModel, SlopeNotes } from './compiled.ts'
import { quantityOf } from './evaluate.ts'
import { must } from './must.ts'
import { affected } from './partial.ts'

/** How a result moves when its inputs do. */
export interface Gradient<Id extends string = string> {
  /** Value of the result; of a constraint, its ratio. */
  readonly value: number
  /** Slope by each input that moves it, by id, in the result's unit over the input's; no input that does not. */
  readonly slopes: ReadonlyMap<Id, number>
  /** Quantities on the way that move in steps: what inputs do through them is not in the slopes. */
  readonly steps: readonly string[]
  /** Quantities on the way that stand at a corner: the slopes are those of one side. */
  readonly ties: readonly string[]
  /** Quantities on the way whose numeric functions have no settled slope: theirs is a guess. */
  readonly rough: readonly string[]
}

/** Steps from a result back to what moves it, by the result's id: whoever follows a slope asks for it again. */
const ways = new WeakMap<readonly AdjointStage[], Map<string, readonly AdjointStage[]>>()

const wayBack = (
  adjoint: readonly AdjointStage[],
  inputs: readonly CompiledInput[],
  id: string,
): readonly AdjointStage[] => {
  const known = ways.get(adjoint) ?? new Map<string, readonly AdjointStage[]>()
  ways.set(adjoint, known)
  const found = known.get(id)
  if (found) return found
  const ids = inputs.map((input) => input.id)
  const way = affected(adjoint, ids, [id]).toReversed()
  known.set(id, way)
  return way
}

/**
 * Slopes of a result by every input that is a number, at the values of a scenario.
 *
 * Of a choice by cases and of `min` and `max` the side counts that the values are on.
 *
 * @param values Fully evaluated; they are left as they were.
 * @param id Id of a single result or of a constraint.
 * @returns The slopes; of `pots = jamMass / potMass` the slope by `potMass` is `-jamMass / potMass^2`.
 * @throws Error that names the nearest known id, or says that the result has no slope.
 */
export const gradientOf = <Id extends string>(
  model: CompiledModel<Id>,
  adjoint: readonly AdjointStage[],
  values: Float64Array,
  id: NoInfer<Id>,
): Gradient<Id> => {
  const { type, slot } = quantityOf(model, id)
  if (type !== 'derived' && type !== 'constraint')
    throw new Error(`${id} is no single result or constraint, so it has no slopes`)
  return gradientAt(model, adjoint, values, id, type === 'constraint' ? slot + 2 : slot)
}

/**
 * As `gradientOf`, of one number of any computed quantity, such as a year of a series.
 *
 * @param place Position of the number in the array of values.
 * @throws Error where the number is not finite.
 */
export const gradientAt = <Id extends string>(
  model: CompiledModel<Id>,
  adjoint: readonly AdjointStage[],
  values: Float64Array,
  id: NoInfer<Id>,
  place: number,
): Gradient<Id> => {
  const { label } = quantityOf(model, id)
  const value = must(values[place], id)
  if (!Number.isFinite(value)) throw new Error(`${label} has no value, so it has no slopes`)
  const slopes = new Float64Array(values.length)
  const notes: SlopeNotes = { steps: new Set(), ties: new Set(), rough: new Set() }
  slopes[place] = 1
  const inputs = model.quantities.filter((q) => q.type === 'input')
  for (const { run } of wayBack(adjoint, inputs, id)) run(values, slopes, notes)
  const found = new Map<Id, number>()
  for (const input of inputs) {
    const slope = must(slopes[input.slot], input.id)
    if (slope !== 0) found.set(input.id, slope)
  }
  return {
    value,
    slopes: found,
    steps: [...notes.steps],
    ties: [...notes.ties],
    rough: [...notes.rough],
  }
}

/** What one per cent more of an input does to a result. */
export interface Elasticity<Id extends string = string> {
  readonly id: Id
  /** In the result's unit over the input's. */
  readonly slope: number
  /** Per cent of the result for one per cent of the input; 0 for an input that is zero. */
  readonly elasticity: number
}

/** Elasticities with what they leave out. */
export interface Elasticities<Id extends string = string> extends Pick<Gradient, 'steps' | 'ties' | 'rough'> {
  /** The strongest first. */
  readonly inputs: readonly Elasticity<Id>[]
}

/**
 * Elasticities of a result: relative changes over relative changes of each input.
 *
 * @param values Fully evaluated; they are left as they were.
 * @returns One for each input that moves the result; of `pots = jamMass / potMass` that of `potMass` is -1.
 * @throws Error as `gradientOf`, and for a result that is zero.
 */
export const elasticitiesOf = <Id extends string>(
  model: CompiledModel<Id>,
  adjoint: readonly AdjointStage[],
  values: Float64Array,
  id: NoInfer<Id>,
): Elasticities<Id> => {
  const { value, slopes, ...notes } = gradientOf(model, adjoint, values, id)
  if (value === 0) throw new Error(`${id} is 0, of which no change is a percentage`)
  const inputs = [...slopes].map(([input, slope]): Elasticity<Id> => {
    const x = must(values[quantityOf(model, input).slot], input)
    return { id: input, slope, elasticity: (slope * x) / value }
  })
  return { inputs: inputs.toSorted((a, b) => Math.abs(b.elasticity) - Math.abs(a.elasticity)), ...notes }
}
