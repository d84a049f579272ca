/**
 * The model compiler. Runs when the project is built, never in the page.
 *
 * read (parse, names) → order (graph, circles) → dimensions → layout → code and texts
 */
import type { CompiledCorrelation, CompiledQuantity, Notes } from '../compiled.ts'
import { must } from '../must.ts'
import type { ModelDefinition } from '../quantity.ts'
import { type ActivitiesCode, activitiesCode } from './activity.ts'
import { type AdjointCode, adjointCode } from './adjoint.ts'
import { type BatchCode, batchCode } from './batch.ts'
import { callsOf, nearsOf } from './calls.ts'
import { correlationProblems } from './correlations.ts'
import { describeQuantity } from './describe.ts'
import { checkDimensions, checkUnits } from './dimension.ts'
import { evidenceProblems } from './evidence.ts'
import { createLayout, type FullLayout } from './layout.ts'
import { noteOf, notesOfCorrelations, notesOfFunctions } from './notes.ts'
import { type Needs, needsOfModel, orderModel, type Step } from './order.ts'
import { ModelError } from './problem.ts'
import type { Locate, ReadModel, ReadQuantity } from './read.ts'
import { readModel } from './read-model.ts'
import { statementsOf } from './statements.ts'

/** What the compiler knows of a model after checking it. */
export interface Checked {
  readonly model: ReadModel
  readonly steps: readonly Step[]
  readonly needs: ReadonlyMap<string, Needs>
}

/** JavaScript of one step, with the inputs that it depends on. */
export interface StepCode {
  readonly ids: readonly string[]
  readonly inputs: readonly string[]
  /** Positions of the earlier steps whose results it reads. */
  readonly needs: readonly number[]
  readonly code: string
}

/** Everything the compiler makes; `emit.ts` turns it into modules. */
export interface Compilation {
  readonly release: string
  readonly horizon: readonly [number, number]
  readonly years: number
  readonly size: number
  readonly topics: readonly { readonly id: string; readonly label: string }[]
  readonly quantities: readonly CompiledQuantity[]
  readonly correlations: readonly CompiledCorrelation[]
  readonly defaults: readonly number[]
  /** The numeric functions as formulas call them. */
  readonly calls: string
  /** Functions with the same slopes as some of them, by name. */
  readonly nears: string
  readonly prelude: readonly string[]
  readonly steps: readonly StepCode[]
  readonly batch: BatchCode
  readonly activities: ActivitiesCode
  readonly adjoint: AdjointCode
  readonly notes: Notes
}

/**
 * Reads and checks a model.
 *
 * @param definition The model.
 * @param locate Says where an id is declared, for messages; `src/model/jam.ts:42`.
 * @throws ModelError with every problem found: names, circles, dimensions.
 */
const checkModel = (definition: ModelDefinition, locate: Locate): Checked => {
  const model = readModel(definition, locate)
  const unread = [...model.problems, ...correlationProblems(model), ...evidenceProblems(model, locate)]
  if (unread.length > 0) throw new ModelError(unread)
  const units = checkUnits(model, locate)
  if (units.length > 0) throw new ModelError(units)
  const needs = needsOfModel(model)
  const { steps, problems } = orderModel(model, needs, locate)
  const all = [...problems, ...checkDimensions(model, locate)]
  if (all.length > 0) throw new ModelError(all)
  return { model, steps, needs }
}

/** Compiles a model; @throws ModelError when anything in it is wrong. */
export const compileModel = (definition: ModelDefinition, locate: Locate = (id) => id): Compilation => {
  const { model, steps, needs } = checkModel(definition, locate)
  const layout = createLayout(model)
  const quantities = describeAll(model, layout, needs, locate)
  const prelude: string[] = []
  const code = codeOf({ model, steps, needs }, prelude, layout)
  const defaults = Array.from({ length: layout.size }, () => 0)
  for (const q of quantities) {
    if (q.type === 'input' || q.type === 'choice') defaults[q.slot] = q.default
    if (q.type === 'constant') defaults[q.slot] = q.value
  }
  return {
    release: definition.release,
    horizon: definition.horizon,
    years: layout.years,
    size: layout.size,
    topics: Object.entries(definition.topics).map(([id, { label }]) => ({ id, label })),
    quantities,
    correlations: (definition.correlations ?? []).map(({ inputs, rank }) => ({ inputs, rank })),
    defaults,
    calls: callsOf(definition.functions),
    nears: nearsOf(definition.functions),
    prelude,
    steps: code,
    batch: batchCode(code, model, layout),
    activities: activitiesCode(model, steps, layout, locate),
    adjoint: adjointCode(code, model, layout, movedBy(model, code)),
    notes: {
      quantities: Object.fromEntries(forAll(model, locate, (q) => [q.id, noteOf(q, model, locate)] as const)),
      correlations: notesOfCorrelations(definition.correlations),
      functions: notesOfFunctions(definition.functions),
    },
  }
}

/** JavaScript of the steps that compute anything. */
const codeOf = (
  { model, steps, needs }: Checked,
  prelude: string[],
  layout: FullLayout,
): readonly StepCode[] => {
  const inputs = reach(model, steps, needs)
  const places = new Map<string, number>()
  const made: StepCode[] = []
  for (const { ids } of steps) {
    const code = statementsOf(ids, model, prelude, layout)
    if (code === '') continue
    const used = ids.flatMap((id) => usesOf(id, needs))
    const earlier = new Set(used.flatMap((id) => places.get(id) ?? []))
    for (const id of ids) places.set(id, made.length)
    made.push({
      ids,
      inputs: [...new Set(ids.flatMap((id) => inputs(id)))],
      needs: [...earlier].sort((a, b) => a - b),
      code,
    })
  }
  return made
}

/** Whether a quantity is an input that is a number, or depends on one. */
const movedBy = ({ quantities }: ReadModel, steps: readonly StepCode[]): ((id: string) => boolean) => {
  const isNumber = (id: string): boolean => quantities.get(id)?.declaration.type === 'input'
  const moved = new Set(steps.flatMap(({ ids, inputs }) => (inputs.some(isNumber) ? ids : [])))
  return (id) => moved.has(id) || isNumber(id)
}

/** Makes something of every quantity; @throws ModelError with the message of each for which it fails. */
const forAll = <T>(
  { quantities }: ReadModel,
  locate: Locate,
  make: (quantity: ReadQuantity) => T,
): readonly T[] => {
  const problems: string[] = []
  const made = [...quantities.values()].flatMap((quantity) => {
    try {
      return [make(quantity)]
    } catch (error) {
      problems.push(`${locate(quantity.id)}: ${quantity.id}: ${(error as Error).message}`)
      return []
    }
  })
  if (problems.length > 0) throw new ModelError(problems)
  return made
}

const describeAll = (
  model: ReadModel,
  layout: FullLayout,
  needs: ReadonlyMap<string, Needs>,
  locate: Locate,
): readonly CompiledQuantity[] => {
  const ids = [...model.quantities.keys()]
  return forAll(model, locate, (quantity) => {
    const uses = usesOf(quantity.id, needs).map((id) => ids.indexOf(id))
    return describeQuantity(quantity, layout, uses)
  })
}

const usesOf = (id: string, needs: ReadonlyMap<string, Needs>): readonly string[] => {
  const { now, before } = must(needs.get(id), `what ${id} needs`)
  return [...new Set([...now, ...before])]
}

/** Inputs and choices that each quantity depends on, directly or not. */
const reach = (
  model: ReadModel,
  steps: readonly Step[],
  needs: ReadonlyMap<string, Needs>,
): ((id: string) => readonly string[]) => {
  const found = new Map<string, Set<string>>()
  const reached = (id: string): ReadonlySet<string> => must(found.get(id), `what ${id} depends on`)
  const isInput = (id: string): boolean =>
    ['input', 'choice'].includes(must(model.quantities.get(id), id).declaration.type)
  for (const { ids } of steps) {
    // The members of one step need each other, so they share what they depend on.
    const together = new Set(ids.filter(isInput))
    for (const id of ids) found.set(id, together)
    const used = ids.flatMap((id) => usesOf(id, needs))
    for (const input of used.flatMap((id) => [...reached(id)])) together.add(input)
  }
  return (id) => [...reached(id)]
}
