/** From the panel up to the parts: what warms what, and which accelerator can be cooled by which panel. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import accelerators from '../../seeds/catalogs/accelerators.json'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import { parseAmount } from '../../src/engine/units.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  return { of: (id: QuantityId): number => numberOf(model, values, id), values }
}

const row = (id: string): Settings => {
  const sets = accelerators.rows.find((each) => each.id === id)?.sets ?? {}
  return Object.fromEntries(
    Object.entries<number | string>(sets).map(([input, value]) => {
      const quantity = model.quantities.find((q) => q.id === input)
      const unit = quantity?.type === 'input' ? quantity.unit : '1'
      return [input, typeof value === 'number' ? value : parseAmount(value, unit)]
    }),
  )
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('the chain from panel to chip', () => {
  it('adds film, half the rise of the loop, and resistance times power, whatever they are', () => {
    const settings = fc.record({
      radiatorTemperature: between(280, 370),
      heatPumpLift: between(0, 40),
      coolantFilmDrop: between(0, 15),
      coolantRise: between(0.1, 25),
      chipResistance: between(0.01, 0.08),
      acceleratorPower: between(500, 4000),
      chipPowerShare: between(0.3, 1),
    })
    fc.assert(
      fc.property(settings, (s) => {
        const { of } = run(s)
        const supply = s.radiatorTemperature - s.heatPumpLift + s.coolantFilmDrop - s.coolantRise / 2
        expect(of('coolantSupply')).toBeCloseTo(supply, 9)
        expect(of('coolantReturn') - of('coolantSupply')).toBeCloseTo(s.coolantRise, 9)
        expect(of('junctionTemperature')).toBeCloseTo(
          supply + s.chipResistance * s.acceleratorPower * s.chipPowerShare,
          9,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('closes at the defaults on the coolant that racks are sold for, with optics nearest their limit', () => {
    const { of } = run({})
    expect(of('coolantSupply')).toBeCloseTo(of('supplyLimit'), 9)
    expect(of('hottestMargin')).toBeGreaterThan(0)
    expect(of('hottestMargin')).toBe(of('opticsMargin'))
    expect(of('hottestMargin')).toBeLessThan(of('memoryMargin'))
  })

  it('lets any of the three parts decide', () => {
    const deciding = (settings: Settings): number => run(settings).of('hottestPart')
    const [chip, memory, optics] = [
      deciding({ chipResistance: 0.045, memoryAboveChip: 0 }),
      deciding({ memoryLimit: 355 }),
      deciding({}),
    ]
    expect(new Set([chip, memory, optics]).size).toBe(3)
    expect(deciding({ coolingChain: 'given', opticsLimit: 250 })).toBe(chip)
  })

  it('does not close for a chip of 1.8 kW on a panel of 60 °C, nor for coolant that is too hot for any part', () => {
    const rubin = row('vera-rubin-nvl72')
    expect(run(rubin).of('junctionTemperature') - 273.15).toBeGreaterThan(85)
    expect(run(rubin).of('junctionTemperature') - 273.15).toBeLessThan(90)
    expect(run({ ...rubin, radiatorTemperature: 333.15 }).of('hottestMargin')).toBeLessThan(0)
    const { of, values } = run({ radiatorTemperature: 375 })
    expect(of('thermalHeadroom')).toBeNaN()
    expect(whyNotFeasible(model, values, 'thermalHeadroom')).toMatch(/too hot to cool all parts at any power/)
  })
})

describe('the accelerator', () => {
  it('decides how warm the chip is: each row of the catalog has a temperature of its own', () => {
    const rises = accelerators.rows.map(({ id }) => run(row(id)).of('chipRise'))
    expect(Math.min(...rises)).toBeLessThan(16)
    expect(Math.max(...rises)).toBeGreaterThan(42)
    const rise = (id: string): number => run(row(id)).of('chipRise')
    expect(rise('gb200-nvl72')).toBeLessThan(rise('gb300-nvl72'))
    expect(rise('gb300-nvl72')).toBeLessThan(rise('vera-rubin-nvl72'))
  })

  it.each([
    ['h100-dgx', 700],
    ['b200-dgx', 1000],
    ['gb200-nvl72', 1200],
    ['gb300-nvl72', 1400],
    ['vera-rubin-nvl72', 1800],
    ['trainium2', 500],
    ['mi355x', 1400],
  ])('%s has the power of its chip', (id, watts) => {
    expect(run(row(id)).of('chipPower') / watts).toBeCloseTo(1, 2)
  })
})
