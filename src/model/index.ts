/** The model: every topic in the order of the chain, from demand to verdict. */
import articles from '../../seeds/articles.json'
import sources from '../../seeds/sources.json'
import { defineModel, type IdOf } from '../engine/quantity.ts'
import { compute } from './compute/index.ts'
import { correlations } from './correlations.ts'
import { cost } from './cost/index.ts'
import { deployment } from './deployment/index.ts'
import { downlink } from './downlink/index.ts'
import { environment } from './environment/index.ts'
import { functions } from './functions.ts'
import { ground } from './ground/index.ts'
import { heat } from './heat/index.ts'
import { launch } from './launch/index.ts'
import { mass } from './mass/index.ts'
import { orbit } from './orbit/index.ts'
import { power } from './power/index.ts'
import { verdict } from './verdict/index.ts'

export const model = defineModel({
  release: '2027.1',
  horizon: [2026, 2050],
  functions,
  correlations,
  evidence: {
    works: Object.keys(sources),
    statements: articles.statements.map(({ id }) => id),
  },
  topics: {
    compute,
    orbit,
    power,
    heat,
    downlink,
    mass,
    launch,
    ground,
    environment,
    cost,
    deployment,
    verdict,
  },
})

/** Ids of everything declared; a typo in one is a compile error. */
export type QuantityId = IdOf<typeof model>

/** Ids of what a person sets. */
export type InputId = IdOf<typeof model, 'input' | 'choice'>

/** Ids of what the model computes. */
export type ResultId = IdOf<typeof model, 'derived' | 'series' | 'constraint'>
