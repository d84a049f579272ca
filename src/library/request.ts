/** What a program asks for → settings of the model. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { isInput, quantitiesById, type Settings as Values } from '../engine/evaluate.ts'
import { nearest } from '../engine/nearest.ts'
import { inputOfSpread } from '../engine/spread-key.ts'
import { calculator } from '../engine/units.ts'
import { defaultsSlug } from '../scenario/link.ts'
import { quoted, readSettings } from '../scenario/scenario.ts'
import type { Request } from './api.ts'
import { RequestError } from './problem.ts'

/** That a name is none of the known ones, with the nearest that is. */
export const unknown = (what: string, name: unknown, known: readonly string[]): RequestError => {
  const near = typeof name === 'string' ? nearest(name.slice(0, 60), known) : undefined
  return new RequestError(`${what} ${quoted(name)}${near ? `; the nearest is "${near}"` : ''}`)
}

export interface Read {
  readonly scenario: string | null
  readonly values: Values
}

const startOf = (slug: unknown): Values => {
  if (slug === undefined || slug === defaultsSlug) return {}
  const found = scenarios.find((scenario) => scenario.slug === slug)
  if (found) return found.settings
  throw unknown('no shipped scenario is called', slug, [
    defaultsSlug,
    ...scenarios.map((scenario) => scenario.slug),
  ])
}

/** @throws RequestError for a scenario or an input that there is not, and for a value that the input does not take. */
export const readRequest = ({ scenario, settings = {} }: Request): Read => {
  const start = startOf(scenario)
  const given = Object.entries(settings)
  for (const [key] of given) {
    const id = inputOfSpread(key) ?? key
    const quantity = quantitiesById(model).get(id)
    if (!quantity)
      throw unknown(
        'no input is called',
        id,
        model.quantities.filter(isInput).map((q) => q.id),
      )
    if (!isInput(quantity)) throw new RequestError(`${id} is computed and cannot be set`)
  }
  const read = readSettings(model, new Map(given), calculator)
  if (read.problems.length > 0) throw new RequestError(read.problems.join(' '))
  // The defaults by name are no scenario, as in a link.
  const named = scenario === undefined || scenario === defaultsSlug ? null : scenario
  return { scenario: named, values: { ...start, ...read.settings } }
}
