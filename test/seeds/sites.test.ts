import { describe, expect, it } from 'vitest'
import { parseAmount } from '../../src/engine/units.ts'
import { catalogFiles } from './files.ts'

const sites = catalogFiles.find(({ id }) => id === 'ground-sites')?.rows ?? []

const amount = (site: string, input: string, unit: string): number => {
  const value = sites.find(({ id }) => id === site)?.sets[input]
  if (value === undefined) throw new Error(`${site} does not set ${input}`)
  return typeof value === 'number' ? value : parseAmount(value, unit)
}
const onTheGrid = sites.filter(({ sets }) => sets['groundSupply'] === undefined)

/** What each site is to have, by the words with which a note says that it has none of its own. */
const PROMISED = {
  electricityPrice: 'price for users of this size',
  gridCarbon: 'carbon',
  waterIndirect: 'water of the electricity',
  wueSite: 'water on site',
  campusLand: 'land',
  timeToPower: 'wait for power',
  permittingTime: 'permits',
  regionalAdditions: 'additions',
  regionalPeak: 'peak',
}
/** Nobody waits for, or pays, a grid that is not used. */
const GRID_ONLY = ['electricityPrice', 'gridCarbon', 'waterIndirect', 'timeToPower']
const US_RATE = 86 / 759.18

describe('sites', () => {
  it.each(sites)('$id is on the map and names the basis of its carbon', (site) => {
    expect(Math.abs(site.latitude ?? 99)).toBeLessThanOrEqual(90)
    expect(Math.abs(site.longitude ?? 999)).toBeLessThanOrEqual(180)
    expect(site.note).toContain(`Carbon: ${site.carbonBasis}`)
  })

  it.each(onTheGrid)(
    '$id has a plausible grid: carbon below coal’s, price above the cost of fuel',
    ({ id, sets, carbonBasis }) => {
      const carbon = amount(id, 'gridCarbon', 'kg/kWh')
      expect(carbon).toBeGreaterThan(0.02)
      expect(carbon).toBeLessThan(0.9)
      expect(amount(id, 'gridUpstream', 'kg/kWh') > 0).toBe(carbonBasis === 'stack only')
      if (sets['electricityPrice'] === undefined) return
      const price = amount(id, 'electricityPrice', 'USD/kWh')
      expect(price).toBeGreaterThan(0.03)
      expect(price).toBeLessThan(0.3)
    },
  )

  it.each(sites)(
    '$id sets each promised figure, or says that it has none of its own',
    ({ id, sets, note }) => {
      const [, without = ''] = /defaults hold for what no source was found on: (.+)\.$/.exec(note ?? '') ?? []
      const named = without.split(/, | and /).filter((name) => name !== '')
      const missing = Object.entries(PROMISED)
        .filter(([input]) => sets[input] === undefined)
        .filter(([input]) => String(sets['groundSupply']) !== 'solarBattery' || !GRID_ONLY.includes(input))
        .map(([, name]) => name)
      expect(named, id).toEqual(missing)
    },
  )

  it('have a price of their own in at least fourteen places', () => {
    expect(sites.filter(({ sets }) => sets['electricityPrice'] !== undefined).length).toBeGreaterThanOrEqual(
      14,
    )
  })

  it.each(sites)('$id sets additions and peak together, of one region', ({ id, note }) => {
    const share = amount(id, 'regionalAdditions', 'GW/year') / amount(id, 'regionalPeak', 'GW')
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.4)
    if (!note?.includes('US rate')) return
    expect(share / US_RATE).toBeCloseTo(1, 2)
    expect(note).toContain(`${(100 * US_RATE).toFixed(1)} %`)
  })

  it.each(sites.filter(({ sets }) => sets['nationalPeak'] !== undefined))(
    '$id is asked with its own country where that is not the United States',
    ({ id }) => {
      const ratio = (a: string, b: string, unit: string) => amount(id, a, unit) / amount(id, b, unit)
      expect(ratio('nationalPeak', 'regionalPeak', 'GW')).toBeGreaterThanOrEqual(1)
      expect(ratio('nationalAdditions', 'regionalAdditions', 'GW/year')).toBeGreaterThanOrEqual(1)
    },
  )

  it('set a country of their own abroad and nowhere else', () => {
    const abroad = sites.filter(({ sets }) => sets['nationalPeak'] !== undefined)
    expect(abroad.map(({ carbonBasis }) => carbonBasis)).toEqual(abroad.map(() => 'life cycle'))
    expect(sites.filter(({ carbonBasis }) => carbonBasis === 'life cycle')).toEqual(abroad)
  })

  it('say so where a peak is a judgement', () => {
    const judged = sites
      .filter(({ note }) => /Peak about .*, a judgement/.test(note ?? ''))
      .map(({ id }) => id)
    expect(judged.sort()).toEqual(['eu-average', 'germany', 'nordics'])
  })

  it('count no more than all of the additions as firm', () => {
    for (const { id, sets } of sites)
      if (sets['firmShare'] !== undefined) {
        expect(amount(id, 'firmShare', '1')).toBeGreaterThan(0.1)
        expect(amount(id, 'firmShare', '1')).toBeLessThanOrEqual(0.8)
      }
  })

  it.each([
    ['germany', 16.4 * 0.1 + 4.9 * 0.4, 21.3],
    ['eu-average', 65.5 * 0.1 + 12.9 * 0.4, 78.4],
    ['ireland', 0.263 * 0.4 + 0.197 * 0.1 + 0.184 * 0.5 + 0.346 * 0.75, 0.99],
  ])('%s is firm by capacity credit: wind 0.4, solar 0.1, storage 0.5, gas 0.75', (site, firm, all) => {
    expect(amount(site, 'firmShare', '1')).toBeCloseTo(firm / all, 2)
  })

  it('buy sunlight and batteries where there is no grid', () => {
    const own = sites.filter(({ sets }) => String(sets['groundSupply']) === 'solarBattery')
    expect(own.map(({ id }) => id)).toEqual(['gulf-solar'])
    expect(amount('gulf-solar', 'solarEnergyPrice', 'USD/kWh')).toBeCloseTo(0.06)
    expect(amount('gulf-solar', 'solarLand', 'km^2/GW')).toBeCloseTo(90)
    for (const { sets } of own) for (const input of GRID_ONLY) expect(sets[input]).toBeUndefined()
  })

  it('carry the published grid figures', () => {
    expect(amount('us-average', 'gridCarbon', 'kg/kWh')).toBeCloseTo(0.3408, 3)
    expect(amount('memphis', 'gridCarbon', 'kg/kWh')).toBeCloseTo(0.4289, 3)
    // Halls and plant on site in 122 days; the grid came later.
    for (const input of ['bridgeLeadTime', 'constructionTime'])
      expect(amount('memphis', input, 'day')).toBe(122)
    expect(amount('memphis', 'timeToPower', 'year')).toBe(1)
    expect(amount('memphis', 'permittingTime', 'day')).toBe(0)
    expect(amount('arizona', 'regionalPeak', 'MW') / (8631 + 8542 + 2502)).toBeCloseTo(1, 2)
    expect(amount('california', 'regionalPeak', 'MW') / 52061).toBeCloseTo(1, 3)
    expect(amount('louisiana', 'regionalPeak', 'MW') / 32618).toBeCloseTo(1, 2)
    expect(amount('washington', 'regionalPeak', 'MW')).toBeCloseTo(35500)
    expect(amount('eu-average', 'regionalPeak', 'GW') / (0.8 * 557)).toBeCloseTo(1, 1)
    expect(amount('germany', 'electricityPrice', 'USD/kWh')).toBeCloseTo(0.1677 * 1.08, 3)
    expect(amount('malaysia', 'electricityPrice', 'USD/kWh')).toBeCloseTo(0.4562 / 4.25, 3)
  })
})
