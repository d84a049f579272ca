/** Double entry: what each row of the verdict sets against what, said a second time from the results that it names. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, rowsOf, type Settings } from '../../src/engine/evaluate.ts'
import type { IdOf } from '../../src/engine/quantity.ts'
import type { model as definition, QuantityId } from '../../src/model/index.ts'

type RowId = IdOf<typeof definition, 'constraint'>
type Of = (id: QuantityId) => number
type Entry = readonly [demand: (of: Of) => number, capacity: (of: Of) => number]

const ice = 273.15
/** A campus is the whole load, or the largest that is built. */
const campus = (of: Of) => Math.min(of('groundSitePower'), of('campusSize'))
const grid = (settings: Settings) => (settings['groundSupply'] ?? 'grid') === 'grid'

const entries = (settings: Settings): Readonly<Record<RowId, Entry>> => ({
  heatDissipation: [(of) => of('chipRise'), (of) => of('thermalHeadroom')],
  coolantAccepted: [(of) => Math.max(0, of('coolantSupply') - ice), (of) => of('supplyLimit') - ice],
  radiatorSize: [(of) => of('radiatorArea') / of('satelliteCount'), () => 475],
  radiationExposure: [(of) => of('doseRate') * of('serviceLife'), (of) => of('doseLimit')],
  launchBurden: [
    (of) => of('launchAnnual') / of('itPower'),
    (of) => (of('groundAnnualCost') - of('groundItAnnual')) / of('itPower'),
  ],
  totalCost: [(of) => of('orbitLevelisedCost'), (of) => of('groundLevelisedCost')],
  spareAccelerators: [(of) => 1 / of('survivingFraction') - 1, () => 0.2],
  maintenance: [
    (of) => of('replacementLaunchesPerYear') / of('launchSuccess'),
    (of) => Math.min(of('launchCadence'), of('licensedLaunches')),
  ],
  dataTransmission: [
    (of) => of('busyDownlinkDemand'),
    (of) =>
      of('linkUptime') < 1
        ? Math.min(of('availableDownlink'), of('busyDownlinkDemand') * of('linkUptime'))
        : of('availableDownlink'),
  ],
  uplinkTransmission: [
    (of) => of('busyUplinkDemand'),
    (of) => of('availableDownlink') * of('uplinkRateShare'),
  ],
  relayTransmission: [
    (of) => (settings['relay'] === 'none' ? 0 : Math.max(of('busyDownlinkDemand'), of('busyUplinkDemand'))),
    (of) => of('relayCapacity'),
  ],
  spectrumUse: [(of) => of('spectrumNeeded'), (of) => of('spectrumLicensed')],
  powerFlux: [(of) => of('radioFlux'), (of) => of('fluxLimit')],
  chipSupplyOrbit: [
    (of) => of('builtItPower') / of('timeWanted'),
    (of) => of('chipSupply') * of('chipShare'),
  ],
  worstHourTransmission: [(of) => of('busyDownlinkDemand'), (of) => of('worstHourDownlink')],
  batteryLife: [(of) => of('usedDepthOfDischarge'), (of) => of('lastingDepthOfDischarge')],
  fabricForTraining: [
    (of) =>
      (settings['trainingFabric'] ?? 'none') === 'none' &&
      !['training', 'checkpoints'].includes(String(settings['workload'] ?? 'inference'))
        ? 0
        : of('formationTraffic'),
    (of) => of('fabricBandwidth'),
  ],
  formationShadow: [(of) => (of('formationSize') > 1 ? of('wingSpan') / 2 : 0), (of) => of('shadowRoom')],
  roomInOrbit: [(of) => of('satelliteCount'), (of) => of('satellitesThatFit')],
  lowOrbitRoom: [(of) => of('satelliteCount'), (of) => of('lowOrbitCapacity')],
  launchRateNeeded: [(of) => of('launchesPerYearNeeded'), (of) => of('launchCadence')],
  launchLicences: [(of) => of('launchesPerYearNeeded'), (of) => of('licensedLaunches')],
  satelliteLicence: [(of) => of('satelliteCount'), (of) => of('satellitesGranted')],
  regulatoryDelayOrbit: [(of) => of('licensingTime'), (of) => of('timeWanted')],
  buildOutMilestone: [
    (of) => Math.max(0, of('orbitShortTime') - of('orbitStartTime')),
    (of) => of('milestoneTime'),
  ],
  speedOrbit: [(of) => of('orbitShortTime'), (of) => of('timeWanted')],
  orbitalDisposal: [(of) => of('meanDisposalTime'), (of) => of('disposalLimit')],
  brightness: [
    (of) => 10 ** (0.4 * (of('magnitudeLimit') - of('satelliteMagnitude'))),
    (of) => of('magnitudeLimitAltitude') / of('altitude'),
  ],
  reentryAluminium: [(of) => of('aluminiumPerYear'), (of) => of('naturalAluminium')],
  carbonLimitOrbit: [(of) => of('carbonOrbit') - of('carbonServersOrbit'), (of) => of('carbonLimit')],
  debrisImpact: [(of) => of('lostToDebris'), (of) => of('debrisRule')],
  largeCollision: [(of) => of('collisionChance'), (of) => of('collisionRule')],
  reentryCasualty: [(of) => of('casualtyRisk'), (of) => of('casualtyRule')],
  electricityShortage: [
    (of) => of('groundSitePower') + (grid(settings) ? of('nationalNeed') : 0),
    (of) => (grid(settings) ? of('nationalRoom') : of('powerObtainable')),
  ],
  electricityRegion: [
    (of) => (grid(settings) ? of('groundSitePower') + of('regionalNeed') : 0),
    (of) => of('headroomShare') * of('regionalPeak') + of('additionsFirm'),
  ],
  gridStability: [
    (of) =>
      grid(settings)
        ? Math.max(campus(of), of('faultShare') * (of('clusterLoad') + of('groundSitePower')))
        : 0,
    (of) => of('referenceIncident'),
  ],
  regionalCompetition: [
    (of) => (grid(settings) ? of('groundSitePower') : 0) + of('regionalNeed'),
    (of) => of('additionsFirm'),
  ],
  landUse: [(of) => of('campusLand') * campus(of), (of) => of('largestCampusLand')],
  solarLandUse: [
    (of) => (settings['groundSupply'] === 'solarBattery' ? of('solarLand') * campus(of) : 0),
    (of) => of('largestSolarLand'),
  ],
  landOfAll: [(of) => of('groundLand'), (of) => of('developedPerYear') * of('timeWanted')],
  coolingEnergy: [(of) => of('pue') - 1, (of) => of('pueLimit') - 1],
  coolingWater: [
    (of) => (of('groundSiteWater') * campus(of)) / of('groundSitePower'),
    (of) => of('campusWaterSupply'),
  ],
  waterIntensity: [(of) => of('wueSite'), (of) => of('wueLimit')],
  generationWater: [
    (of) => of('groundSourceWater'),
    (of) => of('freedWaterShare') * of('plantWater') * of('regionalPeak') * of('regionalLoadFactor'),
  ],
  regulatoryDelayGround: [(of) => of('groundRegulatoryTime'), (of) => of('timeWanted')],
  speedGround: [(of) => of('groundShortTime'), (of) => of('timeWanted')],
  carbonLimitGround: [(of) => of('carbonGround') - of('carbonServersGround'), (of) => of('carbonLimit')],
  chipSupplyGround: [
    (of) => of('groundBuiltItPower') / of('timeWanted'),
    (of) => of('chipSupply') * of('chipShare'),
  ],
})

/** Equal to nine digits, nothing included. */
const same = (ours: number, byHand: number) => {
  expect(Number.isFinite(byHand)).toBe(true)
  if (byHand === 0) expect(ours).toBe(0)
  else expect(ours / byHand).toBeCloseTo(1, 9)
}

describe.each([
  ['the defaults', {}],
  ['five gigawatts with panels and batteries on the ground', { itPower: 5e9, groundSupply: 'solarBattery' }],
  ['a megawatt without links between satellites', { itPower: 1e6, relay: 'none', altitude: 800e3 }],
] as const satisfies readonly (readonly [string, Settings])[])('rows at %s', (_, settings) => {
  const values = evaluate(model, settings)
  const of: Of = (id) => numberOf(model, values, id)
  const all = Object.entries(entries(settings)) as [RowId, Entry][]

  it.each(all)('%s', (id, [demand, capacity]) => {
    const row = rowOf(model, values, id)
    same(row.demand, demand(of))
    same(row.capacity, capacity(of))
  })

  it('are all there', () => {
    expect(all.map(([id]) => id).sort()).toEqual(
      rowsOf(model, values)
        .map(({ id }) => id)
        .sort(),
    )
  })
})
