/** What tools for assistants have in common: schemas of scenarios, inputs and results. */
import { model } from 'virtual:model'
import type { CompiledInput } from '../engine/compiled.ts'
import { isInput } from '../engine/evaluate.ts'
import * as dawnline from '../library/index.ts'

/** A schema of JSON, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>

export interface Tool {
  readonly description: string
  readonly properties: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly answer: (given: Readonly<Record<string, unknown>>) => unknown
}

export const inputs = model.quantities.filter(isInput)
export const computed = model.quantities.filter((q) => ['derived', 'series', 'constraint'].includes(q.type))

export const ids = (quantities: readonly { readonly id: string }[]): Schema => ({
  type: 'string',
  enum: quantities.map(({ id }) => id),
})

const numberSchema = ({ label, unit, default: usual, range }: CompiledInput): Schema => ({
  type: ['number', 'string'],
  description: `${label}: a number in ${unit}, or an amount with a unit. ${usual} where it is left out; usual from ${range[0]} to ${range[1]}.`,
})

/** Inputs that lead are described; the others are known by id, and `list` describes them. */
const settings: Schema = {
  type: 'object',
  description: 'Inputs to change, by id. What is left out stays as in the scenario, or at its default.',
  properties: Object.fromEntries(
    inputs
      .filter(({ main }) => main)
      .map((q) => [
        q.id,
        q.type === 'choice'
          ? { type: 'string', description: q.label, enum: q.options.map(({ id }) => id) }
          : numberSchema(q),
      ]),
  ),
  propertyNames: { enum: inputs.map(({ id }) => id) },
}

const scenario: Schema = {
  type: 'string',
  description: 'A shipped scenario to start from; the defaults of the model where it is left out.',
  enum: ['defaults', ...dawnline.shipped.map(({ slug }) => slug)],
}

export const request = { scenario, settings }
export const result: Schema = {
  ...ids(computed.filter(({ type }) => type === 'derived')),
  description: 'A single result.',
}

export const requestOf = (given: Readonly<Record<string, unknown>>): dawnline.Request => ({
  ...(given['scenario'] === undefined ? {} : { scenario: given['scenario'] as string }),
  settings: (given['settings'] ?? {}) as dawnline.Settings,
})
