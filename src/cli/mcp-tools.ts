/** What an assistant can ask of the model: each tool with the schema of its arguments and its answer. */
import { model } from 'virtual:model'
import * as dawnline from '../library/index.ts'
import { headline } from '../model/headline.ts'
import { decisionTools } from './mcp-decisions.ts'
import { computed, ids, inputs, request, requestOf, result, type Schema, type Tool } from './mcp-schemas.ts'

const only: Schema = {
  type: 'array',
  description:
    'Ids of the results, series or constraints wanted; the leading results and all constraints where it is left out.',
  items: ids(computed),
}

const leading: readonly string[] = headline.map(({ id }) => id)

/** Of all results those that were asked for: an answer that can be read. */
const evaluated = (given: Readonly<Record<string, unknown>>, asked: unknown) => {
  const { results, series, constraints, model: release } = dawnline.evaluate(requestOf(given))
  const wanted = new Set(Array.isArray(asked) ? asked.map(String) : leading)
  const pick = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => wanted.has(id)))
  const rows = Array.isArray(asked) ? constraints.filter(({ id }) => wanted.has(id)) : constraints
  const known = new Set([...Object.keys(results), ...Object.keys(series), ...constraints.map(({ id }) => id)])
  const unknown = [...wanted].find((id) => !known.has(id))
  if (unknown !== undefined)
    throw new dawnline.RequestError(`only = "${unknown}" is no result, series or constraint`)
  return { model: release, results: pick(results), series: pick(series), constraints: rows }
}

const listed = (what: unknown, search: unknown): unknown => {
  if (what === 'scenarios') return dawnline.shipped
  const chosen = what === 'inputs' ? inputs : computed
  const words = String(search ?? '').toLowerCase()
  return chosen
    .filter(({ id, label, topic }) => `${id} ${label} ${topic}`.toLowerCase().includes(words))
    .map((q) => ({
      id: q.id,
      label: q.label,
      topic: q.topic,
      type: q.type,
      ...(q.type === 'choice' ? { options: q.options.map(({ id }) => id) } : { unit: q.unit }),
      ...(q.type === 'input' ? { default: q.default, range: q.range } : {}),
    }))
}

export const tools = {
  evaluate: {
    description:
      'Computes what compute in orbit takes and costs beside the ground: results in SI units, and the verdict row by row (demand, capacity, ratio; above 1 it does not close).',
    properties: { ...request, only },
    answer: (given) => evaluated(given, given['only']),
  },
  compare: {
    description: 'Evaluates two designs and gives the same results of both.',
    properties: {
      a: { type: 'object', properties: request },
      b: { type: 'object', properties: request },
      only,
    },
    required: ['a', 'b'],
    answer: (given) => {
      const side = (name: 'a' | 'b') =>
        evaluated(given[name] as Readonly<Record<string, unknown>>, given['only'])
      return { a: side('a'), b: side('b') }
    },
  },
  why: {
    description:
      'Why a quantity is what it is: formula, values that go in, what it feeds, reason and sources.',
    properties: { ...request, id: ids(model.quantities) },
    required: ['id'],
    answer: (given) => dawnline.explain(given['id'] as dawnline.QuantityId, requestOf(given)),
  },
  list: {
    description:
      'Inputs, results (with yearly series and constraints) or shipped scenarios, with labels and units.',
    properties: {
      what: { type: 'string', enum: ['inputs', 'results', 'scenarios'] },
      search: { type: 'string', description: 'Only those with these letters in id, label or topic.' },
    },
    required: ['what'],
    answer: ({ what, search }) => listed(what, search),
  },
  sample: {
    description:
      'How sure a result is: percentiles when assumptions are drawn from their spreads, with errors, and how likely each constraint can be met.',
    properties: {
      ...request,
      id: result,
      count: { type: 'integer', minimum: 10, maximum: 100_000, default: 2000 },
      seed: { type: 'integer', minimum: 0, default: 1 },
    },
    required: ['id'],
    answer: (given) => {
      const { count, seed } = given as { readonly count?: number; readonly seed?: number }
      const { draws: _, ...found } = dawnline.sample(given['id'] as dawnline.ResultId, {
        ...requestOf(given),
        ...(count === undefined ? {} : { count }),
        ...(seed === undefined ? {} : { seed }),
      })
      return found
    },
  },
  solve: {
    description:
      'Which values of one input make a result what it is to be, such as the launch price at which costRatio is 1.',
    properties: {
      ...request,
      result,
      target: {
        type: ['number', 'string'],
        description: 'In the unit of the result, or an amount with a unit.',
      },
      vary: ids(inputs.filter(({ type }) => type === 'input')),
    },
    required: ['result', 'target', 'vary'],
    answer: (given) =>
      dawnline.solve({
        ...requestOf(given),
        result: given['result'] as dawnline.ResultId,
        target: given['target'] as number | string,
        vary: given['vary'] as dawnline.InputId,
      }),
  },
  limits: {
    description:
      'Up to how many gigawatts each row of the verdict closes, on both sides: what stops first comes first.',
    properties: request,
    answer: (given) => dawnline.limits(requestOf(given)),
  },
  ...decisionTools,
  link: {
    description:
      'The part of a link, from ? on, that opens the same design on the page of the calculator, for people.',
    properties: request,
    answer: (given) => ({ link: dawnline.linkOf(requestOf(given)) }),
  },
} as const satisfies Readonly<Record<string, Tool>>

export type ToolName = keyof typeof tools

export const isTool = (name: string): name is ToolName => Object.hasOwn(tools, name)

export const toolOf = (name: ToolName): Tool => tools[name]

/** The schema of a tool's arguments: nothing else is taken. */
export const schemaOf = ({ properties, required = [] }: Tool) => ({
  type: 'object' as const,
  properties,
  required: [...required],
  additionalProperties: false,
})
