/** Double entry: results that nothing else is computed from, said a second time from those that they follow from. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings, seriesOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

type Of = (id: QuantityId) => number

const year = 31_557_600
const total = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0)

/** Ends by the results that they follow from; `each` is a series. */
const ends: Readonly<
  Partial<Record<QuantityId, (of: Of, each: (id: QuantityId) => readonly number[]) => number>>
> = {
  peakCompute: (of) => of('acceleratorCount') * of('acceleratorPeakFlops'),
  deliveredComputeYears: (of) => of('itPower') * of('refreshLife'),
  spareFraction: (of) => 1 / of('survivingFraction') / of('usedAvailability') - 1,
  groundSpareFraction: (of) => 1 / of('groundSurvivingFraction') / of('groundAvailability') - 1,
  doseMargin: (of) => of('doseLimit') / of('doseRate') / of('serviceLife'),
  arraySide: (of) => of('arrayArea') ** 0.5,
  supplyMargin: (of) => of('supplyLimit') - of('coolantSupply'),
  freezingMargin: (of) => of('coldPanelTemperature') - of('coolantFreezing'),
  communicationCeiling: (of) => of('downlinkCapacity') / of('itPower') / of('trafficUtilisation'),
  uplinkClosure: (of) => of('uplinkDemand') / of('downlinkCapacity') / of('uplinkRateShare'),
  terminalPowerShare: (of) => of('terminalPower') / of('busOverhead') / of('builtItPower'),
  groundCostPerData: (of) =>
    of('groundSegmentCapex') / of('facilityLife') / Math.min(of('downlinkCapacity'), of('downlinkDemand')),
  latencyShare: (of) => 1 / (1 + of('responseTime') / of('orbitLatency')),
  shieldingSpecific: (of) => of('shieldingMass') / of('builtItPower'),
  sizeSpecificMass: (of) => (of('wheelMass') + of('boomMass') + of('cableMass')) / of('builtItPower'),
  decayOverRule: (of) => of('passiveDecayTime') / of('disposalLimit'),
  deliveredSpecificMass: (of) => of('wetMass') / of('itPower'),
  replacementCadenceShare: (of) =>
    of('replacementLaunchesPerYear') / of('launchSuccess') / of('launchCadence'),
  groundCampuses: (of) => Math.ceil(of('groundSitePower') / of('campusSize')),
  solarPriceRatio: (of) => of('solarEnergyPrice') / of('electricityPrice'),
  competingLoad: (of) =>
    (of('timeWanted') / of('competingPeriod')) * of('competingShare') * of('regionalPeak'),
  solarCarbonShare: (of) => of('solarCarbon') / (of('gridUpstream') + of('gridCarbon')),
  carbonLaunchLow: (of) => (of('carbonLaunch') * of('propellantCarbonLow')) / of('propellantCarbon'),
  carbonLaunchHigh: (of) => (of('carbonLaunch') * of('propellantCarbonHigh')) / of('propellantCarbon'),
  nitrogenOxidesPerYear: (of) => of('nitrogenOxideYield') * of('replacementMassPerYear'),
  orbitLand: (of) => of('launchFuelLand') + of('launchSiteLand'),
  orbitCapexPerWatt: (of) => of('orbitCapex') / of('itPower'),
  groundCapexPerWatt: (of) => of('groundCapex') / of('itPower'),
  orbitCostPerPflopDay: (of) =>
    of('orbitAnnualCost') / of('sustainedCompute') / (of('servedPower') / of('itPower')),
  groundCostPerPflopDay: (of) => of('groundAnnualCost') / of('sustainedCompute'),
  freeLaunchRatio: (of) => of('orbitCostWithoutLaunch') / of('groundCostPerKwYear'),
  orbitPriceRatio: (of) => of('orbitPayingPrice') / of('valueOfPower'),
  groundPriceRatio: (of) => of('groundPayingPrice') / of('valueOfPower'),
  orbitTokenRatio: (of) => of('orbitCostPerToken') / of('tokenMarketPrice'),
  groundTokenRatio: (of) => of('groundCostPerToken') / of('tokenMarketPrice'),
  satellitesWanted: (of) => of('itPower') / of('satelliteDelivers'),
  yearlyLossShare: (of) => -Math.expm1(-of('usedFailureRate') * year),
  groundYearlyLoss: (of) => -Math.expm1(-of('groundFailureRate') * year),
  groundItWanted: (of) => of('itPower') / of('groundSurvivingFraction') / of('groundAvailability'),
  launchPriceAtEnd: (_, each) => each('launchPriceByYear').at(-1) ?? Number.NaN,
  costRatioLeast: (_, each) => Math.min(...each('costRatioByYear')),
  onlineRatioMost: (_, each) => Math.max(...each('onlineRatio')),
  orbitComputeTotal: (_, each) => total(each('orbitDelivered')) * year,
  launchesTotal: (_, each) => total(each('launchesByYear')),
  massLaunchedToEnd: (_, each) => each('massLaunchedTotal').at(-1) ?? Number.NaN,
  aluminaTotal: (of, each) => total(each('reentryByYear')) * of('aluminaYield'),
  deadSatellites: (of) =>
    (of('satelliteCount') / of('satelliteLife')) * of('passiveDecayTime') * (1 - of('disposalSuccess')),
  manoeuvresPerYear: (of) => of('manoeuvresPerSatellite') * of('satelliteCount'),
  debrisHitsPerYear: (of) => of('orbitArea') * of('debrisFlux') * of('debrisFactor'),
  casualtiesPerYear: (of) => (of('satelliteCount') / of('satelliteLife')) * of('casualtyRisk'),
  projectChips: (of) => of('timeWanted') * of('chipShare') * of('chipSupply'),
  massRateNeeded: (of) => of('wetMass') / of('timeWanted'),
  coolingMassShare: (of) => (of('loopMass') + of('radiatorMass')) / of('partsMass'),
}

describe.each([
  ['the defaults', {}],
  ['ten megawatts at 560 km for eight years', { itPower: 1e7, altitude: 560e3, serviceLife: 8 * year }],
] as const satisfies readonly (readonly [string, Settings])[])('ends at %s', (_, settings) => {
  const values = evaluate(model, settings)
  const of: Of = (id) => numberOf(model, values, id)
  const each = (id: QuantityId) => [...seriesOf(model, values, id)]

  it.each(Object.entries(ends) as [QuantityId, NonNullable<(typeof ends)[QuantityId]>][])(
    '%s',
    (id, byHand) => {
      const expected = byHand(of, each)
      expect(Number.isFinite(expected)).toBe(true)
      if (expected === 0) expect(of(id)).toBe(0)
      else expect(of(id) / expected).toBeCloseTo(1, 9)
    },
  )
})
