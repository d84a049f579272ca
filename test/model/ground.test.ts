import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, quantityOf, rowOf } from '../../src/engine/evaluate.ts'
import { parseAmount } from '../../src/engine/units.ts'
import type { QuantityId } from '../../src/model/index.ts'

type Settings = Readonly<Record<string, number | string>>

const at = (settings: Settings, id: QuantityId): number => numberOf(model, evaluate(model, settings), id)
const si = (text: string, unit: string): number => parseAmount(text, unit)
const year = si('1 year', 's')

describe('electricity on the ground', () => {
  it('is priced by the supply chosen', () => {
    expect(at({ groundSupply: 'grid' }, 'groundEnergyPrice')).toBeCloseTo(si('0.09 USD/kWh', 'USD/J'), 15)
    expect(at({ groundSupply: 'solarBattery' }, 'groundEnergyPrice')).toBeCloseTo(
      si('60 USD/MWh', 'USD/J'),
      15,
    )
  })

  it('from turbines costs the annuity of the plant with its reserve, its fuel and its upkeep', () => {
    const settings = { waccGround: si('9 %/year', '1/s') }
    const rate = 0.09
    const annuity = (2400 * rate) / (1 - 1.09 ** -20)
    const plant = (1.3 * annuity) / 8766
    const fuel = 4.3 / 293.071 / 0.45
    expect(at(settings, 'gasEnergyPrice') / si('1 USD/kWh', 'USD/J')).toBeCloseTo(plant + fuel + 0.005, 6)
  })

  it('asks the grid for nothing when it is made on site', () => {
    for (const groundSupply of ['gasTurbines', 'solarBattery', 'nuclear'])
      expect(at({ groundSupply }, 'electricityShortage')).toBeCloseTo(at({}, 'groundSitePower'), 3)
    expect(at({ groundSupply: 'gasTurbines' }, 'electricityRegion')).toBe(0)
    expect(at({ groundSupply: 'solarBattery' }, 'gridStability')).toBe(0)
  })
})

describe('the balance of peak demand and firm supply', () => {
  const balance = (settings: Settings, id: QuantityId) => rowOf(model, evaluate(model, settings), id)

  it('has all growth on one side and all supply on the other', () => {
    const growth = (0.082 + 0.075 + 0.04) * (3 / 5) * 759e9
    const supply = 0.13 * 759e9 + 86e9 * 0.31 * 3
    const { demand, capacity } = balance({}, 'electricityShortage')
    expect(demand).toBeCloseTo(at({}, 'groundSitePower') + growth, -3)
    expect(capacity).toBeCloseTo(supply, -3)
    expect(balance({}, 'regionalCompetition').capacity).toBeCloseTo(86e9 * 0.31 * 3, -3)
  })

  it('has what utilities, analysts, Morgan Stanley and the IEA forecast among its marks', () => {
    const rivals = quantityOf(model, 'competingShare')
    if (rivals.type !== 'input') throw new Error('no input')
    const gigawatts = rivals.marks.map((mark) => mark.at * 759)
    const printed = [27.7 / 0.8, 62.5, 134.4 - 61.8, 90, (69 / 3) * 5]
    expect(gigawatts.map((here, at) => here / (printed[at] ?? 0))).toEqual(
      printed.map(() => expect.closeTo(1, 1)),
    )
  })

  it('answers with a range that holds the default and both sides of the dispute', () => {
    const [low, now, high] = [
      at({}, 'electricityShareLow'),
      balance({}, 'electricityShortage').ratio,
      at({}, 'electricityShareHigh'),
    ]
    expect(low).toBeLessThan(now)
    expect(now).toBeLessThan(high)
    expect(low).toBeLessThan(1)
    expect(high).toBeGreaterThan(1)
    // The ends are those at which the inputs themselves would give them.
    const ends = { competingShare: 0.15, otherGrowthShare: 0.1, retiredShare: 0.058, headroomShare: 0 }
    expect(balance(ends, 'electricityShortage').ratio).toBeCloseTo(high, 9)
    const others = { competingShare: 0.046, otherGrowthShare: 0.03, retiredShare: 0.024, headroomShare: 0.17 }
    expect(balance(others, 'electricityShortage').ratio).toBeCloseTo(low, 9)
  })

  it('finds Morgan Stanley’s gap of 2028 between its ends, with its demand and no load that gives way', () => {
    const { demand, capacity } = balance({ competingShare: 0.15, headroomShare: 0 }, 'electricityShortage')
    const gap = (demand - capacity - at({}, 'groundSitePower')) / 1e9
    // 44 GW before turbines, fuel cells, nuclear and bitcoin sites, 13 after them.
    expect(gap).toBeGreaterThan(13)
    expect(gap).toBeLessThan(60)
  })

  it('never gets better by waiting longer for a connection', () => {
    for (const id of ['electricityShortage', 'electricityRegion', 'regionalCompetition'] as const) {
      const ratios = [1, 4, 10, 50].map((years) => balance({ timeToPower: years * year }, id).ratio)
      expect(ratios).toEqual(ratios.toSorted((a, b) => a - b))
    }
  })

  it('is one balance for region and country where no site is chosen, and two at a site', () => {
    expect(balance({}, 'electricityRegion').ratio).toBeCloseTo(balance({}, 'electricityShortage').ratio, 9)
    const memphis = { regionalPeak: 35.3e9, regionalAdditions: 1.24e9 / year, firmShare: 0.75 }
    expect(balance(memphis, 'electricityRegion').ratio).not.toBeCloseTo(
      balance(memphis, 'electricityShortage').ratio,
      1,
    )
  })
})

describe('grid stability', () => {
  it('counts all data centers that one fault disturbs, not one campus alone', () => {
    const stability = (settings: Settings) => rowOf(model, evaluate(model, settings), 'gridStability').ratio
    // July 2024: 1.5 GW of some 7 GW.
    expect(0.2 * 7).toBeCloseTo(1.5, 0)
    expect(stability({ itPower: 1e8, clusterLoad: 7e9 }) * 2.6).toBeCloseTo(0.2 * (7 + 0.1226), 2)
    expect(stability({ itPower: 2e10 })).toBeGreaterThan(1)
  })
})

describe('water on the ground', () => {
  it('counts the site per unit of IT energy and the power plant per unit of electricity', () => {
    const it = 1e9 / 0.995 // What runs, on the mean: failed accelerators use neither power nor water.
    const litres = it * (0.5 + 1.1 * 1.8) * (8766 / 1000)
    expect((at({}, 'groundWater') * year) / 1e-3).toBeCloseTo(litres, -3)
  })

  it('is 2.5 times as thirsty at the power plant when reservoirs are counted', () => {
    const ratio = at({ reservoirEvaporation: 'included' }, 'groundSourceWater') / at({}, 'groundSourceWater')
    expect(ratio).toBeCloseTo(4.52 / 1.8, 6)
  })

  it('shows both ends of the dispute whatever the switch says', () => {
    for (const reservoirEvaporation of ['included', 'excluded']) {
      const used = at({ reservoirEvaporation }, 'groundWater')
      const low = at({ reservoirEvaporation }, 'groundWaterLow')
      const high = at({ reservoirEvaporation }, 'groundWaterHigh')
      expect([low, high]).toContain(used)
      expect(low).toBeLessThan(high)
    }
  })

  it('is not changed by reservoirs where the grid is not used', () => {
    const settings = { groundSupply: 'gasTurbines' }
    expect(at({ ...settings, reservoirEvaporation: 'included' }, 'groundWater')).toBe(
      at(settings, 'groundWater'),
    )
  })
})

describe('land and time on the ground', () => {
  it('land is in proportion to power', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e6, max: 1e11, noNaN: true }), (itPower) => {
        const perWatt = at({ itPower }, 'groundLand') / itPower
        expect(perWatt / (at({}, 'groundLand') / 1e9)).toBeCloseTo(1, 9)
      }),
      { numRuns: 30 },
    )
  })

  it('the campus waits for the slower of power and halls', () => {
    const halls = { permittingTime: 2 * year, constructionTime: 3 * year }
    expect(at({ ...halls, timeToPower: 4 * year }, 'firstCampusTime') / year).toBeCloseTo(5, 9)
    expect(at({ ...halls, timeToPower: 7 * year }, 'firstCampusTime') / year).toBeCloseTo(7, 9)
  })

  it('a longer wait never raises what can be had', () => {
    const supplies = [
      ['timeToPower', 'grid', ['additionsFirm', 'groundOnlineMost', 'groundComputeTotal']],
      ['gasLeadTime', 'gasTurbines', ['turbinePower', 'powerObtainable', 'groundComputeTotal']],
      ['solarLeadTime', 'solarBattery', ['solarFirmPower', 'powerObtainable', 'groundComputeTotal']],
      ['nuclearLeadTime', 'nuclear', ['powerObtainable', 'groundComputeTotal']],
    ] as const
    for (const [wait, groundSupply, results] of supplies)
      for (const id of results)
        for (let years = 1; years < 10; years += 0.5)
          expect(at({ groundSupply, itPower: 2e10, [wait]: (years + 0.5) * year }, id)).toBeLessThanOrEqual(
            at({ groundSupply, itPower: 2e10, [wait]: years * year }, id) * (1 + 1e-12),
          )
  })

  it('reactors come late and at their own pace, and small plant on site carries the halls until then', () => {
    const settings = {
      groundSupply: 'nuclear',
      itPower: 2e9,
      constructionTime: 0.5 * year,
      permittingTime: 0.5 * year,
    }
    expect(at(settings, 'firstCampusTime') / year).toBeCloseTo(7, 9)
    expect(at({ ...settings, groundBridge: 'onSite' }, 'firstCampusTime') / year).toBeCloseTo(1.25, 9)
    expect(at({ ...settings, groundBridge: 'onSite' }, 'groundComputeTotal')).toBeGreaterThan(
      at(settings, 'groundComputeTotal'),
    )
    // 2.2 GW of site power at 0.5 GW a year from 2033 on.
    expect(at(settings, 'groundTargetYear')).toBe(2037)
    expect(at({ ...settings, nuclearRate: 5e9 / year }, 'groundTargetYear')).toBe(2033)
  })

  it('of all supplies reactors emit least, drink most and stand on least land', () => {
    const of = (result: 'carbonUse' | 'groundSourceWater' | 'groundLand') =>
      ['nuclear', 'grid', 'gasTurbines', 'solarBattery'].map((groundSupply) => at({ groundSupply }, result))
    expect(Math.min(...of('carbonUse'))).toBe(of('carbonUse')[0])
    expect(Math.min(...of('groundLand'))).toBe(of('groundLand')[0])
    expect(Math.max(...of('groundSourceWater'))).toBe(of('groundSourceWater')[0])
    expect(at({ groundSupply: 'nuclear' }, 'carbonGroundLow')).toBeLessThan(
      at({ groundSupply: 'nuclear' }, 'carbonGroundHigh'),
    )
  })

  it('power of one’s own skips the queue and keeps the permits', () => {
    const settings = { timeToPower: 7 * year, permittingTime: 1 * year }
    expect(at({ ...settings, groundSupply: 'solarBattery' }, 'groundRegulatoryTime') / year).toBeCloseTo(1, 9)
    expect(at(settings, 'groundRegulatoryTime') / year).toBeCloseTo(7, 9)
  })

  it('land is under one per cent of the cost to build', () => {
    expect(at({}, 'landCostShare')).toBeGreaterThan(0.001)
    expect(at({}, 'landCostShare')).toBeLessThan(0.01)
  })

  it('the headroom of the United States is that of the Duke study', () => {
    const headroom = at({}, 'powerObtainable') - at({}, 'additionsFirm')
    expect(headroom).toBeGreaterThan(76e9)
    expect(headroom).toBeLessThan(126e9)
  })
})
