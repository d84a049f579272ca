import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, rowsOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { referenceFiles } from '../../src/scenario/reference.ts'
import { scenarioFiles } from '../seeds/files.ts'

type Settings = Readonly<Record<string, number | string>>

const HEADLINES: readonly QuantityId[] = [
  'satelliteCount',
  'wetMass',
  'launches',
  'orbitShortTime',
  'arrayArea',
  'radiatorArea',
  'orbitCostPerKwYear',
  'groundCostPerKwYear',
  'costRatio',
  'groundShortTime',
  'groundLand',
  'carbonRatio',
]
const DAY = 86400
/** No eclipses at dawn and dusk from here up. */
const ABOVE_SHADOW = { altitude: 1420e3 }

const settingsOf = (slug: string): Settings => {
  const found = scenarios.find((scenario) => scenario.slug === slug)
  if (!found) throw new Error(`no scenario "${slug}"`)
  return found.settings
}
const at = (settings: Settings, id: QuantityId): number => numberOf(model, evaluate(model, settings), id)
const of = (slug: string, id: QuantityId): number => at(settingsOf(slug), id)

describe('every scenario', () => {
  it.each(scenarios)('$slug has headline numbers', ({ settings }) => {
    const values = evaluate(model, settings)
    // A panel that sheds its own heat needs no radiator beside it.
    const own = settings['panelArchitecture'] === 'integrated'
    for (const id of HEADLINES)
      if (!(own && id === 'radiatorArea')) expect(numberOf(model, values, id), id).toBeGreaterThan(0)
  })

  it.each(scenarios)('$slug has a verdict in every row', ({ settings }) => {
    const rows = rowsOf(model, evaluate(model, settings))
    expect(rows.filter(({ status }) => status === 'not-feasible').map(({ id }) => id)).toEqual([])
  })

  it.each(scenarios)('$slug delivers what it builds, less failures and downtime', ({ settings }) => {
    const values = evaluate(model, settings)
    const read = (id: QuantityId): number => numberOf(model, values, id)
    const delivered =
      read('builtItPower') * read('survivingFraction') * read('usedAvailability') * read('orbitalDuty')
    expect(delivered / read('itPower')).toBeCloseTo(1, 9)
    expect((read('satelliteCount') * read('satellitePower')) / read('builtItPower')).toBeGreaterThanOrEqual(
      0.999999,
    )
  })
})

describe('sizes that the sources state', () => {
  it.each<readonly [string, QuantityId, number, number]>([
    ['spacex-filing', 'satelliteCount', 1e6, 0.01],
    ['spacex-filing', 'builtItPower', 100e9, 0.01],
    ['colossus-1-orbit', 'deliveredAccelerators', 220e3, 0.005],
    ['colossus-1-orbit', 'itPower', 300e6, 0],
    ['multi-gigawatt-partnership', 'itPower', 5e9, 0],
    ['suncatcher-81', 'satelliteCount', 81, 0],
    ['ai1', 'satelliteCount', 1, 0],
    ['jpl-1mw', 'satelliteCount', 1, 0],
    ['starcloud-40mw', 'itPower', 40e6, 0],
    ['starcloud-5gw', 'itPower', 5e9, 0],
    ['mccalip-1gw', 'itPower', 1e9, 0],
    ['colossus-1-orbit', 'firstCampusTime', 122 * DAY, 1e-9],
  ])('%s: %s', (slug, id, stated, tolerance) => {
    expect(Math.abs(of(slug, id) / stated - 1)).toBeLessThanOrEqual(tolerance + 1e-12)
  })

  it('scale: five gigawatts are five times one, at equal settings', () => {
    const five = evaluate(model, settingsOf('multi-gigawatt-partnership'))
    const one = evaluate(model, { ...settingsOf('multi-gigawatt-partnership'), itPower: 1e9 })
    for (const id of ['heatRejected', 'radiatorArea', 'arrayArea', 'itMass'] as const)
      expect(numberOf(model, five, id) / numberOf(model, one, id), id).toBeCloseTo(5, 9)
    // Whole satellites and links shared by all round a little.
    for (const id of ['satelliteCount', 'wetMass', 'launches'] as const)
      expect(numberOf(model, five, id) / numberOf(model, one, id), id).toBeCloseTo(5, 2)
  })
})

describe('careful, default and hopeful', () => {
  it.each([
    'costRatio',
    'orbitCostPerKwYear',
    'orbitCapexPerWatt',
    'specificMass',
    'deliveredSpecificMass',
  ] as const)('come in this order in %s', (id) => {
    expect(of('optimistic-2035', id)).toBeLessThan(at({}, id))
    expect(at({}, id)).toBeLessThan(of('conservative', id))
  })

  it('share a ground', () => {
    for (const slug of ['optimistic-2035', 'conservative'])
      expect(of(slug, 'groundCostPerKwYear')).toBe(at({}, 'groundCostPerKwYear'))
  })

  it('span the published cost ratios, 1.2 to 7.2, and what flies today lies beyond the highest, 19', () => {
    // Published ratios are of one fleet at one moment's prices, and count all that runs, not what reaches users.
    const asPublished = (settings: Settings) =>
      at(settings, 'costRatioToday') * at(settings, 'deliveredShare')
    expect(asPublished(settingsOf('optimistic-2035'))).toBeGreaterThan(1.2)
    expect(asPublished(settingsOf('conservative'))).toBeGreaterThan(19)
    for (const { slug, settings } of scenarios)
      if (slug !== 'conservative') {
        expect(asPublished(settings), slug).toBeGreaterThan(1.2)
        expect(asPublished(settings), slug).toBeLessThan(7.2)
      }
  })
})

/** Relations that the texts of the scenarios state in words. */
describe('what the scenarios say of themselves', () => {
  const ratio = (slug: string, id: QuantityId, published: number): number => of(slug, id) / published

  it('ai1: three times the announced 2.14 t, an eighth more than 600 m² of array, a sixth more than 110 m² of radiator', () => {
    expect(ratio('ai1', 'satelliteMass', 150 / 0.07)).toBeGreaterThan(2.6)
    expect(ratio('ai1', 'satelliteMass', 150 / 0.07)).toBeLessThan(3.4)
    expect(ratio('ai1', 'arrayArea', 600)).toBeCloseTo(9 / 8, 1)
    expect(ratio('ai1', 'arrayPowerBol', of('ai1', 'arrayArea') * 250)).toBeCloseTo(1, 2)
    expect(ratio('ai1', 'radiatorArea', 110)).toBeCloseTo(7 / 6, 1)
    expect(of('ai1', 'coolantSupply') - 273.15).toBeCloseTo(64, 0)
    expect(of('ai1', 'junctionMargin')).toBeCloseTo(-4, 0)
    expect(of('ai1', 'deliveredShare')).toBeGreaterThan(0.99)
  })

  it('colossus-1-orbit: spares come on top in orbit, and the site was faster than any other', () => {
    expect(of('colossus-1-orbit', 'acceleratorCount')).toBeGreaterThan(1.1 * 220e3)
    expect(of('colossus-1-orbit', 'firstCampusTime')).toBeLessThan(at({}, 'firstCampusTime') / 10)
  })

  it('conservative: launch is three quarters of the cost, Falcon 9 as the catalog has it', () => {
    const share = of('conservative', 'launchAnnual') / of('conservative', 'orbitAnnualCost')
    expect(share).toBeGreaterThan(0.7)
    expect(share).toBeLessThan(0.8)
    expect(of('conservative', 'payloadToOrbit') / of('conservative', 'vehiclePayload')).toBeCloseTo(0.78, 1)
    const row = catalogs
      .find(({ id }) => id === 'launch-vehicles')
      ?.rows.find(({ id }) => id === 'falcon-9-recovered')
    expect(scenarios.find(({ slug }) => slug === 'conservative')?.settings).toMatchObject(
      row?.sets ?? { no: 'row' },
    )
  })

  it('jpl-1mw: the longest eclipse makes the array a fifth larger than printed and the node heavier, and chips are hot', () => {
    expect(ratio('jpl-1mw', 'arrayArea', 5640)).toBeCloseTo(1.2, 1)
    expect(Math.abs(ratio('jpl-1mw', 'radiatorArea', 2500) - 1)).toBeLessThan(0.1)
    expect(of('jpl-1mw', 'specificMass')).toBeGreaterThan(59e-3)
    expect(of('jpl-1mw', 'worstEclipseFraction')).toBeGreaterThan(0.2)
    expect(of('jpl-1mw', 'junctionMargin')).toBeLessThan(0)
    expect(of('jpl-1mw', 'deliveredShare')).toBeCloseTo(0.25, 1)
  })

  it('mccalip-1gw: more than twice the 740 kg and almost twice the 116 m² of a satellite', () => {
    const perSatellite = (id: QuantityId): number =>
      of('mccalip-1gw', id) / of('mccalip-1gw', 'satelliteCount')
    expect(of('mccalip-1gw', 'satelliteMass') / 740).toBeGreaterThan(2)
    expect(of('mccalip-1gw', 'satelliteMass') / 740).toBeLessThan(3)
    expect(perSatellite('arrayArea') / 116).toBeGreaterThan(1.6)
    expect(perSatellite('arrayArea') / 116).toBeLessThan(2)
    // Our balance of its panel comes a kelvin below the 75 °C that it allows.
    expect(of('mccalip-1gw', 'junctionMargin')).toBeGreaterThan(0)
    expect(of('mccalip-1gw', 'junctionMargin')).toBeLessThan(1)
    expect(of('mccalip-1gw', 'chipRadiatorArea')).toBe(0)
  })

  it('semianalysis-2026: 13.0 dollars in orbit and 2.52 on the ground; no battery above the shadow', () => {
    expect(of('semianalysis-2026', 'orbitCostPerAcceleratorHour') * 3600).toBeCloseTo(13.0, 1)
    expect(of('semianalysis-2026', 'groundCostPerAcceleratorHour') * 3600).toBeCloseTo(2.52, 2)
    const above = { ...settingsOf('semianalysis-2026'), ...ABOVE_SHADOW }
    expect(at(above, 'batteryMass')).toBe(0)
  })

  it('spacex-filing: eight times the claimed mass, eight years of launches, a third of the time in shadow', () => {
    expect(ratio('spacex-filing', 'specificMass', 10e-3)).toBeCloseTo(8.2, 0)
    expect(of('spacex-filing', 'launches') / (10_000 * of('spacex-filing', 'launchSuccess'))).toBeCloseTo(
      8.4,
      0,
    )
    expect(of('spacex-filing', 'protonDoseRatio')).toBeCloseTo(8, 0)
    expect(of('spacex-filing', 'usedDepthOfDischarge') / of('spacex-filing', 'depthOfDischarge')).toBeCloseTo(
      2 / 3,
      1,
    )
    expect(of('spacex-filing', 'meanEclipseFraction')).toBeCloseTo(1 / 3, 1)
    expect(of('spacex-filing', 'deliveredShare')).toBeGreaterThan(0.99)
    expect(
      rowOf(model, evaluate(model, settingsOf('spacex-filing')), 'dataTransmission').ratio,
    ).toBeGreaterThan(1)
    expect(of('spacex-filing', 'deliveredAccelerators')).toBeLessThan(of('spacex-filing', 'acceleratorCount'))
  })

  it('starcloud: dozens of launches for 40 MW, thousands and more than 32 km² for 5 GW', () => {
    expect(of('starcloud-40mw', 'launches')).toBeGreaterThan(24)
    expect(of('starcloud-40mw', 'launches')).toBeLessThan(100)
    expect(of('starcloud-5gw', 'launches')).toBeGreaterThan(2000)
    expect(of('starcloud-5gw', 'arrayArea')).toBeGreaterThan(2 * 16e6)
    // What 16 km² give when new, by the white paper's cells alone.
    expect(16e6 * 1361 * 0.22 * 0.9).toBeCloseTo(4.3e9, -8)
  })

  it('suncatcher-81: three times the mass of a Starlink a kilowatt, one station in reach part of the time', () => {
    expect(ratio('suncatcher-81', 'specificMass', 575 / 28e3)).toBeGreaterThan(3)
    expect(of('suncatcher-81', 'deliveredShare')).toBeCloseTo(1 / 3, 1)
    expect(of('suncatcher-81', 'gatewaySatellites')).toBeCloseTo(1, 6)
  })
})

describe('published results of the scenarios', () => {
  const { cases = [] } = referenceFiles.find(({ topic }) => topic === 'scenarios') ?? {}
  const own = cases.map((reference) => {
    const file = scenarioFiles.find(({ slug }) => `${reference.id}-`.startsWith(`${slug}-`))
    return { id: reference.id, settings: reference.settings, scenario: file?.settings }
  })

  it('cover the scenarios that reproduce somebody’s figures', () => {
    expect(own.length).toBeGreaterThanOrEqual(9)
  })

  it.each(own)('$id runs at the settings of its scenario', ({ settings, scenario }) => {
    expect(settings).toEqual(scenario)
  })
})

describe('sites', () => {
  const sites = catalogs.find(({ id }) => id === 'ground-sites')?.rows ?? []

  it.each(sites)('$id can be compared with a fleet of one gigawatt', ({ sets }) => {
    const values = evaluate(model, sets)
    for (const id of HEADLINES) expect(numberOf(model, values, id), id).toBeGreaterThan(0)
    expect(numberOf(model, values, 'regionalShare')).toBeLessThan(1)
    // Additions and peak are of one region: what all campuses want is never a thousandfold of what there is.
    for (const row of rowsOf(model, values))
      if (row.side === 'ground') expect(row.ratio, row.id).toBeLessThan(30)
  })

  it('differ in what they cost, and the dearest electricity makes the dearest ground', () => {
    const cost = new Map(sites.map(({ id, sets }) => [id, at(sets, 'groundCostPerKwYear')]))
    expect([...cost].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('eu-average')
    expect(new Set(cost.values()).size).toBeGreaterThan(10)
  })
})
