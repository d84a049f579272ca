/** Small models whose answers can be worked out by hand. */
import { compileModel } from '../../../src/engine/compile/compile.ts'
import { instantiate } from '../../../src/engine/compile/emit.ts'
import {
  assumption,
  type Correlation,
  type Declarations,
  defineModel,
  kind,
  uniform,
} from '../../../src/engine/quantity.ts'

const number = kind({ unit: '1', limits: [null, null] })
export const words = { symbol: 'x', why: 'For a test.' }

/** An input that is uniform from 0 to 1 and stands at 0.5, unless it is said otherwise. */
export const chance = (spread = uniform(0, 1), usual = 0.5) =>
  assumption('Chance', number, { ...words, default: usual, range: [-100, 100], spread })

/** Two chances and what is declared besides, compiled and running. */
export const kitchen = (declarations: Declarations, correlations: readonly Correlation[] = []) => {
  const definition = defineModel({
    release: 'kitchen',
    horizon: [2026, 2030],
    functions: {},
    correlations,
    topics: { jam: { label: 'Jam', quantities: { a: chance(), b: chance(), ...declarations } } },
  })
  return instantiate(compileModel(definition), definition.functions)
}
