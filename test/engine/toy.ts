/** A small model with one of everything, for tests of the engine. It is about jam, so that no domain word slips in. */
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { ModelError } from '../../src/engine/compile/problem.ts'
import {
  assumption,
  choice,
  constant,
  constraint,
  type Declarations,
  decision,
  defineModel,
  derived,
  kind,
  type ModelDefinition,
  numeric,
  series,
} from '../../src/engine/quantity.ts'

const words = (symbol: string, why = 'As the toy has it.') => ({ symbol, why })

const mass = kind({ unit: 'kg', display: ['t', 'kg'], limits: [0, null] })
const share = kind({ unit: '1', display: ['%'], limits: [0, 1] })
const count = kind({ unit: '1' })
const money = kind({ unit: 'USD' })
const duration = kind({ unit: 's' })

export const jam = {
  fruitMass: decision('Fruit', mass, {
    ...words('m_f'),
    default: '2 t',
    range: ['100 kg', '10 t'],
    scale: 'log',
    evidence: 'judgement',
    main: true,
    marks: [{ at: '500 kg', label: 'a cart' }],
    moves: { jamMass: '+', pots: '+' },
  }),
  sugarShare: decision('Sugar share', share, {
    ...words('s'),
    default: '40 %',
    range: [0, 0.9],
    evidence: 'judgement',
  }),
  potMass: decision('Jam in a pot', mass, {
    ...words('m_p'),
    display: ['kg'],
    default: 0.35,
    range: [0.1, 1],
    evidence: 'judgement',
  }),
  interest: assumption('Interest', kind({ unit: '1/s', display: ['%/year'] }), {
    ...words('r'),
    default: '5 %/year',
    range: [0, '20 %/year'],
    evidence: 'judgement',
  }),
  quality: choice('Quality', {
    ...words('Q'),
    default: 'plain',
    options: { plain: { label: 'Plain', why: 'Half fruit.' }, extra: { label: 'Extra', why: 'More fruit.' } },
    evidence: 'judgement',
  }),
  price: constant('Price', kind({ unit: 'USD/kg' }), { ...words('p'), value: '8 USD/kg' }),
  jamMass: derived('Jam', mass, {
    ...words('m_j'),
    formula: 'fruitMass * (quality == "extra" ? 1.2 : 1 / (1 - sugarShare))',
    requires: { 'sugarShare < 1': 'At {sugarShare} sugar there is no fruit left.' },
  }),
  pots: derived('Pots', count, { ...words('n'), formula: 'ceil(jamMass / potMass)' }),
  cooked: derived('Cooked', mass, {
    ...words('c'),
    display: ['kg'],
    formula: 'boilDown(jamMass, sugarShare)',
  }),
  income: series('Income', money, {
    ...words('I'),
    formula: 'min(cooked * price, previous(stock) * price) * (1 + 0.1 * elapsed)',
  }),
  stock: series('Stock', mass, {
    ...words('S'),
    display: ['kg'],
    initial: 'jamMass / 2',
    formula: 'previous(stock) + delayed(made, 1.5 * aYear) - previous(made, 2 * aYear) / 4',
  }),
  made: series('Made', mass, {
    ...words('M'),
    display: ['kg'],
    initial: 'jamMass / 10',
    formula: 'jamMass * (year - 2025) / 10',
  }),
  aYear: constant('Year', duration, { ...words('a'), value: '1 year' }),
  totalIncome: derived('Total', money, { ...words('T'), formula: 'sum(income)' }),
  presentIncome: derived('Present', money, { ...words('P'), formula: 'discounted(income, interest)' }),
  richYear: derived('Rich', count, { ...words('y'), formula: 'firstYear(made > 3 * fruitMass)' }),
  shelf: constraint('Shelf', count, {
    ...words('h'),
    side: 'ground',
    demand: 'pots',
    capacity: '10000',
    answers: [],
  }),
}

export const functions = {
  boilDown: numeric({
    label: 'Boiling down',
    arguments: { mass: 'kg', share: '1' },
    returns: 'kg',
    symbol: 'B',
    why: 'Water leaves.',
    expensive: true,
    compute: ({ mass, share }) => mass * (1 - 0.3 * (1 - share)),
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
  derived('Jar', kind({ unit }), { symbol: 'J', formula, why: 'For a test.' })
