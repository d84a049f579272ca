/** McCalip's arithmetic, redone from its description, and the bridge from his totals to ours. */
import type { CompiledModel } from '../../src/engine/compiled.ts'
import { numberOf } from '../../src/engine/evaluate.ts'

export type Totals = Readonly<Record<string, number>>
type Numbers = Readonly<Record<string, number>>

/** Orbit: satellites for the mean of their ageing power, a price per watt, and shares of it a year. */
export const orbitHisWay = (given: Numbers): Totals => {
  const {
    power = 0,
    life = 0,
    cellDegradation = 0,
    sunFraction = 1,
    satellitePower = 1,
    specificPower = 1,
  } = given
  const { pricePerWatt = 0, launchPrice = 0, operationsShare = 0, failureShare = 0, engineering = 0 } = given
  let meanPower = 0
  for (let year = 0; year < life; year++) meanPower += (1 - cellDegradation) ** year / life
  const satellites = Math.ceil(power / (meanPower * sunFraction) / satellitePower)
  const watts = satellites * satellitePower
  const mass = watts / specificPower
  const hardware = pricePerWatt * watts
  const launch = launchPrice * mass
  const operations = operationsShare * hardware * life
  const replacement = failureShare * hardware * life
  const total = hardware + launch + operations + replacement + engineering
  return { satellites, mass, hardware, launch, operations, replacement, engineering, total }
}

/** Ground: turbines, building and gas. */
export const groundHisWay = (given: Numbers): Totals => {
  const { power = 0, life = 0, turbinePrice = 0, facilityPrice = 0 } = given
  const { pue = 1, heatRate = 0, gasPrice = 0, loadFactor = 1 } = given
  const plant = turbinePrice * pue * power
  const facility = facilityPrice * power
  const kilowattHours = (power / 1000) * 8760 * life * loadFactor * pue
  const fuel = (kilowattHours * heatRate * gasPrice) / 1e6
  return { plant, facility, fuel, total: plant + facility + fuel }
}

/** One item on both accounts over the same years. */
export interface Step {
  readonly item: string
  readonly his: number
  readonly ours: number
}

const HIS_YEARS = 5 * 31_557_600

/** Items of the orbit side over five years; the last is what capital costs us. */
export const orbitBridge = (model: CompiledModel, values: Float64Array, his: Totals): readonly Step[] => {
  const of = (id: string) => numberOf(model, values, id)
  const steps: Step[] = [
    { item: 'satellites', his: his['hardware'] ?? 0, ours: of('satelliteCapex') + of('integrationCapex') },
    { item: 'launch', his: his['launch'] ?? 0, ours: of('launchCost') },
    { item: 'operations', his: his['operations'] ?? 0, ours: of('orbitOperationsAnnual') * HIS_YEARS },
    { item: 'replacement charged on the satellite', his: his['replacement'] ?? 0, ours: 0 },
    { item: 'engineering', his: his['engineering'] ?? 0, ours: of('nonRecurringCost') },
    { item: 'chips', his: 0, ours: of('orbitItCapex') },
    { item: 'insurance', his: 0, ours: of('insuranceCapex') },
    { item: 'ground stations', his: 0, ours: of('groundSegmentCapex') },
  ]
  return withCapital(steps, of('orbitAnnualCost') * HIS_YEARS)
}

/** Items of the ground side over five years. */
export const groundBridge = (model: CompiledModel, values: Float64Array, his: Totals): readonly Step[] => {
  const of = (id: string) => numberOf(model, values, id)
  const steps: Step[] = [
    {
      item: 'power plant and fuel',
      his: (his['plant'] ?? 0) + (his['fuel'] ?? 0),
      ours: of('electricityAnnual') * HIS_YEARS,
    },
    { item: 'building', his: his['facility'] ?? 0, ours: of('groundFacilityCapex') },
    { item: 'chips', his: 0, ours: of('groundItCapex') },
    { item: 'staff and water', his: 0, ours: (of('groundOperationsAnnual') + of('waterAnnual')) * HIS_YEARS },
  ]
  return withCapital(steps, of('groundAnnualCost') * HIS_YEARS)
}

const withCapital = (steps: readonly Step[], total: number): readonly Step[] => [
  ...steps,
  {
    item: 'capital over the lives, less what outlives five years',
    his: 0,
    ours: total - steps.reduce((sum, { ours }) => sum + ours, 0),
  },
]
