/** A small model with one of everything, for tests of the engine. It is about jam, so that no domain word slips in. */
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { ModelError } from '../../src/engine/compile/problem.ts'
import {
  choice,
  constant,
  constraint,
  type Declarations,
  defineModel,
  derived,
  input,
  type ModelDefinition,
  numeric,
  quantities,
  series,
} from '../../src/engine/quantity.ts'

const words = (label: string, symbol: string) => ({ label, symbol, why: `${label} of the toy.` })

export const jam = quantities({
  fruitMass: input({
    ...words('Fruit', 'm_f'),
    unit: 'kg',
    display: ['t', 'kg'],
    default: '2 t',
    range: ['100 kg', '10 t'],
    limits: [0, null],
    scale: 'log',
    kind: 'judgement',
    marks: [{ at: '500 kg', label: 'a cart' }],
    moves: { jamMass: '+', pots: '+' },
  }),
  sugarShare: input({
    ...words('Sugar share', 's'),
    unit: '1',
    display: ['%'],
    default: '40 %',
    range: [0, 0.9],
    limits: [0, 1],
    kind: 'judgement',
  }),
  potMass: input({
    ...words('Jam in a pot', 'm_p'),
    unit: 'kg',
    default: 0.35,
    range: [0.1, 1],
    limits: [0, null],
    kind: 'judgement',
  }),
  interest: input({
    ...words('Interest', 'r'),
    unit: '1/s',
    display: ['%/year'],
    default: '5 %/year',
    range: [0, '20 %/year'],
    kind: 'judgement',
  }),
  quality: choice({
    ...words('Quality', 'Q'),
    default: 'plain',
    options: { plain: { label: 'Plain', why: 'Half fruit.' }, extra: { label: 'Extra', why: 'More fruit.' } },
    kind: 'judgement',
  }),
  price: constant({ ...words('Price', 'p'), unit: 'USD/kg', value: '8 USD/kg' }),
  jamMass: derived({
    ...words('Jam', 'm_j'),
    unit: 'kg',
    display: ['t', 'kg'],
    formula: 'fruitMass * (quality == "extra" ? 1.2 : 1 / (1 - sugarShare))',
    requires: [{ condition: 'sugarShare < 1', otherwise: 'At {sugarShare} sugar there is no fruit left.' }],
  }),
  pots: derived({ ...words('Pots', 'n'), unit: '1', formula: 'ceil(jamMass / potMass)' }),
  cooked: derived({ ...words('Cooked', 'c'), unit: 'kg', formula: 'boilDown(jamMass, sugarShare)' }),
  income: series({
    ...words('Income', 'I'),
    unit: 'USD',
    formula: 'min(cooked * price, previous(stock) * price) * (1 + 0.1 * elapsed)',
  }),
  stock: series({
    ...words('Stock', 'S'),
    unit: 'kg',
    initial: 'jamMass / 2',
    formula: 'previous(stock) + delayed(made, 1.5 * aYear) - previous(made, 2 * aYear) / 4',
  }),
  made: series({
    ...words('Made', 'M'),
    unit: 'kg',
    initial: 'jamMass / 10',
    formula: 'jamMass * (year - 2025) / 10',
  }),
  aYear: constant({ ...words('Year', 'a'), unit: 's', value: '1 year' }),
  totalIncome: derived({ ...words('Total', 'T'), unit: 'USD', formula: 'sum(income)' }),
  presentIncome: derived({ ...words('Present', 'P'), unit: 'USD', formula: 'discounted(income, interest)' }),
  richYear: derived({ ...words('Rich', 'y'), unit: '1', formula: 'firstYear(made > 3 * fruitMass)' }),
  shelf: constraint({
    ...words('Shelf', 'h'),
    unit: '1',
    side: 'ground',
    demand: 'pots',
    capacity: '10000',
    answers: [],
  }),
})

export const functions = {
  boilDown: numeric({
    label: 'Boiling down',
    arguments: [
      { name: 'mass', unit: 'kg' },
      { name: 'share', unit: '1' },
    ],
    returns: 'kg',
    symbol: 'B',
    why: 'Water leaves.',
    expensive: true,
    compute: (mass = Number.NaN, share = Number.NaN) => mass * (1 - 0.3 * (1 - share)),
  }),
}

/** The toy as a model, with declarations added or replaced. */
export const toyDefinition = (changes: Declarations = {}): ModelDefinition =>
  defineModel({
    release: 'toy',
    horizon: [2026, 2030],
    functions,
    topics: { jam: { label: 'Jam', quantities: { ...jam, ...changes } } },
  })

/** The toy, compiled and running. */
export const toy = (changes: Declarations = {}) => {
  const definition = toyDefinition(changes)
  const compilation = compileModel(definition)
  return { compilation, ...instantiate(compilation, definition.functions) }
}

/** What the compiler finds wrong with the toy after changes. */
export const problemsOf = (changes: Declarations): readonly string[] => {
  try {
    compileModel(toyDefinition(changes), (id) => `jam.ts (${id})`)
    return []
  } catch (error) {
    if (error instanceof ModelError) return error.problems
    throw error
  }
}
/** A quantity of one formula. */
export const jar = (unit: string, formula: string) =>
  derived({ label: 'Jar', symbol: 'J', unit, formula, why: 'For a test.' })
