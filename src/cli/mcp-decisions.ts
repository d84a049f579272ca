/** Tools that help an assistant to decide: what would have to be true, the best design, maps and sweeps. */
import { model } from 'virtual:model'
import * as dawnline from '../library/index.ts'
import { ids, inputs, request, requestOf, type Schema, type Tool } from './mcp-schemas.ts'

const rows = model.quantities.filter(({ type }) => type === 'constraint')

/** A result, a row or a year of a series. */
const figure: Schema = {
  type: 'string',
  description:
    'A single result, a row of the verdict (demand over capacity), or a series with a year: costRatioByYear@2040.',
}

const axis: Schema = {
  type: 'string',
  description:
    'INPUT for its slider, INPUT=1,2,3, INPUT=LOW..HIGH/COUNT in even steps or INPUT=LOW..HIGH*COUNT in even factors; values may have units.',
}

const percentile: Schema = {
  type: 'number',
  minimum: 0,
  maximum: 100,
  description: 'Over worlds in which all assumptions are drawn, in place of the result as set: 90.',
}

export const decisionTools = {
  believe: {
    description:
      'What would have to be true: the nearest believable world in which a goal is reached, which assumptions differ there and how much each counts, and the odds.',
    properties: {
      ...request,
      goal: {
        type: 'string',
        description:
          'RESULT<=VALUE or RESULT>=VALUE with an optional unit, SERIES@YEAR<=VALUE, or the id of a row of the verdict that is to be met.',
      },
      fixed: { type: 'array', description: 'Inputs that stay as they are.', items: ids(inputs) },
      count: { type: 'integer', minimum: 100, maximum: 100_000, default: 2000 },
      seed: { type: 'integer', minimum: 0, default: 1 },
    },
    required: ['goal'],
    answer: (given) => dawnline.believe({ ...given, ...requestOf(given) } as dawnline.BelieveOptions),
  },
  optimise: {
    description:
      'The best design: values of decisions that make a result lowest or highest while the limits in orbit that are met now stay met; what each change gains.',
    properties: {
      ...request,
      result: figure,
      sense: { type: 'string', enum: ['least', 'most'], default: 'least' },
      over: {
        type: 'array',
        description: 'Inputs that may be chosen; the decisions of the orbital design where it is left out.',
        items: ids(inputs),
      },
      close: { type: 'array', description: 'Rows that must be met too.', items: ids(rows) },
      seed: { type: 'integer', minimum: 0, default: 1 },
      evaluations: { type: 'integer', minimum: 200, maximum: 100_000, default: 4000 },
      percentile,
      worlds: { type: 'integer', minimum: 10, maximum: 100, default: 20 },
    },
    required: ['result'],
    answer: (given) => dawnline.optimise({ ...given, ...requestOf(given) } as dawnline.OptimiseOptions),
  },
  map: {
    description:
      'A result over two inputs: the grid, which limits are not met where, the line on which the result is a goal, and real things to compare with.',
    properties: {
      ...request,
      result: figure,
      x: axis,
      y: axis,
      goal: {
        type: ['number', 'string'],
        description: 'In the unit of the result, or an amount with a unit.',
      },
      percentile,
      worlds: { type: 'integer', minimum: 10, maximum: 200, default: 100 },
      seed: { type: 'integer', minimum: 0, default: 1 },
    },
    required: ['result', 'x', 'y'],
    answer: (given) => dawnline.map({ ...given, ...requestOf(given) } as dawnline.MapOptions),
  },
  sweep: {
    description: 'Results for every combination of values of some inputs.',
    properties: {
      ...request,
      over: {
        type: 'array',
        description: 'One text for each input, such as launchPrice=100,200,500 or altitude=500km..1000km/6.',
        items: axis,
      },
      only: {
        type: 'array',
        description: 'Results and rows; the leading ones where it is left out.',
        items: figure,
      },
      percentiles: { type: 'array', description: 'Columns of these, over worlds.', items: percentile },
      worlds: { type: 'integer', minimum: 10, maximum: 10_000, default: 2000 },
      seed: { type: 'integer', minimum: 0, default: 1 },
    },
    required: ['over'],
    answer: (given) => dawnline.sweep({ ...given, ...requestOf(given) } as dawnline.SweepOptions),
  },
} as const satisfies Readonly<Record<string, Tool>>
