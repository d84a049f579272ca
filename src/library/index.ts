/** The package `dawnline`: the model for programs. Every answer has the bits of the page and of the command line. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { notes } from 'virtual:model/notes'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { readAmount } from '../engine/amount/read-amount.ts'
import { bandOf } from '../engine/bands.ts'
import { reaches } from '../engine/capacity.ts'
import type { CompiledDerived } from '../engine/compiled.ts'
import { evaluate as evaluated, isIdOf, numberOf, quantitiesById } from '../engine/evaluate.ts'
import { must } from '../engine/must.ts'
import { usualDraws } from '../engine/sample.ts'
import { solveInput } from '../engine/solve.ts'
import { drawPart, findingsOf, partsOf, type Survey } from '../engine/survey.ts'
import { calculator } from '../engine/units.ts'
import { dictionaryOf } from '../export/dictionary.ts'
import { resultsJson } from '../export/json.ts'
import type { QuantityId } from '../model/index.ts'
import { growing } from '../model/verdict/limits.ts'
import { decodeLink, encodeLink } from '../scenario/link.ts'
import type * as api from './api.ts'
import { explanationOf } from './explain.ts'
import { RequestError } from './problem.ts'
import { readRequest, unknown } from './request.ts'
import { whole } from './whole.ts'

export type * from './api.ts'
export { believe, front, optimise } from './decide.ts'
export type * from './decisions.ts'
export { map, sweep } from './grid.ts'
export { RequestError }

/** Release of the model, such as `2026.11`. */
export const release: string = model.release

/** Slugs and titles of the shipped scenarios. */
export const shipped: readonly { readonly slug: string; readonly title: string }[] = scenarios.map(
  ({ slug, title }) => ({ slug, title }),
)

const known = (id: unknown): QuantityId => {
  if (typeof id === 'string' && isIdOf(model, id)) return id
  throw unknown('no quantity is called', id, [...quantitiesById(model).keys()])
}

const scalar = (id: unknown): CompiledDerived<QuantityId> => {
  const quantity = typeof id === 'string' ? quantitiesById(model).get(id) : undefined
  if (quantity?.type === 'derived') return quantity
  const results = model.quantities.filter((q) => q.type === 'derived').map((q) => q.id)
  throw unknown('no single result is called', id, results)
}

/**
 * Computes everything.
 *
 * @returns All inputs, results, yearly values and rows of the verdict, in the units of the model.
 * @throws RequestError for a name that there is not and for a value that an input does not take.
 */
export const evaluate = (request: api.Request = {}): api.Results => {
  const { scenario, values } = readRequest(request)
  return resultsJson(model, evaluated(model, values), { scenario })
}

/**
 * Explains a quantity: formula, what goes in, what it feeds, sources.
 *
 * @throws RequestError as `evaluate`, and for an id that there is not.
 */
export const explain = (id: api.QuantityId, request: api.Request = {}): api.Explanation =>
  explanationOf(
    known(id),
    evaluated(model, readRequest(request).values),
    notes.quantities[id],
    notes.correlations,
  )

/**
 * Draws the inputs from their spreads.
 *
 * @param id A single result.
 * @returns Percentiles with their errors, all draws, and how likely each row can be met.
 * @throws RequestError as `evaluate`, and for a count or seed that is none.
 */
export const sample = (id: api.ResultId, options: api.SampleOptions = {}): api.Sample => {
  const result = scalar(id)
  const count = whole('count', options.count ?? usualDraws.count, 10, 1e6)
  const seed = whole('seed', options.seed ?? usualDraws.seed, 0, 2 ** 32 - 1)
  const { values: settings } = readRequest(options)
  const rows = model.quantities.flatMap((q) => (q.type === 'constraint' ? [q] : []))
  const survey: Survey = { settings, seed, count, results: [result.id], rows: rows.map((row) => row.id) }
  const found = findingsOf(survey, partsOf(survey).map(drawPart(model, batch)))
  const draws = must(found.drawn[result.id], result.id)
  return {
    model: model.release,
    result: result.id,
    unit: result.unit,
    seed,
    count,
    ...bandOf(draws),
    draws,
    met: rows.map(({ id: row, side }) => ({ id: row, side, ...must(found.met[row], row) })),
  }
}

/**
 * Finds the values of one input at which a result is what it is to be.
 *
 * @throws RequestError as `evaluate`, and for a target that cannot be read.
 */
export const solve = ({ result, target, vary, ...request }: api.SolveOptions): api.Solution => {
  const [wanted, moved] = [scalar(result), quantitiesById(model).get(vary)]
  if (moved?.type !== 'input') {
    const inputs = model.quantities.filter((q) => q.type === 'input').map((q) => q.id)
    throw unknown('no input with a range is called', vary, inputs)
  }
  const values = evaluated(model, readRequest(request).values)
  const current = numberOf(model, values, wanted.id)
  const read = readAmount(String(target), wanted, { calculator, current })
  if (read.kind !== 'value') throw new RequestError(`${wanted.id} = ${read.message}`)
  const solution = solveInput(model, stages, values, moved.id, wanted.id, read.value)
  return {
    model: model.release,
    input: moved.id,
    unit: moved.unit,
    ...('value' in solution
      ? { values: [solution.value, ...solution.others] }
      : { values: [], none: solution.none }),
  }
}

/** Up to how many gigawatts each row of the verdict closes, what stops first before the rest. */
export const limits = (request: api.Request = {}): readonly api.Limit[] =>
  reaches(model, stages, evaluated(model, readRequest(request).values), growing).map(({ row, largest }) => ({
    id: row.id,
    side: row.side,
    cause: row.cause,
    gigawatts: typeof largest === 'number' ? largest / 1e9 : largest,
  }))

/**
 * Reads a link of the page, of this release or an earlier one.
 *
 * @param link The address, or its part from `?` on.
 */
export const parseLink = (link: string): api.ParsedLink => {
  const settings = new Map(scenarios.map((scenario) => [scenario.slug, scenario.settings]))
  const read = decodeLink(model, link, { shipped: settings, calculator })
  return { scenario: read.scenario, settings: read.settings, problems: read.problems }
}

/** The part of a link from `?` on that opens the same on the page. */
export const linkOf = (request: api.Request = {}): string => {
  const { scenario, values } = readRequest(request)
  return encodeLink(model, values, scenario === null ? {} : { scenario })
}

/** The model as data: every quantity with unit, formula, range, spread and sources. */
export const dictionary = (): api.Dictionary => dictionaryOf(model, notes)
