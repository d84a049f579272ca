/** The model: every topic in the order of the chain, from demand to verdict. */
import { defineModel, type IdOf } from '../engine/quantity.ts'
import { compute } from './compute.ts'
import { computeBuilt } from './compute-built.ts'
import { deployment } from './deployment.ts'
import { deploymentGround } from './deployment-ground.ts'
import { deploymentOrbit } from './deployment-orbit.ts'
import { deploymentPrices } from './deployment-prices.ts'
import { deploymentResult } from './deployment-result.ts'
import { downlink } from './downlink.ts'
import { environment } from './environment.ts'
import { environmentEnds } from './environment-ends.ts'
import { finance } from './finance.ts'
import { financeDelay } from './finance-delay.ts'
import { financeGround } from './finance-ground.ts'
import { financeOrbit } from './finance-orbit.ts'
import { financeResult } from './finance-result.ts'
import { functions } from './functions/index.ts'
import { ground } from './ground.ts'
import { groundRegion } from './ground-region.ts'
import { groundResources } from './ground-resources.ts'
import { groundTime } from './ground-time.ts'
import { launch } from './launch.ts'
import { launchMoney } from './launch-price.ts'
import { launchRate } from './launch-rate.ts'
import { mass } from './mass.ts'
import { orbit } from './orbit.ts'
import { power } from './power.ts'
import { thermal } from './thermal.ts'
import { verdictClaims } from './verdict-claims.ts'
import { verdictGround } from './verdict-ground.ts'
import { verdictLicences } from './verdict-licences.ts'
import { verdictOrbit } from './verdict-orbit.ts'
import { verdictSky } from './verdict-sky.ts'

export const model = defineModel({
  release: '2026.11',
  horizon: [2026, 2050],
  functions,
  topics: {
    compute: { label: 'Compute', quantities: { ...compute, ...computeBuilt } },
    orbit: { label: 'Orbit and sunlight', quantities: orbit },
    power: { label: 'Power', quantities: power },
    thermal: { label: 'Heat', quantities: thermal },
    mass: { label: 'Mass', quantities: mass },
    launch: { label: 'Launch', quantities: { ...launch, ...launchMoney, ...launchRate } },
    downlink: { label: 'Downlink', quantities: downlink },
    ground: {
      label: 'Ground',
      quantities: { ...ground, ...groundResources, ...groundTime, ...groundRegion },
    },
    environment: {
      label: 'Environment',
      quantities: { ...environment, ...environmentEnds },
    },
    cost: {
      label: 'Cost',
      quantities: { ...finance, ...financeOrbit, ...financeGround, ...financeResult, ...financeDelay },
    },
    deployment: {
      label: 'Deployment',
      quantities: {
        ...deployment,
        ...deploymentOrbit,
        ...deploymentGround,
        ...deploymentPrices,
        ...deploymentResult,
      },
    },
    verdict: {
      label: 'Verdict',
      quantities: { ...verdictOrbit, ...verdictLicences, ...verdictSky, ...verdictGround, ...verdictClaims },
    },
  },
})

/** Ids of what a person sets; a typo in one is a compile error. */
export type InputId = IdOf<typeof model, 'input' | 'choice'>

/** Ids of what the model computes. */
export type ResultId = IdOf<typeof model, 'derived' | 'series' | 'constraint'>
