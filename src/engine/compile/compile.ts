/**
 * The model compiler. Runs when the project is built, never in the page.
 *
 * read (parse, names) → order (graph, circles) → dimensions → layout → code and texts
 */
import type { CompiledQuantity, Formula, Note, Notes } from '../compiled.ts'
import type { ModelDefinition } from '../quantity.ts'
import { describeQuantity } from './describe.ts'
import { checkDimensions, checkUnits } from './dimension.ts'
import { type Expression, walk } from './expression.ts'
import { createLayout } from './layout.ts'
import { mathmlOf, texOf } from './notation.ts'
import { type Needs, needsOfModel, orderModel, type Step } from './order.ts'
import { ModelError } from './problem.ts'
import { type Locate, type ReadModel, type ReadQuantity, readModel } from './read.ts'
import { spreadsheetOf } from './spreadsheet.ts'
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
  readonly defaults: readonly number[]
  readonly prelude: readonly string[]
  readonly steps: readonly StepCode[]
  readonly notes: Notes
}

/**
 * Reads and checks a model.
 *
 * @param definition The model.
 * @param locate Says where an id is declared, for messages; `src/model/thermal.ts:42`.
 * @throws ModelError with every problem found: names, circles, dimensions.
 */
export const checkModel = (definition: ModelDefinition, locate: Locate): Checked => {
  const model = readModel(definition, locate)
  if (model.problems.length > 0) throw new ModelError(model.problems)
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
  const prelude: string[] = []
  const index = new Map([...model.quantities.keys()].map((id, i) => [id, i]))
  const problems: string[] = []
  const quantities = [...model.quantities.values()].flatMap((quantity) => {
    const uses = [...usesOf(needs.get(quantity.id))].map((id) => index.get(id) ?? -1)
    try {
      return [describeQuantity(quantity, layout, uses)]
    } catch (error) {
      problems.push(`${locate(quantity.id)}: ${quantity.id}: ${(error as Error).message}`)
      return []
    }
  })
  if (problems.length > 0) throw new ModelError(problems)
  const inputs = reach(model, steps, needs)
  const code = steps.flatMap(({ ids }) => {
    const text = statementsOf(ids, model, prelude, layout)
    return text === '' ? [] : [{ ids, inputs: [...(inputs.get(ids[0] ?? '') ?? [])], code: text }]
  })
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
    defaults,
    prelude,
    steps: code,
    notes: notesOf(model, locate),
  }
}

const usesOf = (needs: Needs | undefined): ReadonlySet<string> =>
  new Set([...(needs?.now ?? []), ...(needs?.before ?? [])])

/** Inputs and choices that each quantity depends on, directly or not. */
const reach = (
  model: ReadModel,
  steps: readonly Step[],
  needs: ReadonlyMap<string, Needs>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { ids } of steps) {
    const together = new Set<string>()
    for (const id of ids) {
      const type = model.quantities.get(id)?.declaration.type
      if (type === 'input' || type === 'choice') together.add(id)
      for (const need of usesOf(needs.get(id))) for (const input of found.get(need) ?? []) together.add(input)
      found.set(id, together)
    }
  }
  return found
}

const list = (source: string | readonly string[] | undefined): readonly string[] =>
  source === undefined ? [] : typeof source === 'string' ? [source] : source

const notesOf = (model: ReadModel, locate: Locate): Notes => {
  const problems: string[] = []
  const quantities = Object.fromEntries(
    [...model.quantities.values()].map((q) => {
      try {
        return [q.id, noteOf(q, model)]
      } catch (error) {
        problems.push(`${locate(q.id)}: ${q.id}: ${(error as Error).message}`)
        return [q.id, null]
      }
    }),
  )
  if (problems.length > 0) throw new ModelError(problems)
  const functions = Object.fromEntries(
    Object.entries(model.definition.functions).map(([name, { compute: _, source, ...rest }]) => [
      name,
      { ...rest, sources: list(source), expensive: rest.expensive ?? false },
    ]),
  )
  return { quantities: quantities as Record<string, Note>, functions }
}

const noteOf = ({ declaration, formulas }: ReadQuantity, model: ReadModel): Note => {
  const options = declaration.type === 'choice' ? Object.entries(declaration.options) : []
  const conditions = formulas.filter(({ role }) => role === 'requires').map(({ expression }) => expression)
  return {
    symbol: declaration.symbol,
    symbolMathml: mathmlOf(declaration.symbol),
    why: declaration.why,
    sources: list(declaration.source),
    moves: declaration.type === 'input' ? (declaration.moves ?? {}) : {},
    formulas: Object.fromEntries(
      formulas
        .filter(({ role }) => role !== 'requires')
        .map(({ role, text, expression }) => {
          const tex = texOf(expression, model)
          const sheet = spreadsheetOf(expression, model, {
            inYears: declaration.type === 'series' && role === 'formula',
            conditions: role === 'formula' ? conditions : [],
          })
          const formula: Formula = {
            text,
            tex,
            mathml: mathmlOf(tex),
            spreadsheet: sheet?.text ?? null,
            rows: sheet?.rows ?? [],
            functions: functionsIn(expression, model),
          }
          return [role, formula]
        }),
    ),
    options: Object.fromEntries(options.map(([id, { why, source }]) => [id, { why, sources: list(source) }])),
  }
}

const functionsIn = (expression: Expression, model: ReadModel): readonly string[] => {
  const names = new Set<string>()
  walk(expression, (e) => {
    if (e.kind === 'call' && e.name in model.definition.functions) names.add(e.name)
  })
  return [...names]
}
