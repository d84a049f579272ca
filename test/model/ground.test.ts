import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { parseAmount } from '../../src/engine/units.ts'
import type { QuantityId } from '../../src/model/index.ts'

type Settings = Readonly<Record<string, number | string>>

const at = (settings: Settings, id: QuantityId): number => numberOf(model, evaluate(model, settings), id)
const si = (text: string, unit: string): number => parseAmount(text, unit)
const year = si('1 year', 's')

describe('electricity on the ground', () => {
  it('is priced by the supply chosen', () => {
    expect(at({ groundSupply: 'grid' }, 'groundEnergyPrice')).toBeCloseTo(si('0.08 USD/kWh', 'USD/J'), 15)
    expect(at({ groundSupply: 'solarBattery' }, 'groundEnergyPrice')).toBeCloseTo(
      si('60 USD/MWh', 'USD/J'),
      15,
    )
  })

  it('from turbines costs the annuity of the plant and its fuel', () => {
    const settings = { waccGround: si('9 %/year', '1/s') }
    const rate = 0.09
    const annuity = (2400 * rate) / (1 - 1.09 ** -20)
    const plant = annuity / 8766
    const fuel = 4.3 / 293.071 / 0.45
    expect(at(settings, 'gasEnergyPrice') / si('1 USD/kWh', 'USD/J')).toBeCloseTo(plant + fuel, 6)
  })

  it('asks the grid for nothing when it is made on site', () => {
    for (const groundSupply of ['gasTurbines', 'solarBattery'])
      expect(at({ groundSupply }, 'electricityShortage')).toBeCloseTo(at({}, 'groundSitePower'), 3)
    expect(at({ groundSupply: 'grid' }, 'electricityShortage')).toBeCloseTo(
      at({}, 'groundSitePower') + 0.036 * 759e9,
      0,
    )
  })
})

describe('water on the ground', () => {
  it('counts the site per unit of IT energy and the power plant per unit of electricity', () => {
    const it = 1e9 / 0.995 // What runs, on the mean: failed accelerators use neither power nor water.
    const litres = it * (0.36 + 1.1 * 1.8) * (8766 / 1000)
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
    ] as const
    for (const [wait, groundSupply, results] of supplies)
      for (const id of results)
        for (let years = 1; years < 10; years += 0.5)
          expect(at({ groundSupply, itPower: 2e10, [wait]: (years + 0.5) * year }, id)).toBeLessThanOrEqual(
            at({ groundSupply, itPower: 2e10, [wait]: years * year }, id) * (1 + 1e-12),
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
    const headroom = at({}, 'powerObtainable')
    expect(headroom).toBeGreaterThan(76e9)
    expect(headroom).toBeLessThan(126e9)
  })
})
