import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const sizes = Array.from({ length: 31 }, (_, i) => 1e4 * 10 ** (i / 10))

describe('the size of a satellite', () => {
  it('has a best: mass per kilowatt falls, then rises, with no second valley', () => {
    const masses = sizes.map((satellitePower) => run({ satellitePower })('specificMass'))
    const best = masses.indexOf(Math.min(...masses))
    expect(sizes[best]).toBeGreaterThan(30e3)
    expect(sizes[best]).toBeLessThan(1e6)
    for (const [i, mass] of masses.slice(1).entries())
      if (i < best) expect(mass).toBeLessThan(masses[i] ?? 0)
      else expect(mass).toBeGreaterThan(masses[i] ?? 0)
  })

  it('costs in proportion to power per satellite: wires, booms and wheels', () => {
    for (const id of ['cableMass', 'wheelMass'] as const) {
      const growth = run({ satellitePower: 1.2e6 })(id) / run({ satellitePower: 0.12e6 })(id)
      expect(growth, id).toBeGreaterThan(9.5)
      expect(growth, id).toBeLessThan(11)
    }
    expect(run({ satellitePower: 1.2e6 })('boomMass')).toBeGreaterThan(10 * run()('boomMass'))
  })
})

describe('wires', () => {
  it('agree with the 5.9 kg/kW worked out for 10 MW at the voltage of the station', () => {
    const of = run({ satellitePower: 1e7, wingAspect: 1, cableOverhead: 1 })
    // There with a way of 0.38 of the side for all; the mean square of a square plate is a sixth of its area.
    const same = (5.9 / 0.38 ** 2 / 6) * (3.2e-8 / 2.82e-8)
    expect((of('cableMass') / of('arrayPowerEol')) * 1000).toBeGreaterThan(0.8 * same)
    expect((of('cableMass') / of('arrayPowerEol')) * 1000).toBeLessThan(1.3 * same)
  })

  it('weigh a quarter at twice the voltage, and half with twice the loss', () => {
    expect(run({ busVoltage: 320 })('cableMass') / run()('cableMass')).toBeCloseTo(0.25, 12)
    const loss = run({ distributionLoss: 0.04 })
    expect(loss('cableMass') / run()('cableMass')).toBeCloseTo(0.5, 1)
    expect(loss('arrayArea') / run()('arrayArea')).toBeCloseTo(0.98 / 0.96, 12)
  })

  it('have a loss of least mass, which is larger for a larger satellite', () => {
    const best = (satellitePower: number) => {
      const losses = Array.from({ length: 60 }, (_, i) => 0.002 * 1.07 ** i)
      const masses = losses.map((distributionLoss) => run({ satellitePower, distributionLoss })('wetMass'))
      return losses[masses.indexOf(Math.min(...masses))] ?? 0
    }
    expect(best(120e3)).toBeGreaterThan(0.005)
    expect(best(120e3)).toBeLessThan(0.05)
    expect(best(2e6)).toBeGreaterThan(2 * best(120e3))
  })
})

describe('booms and wheels', () => {
  it('say what is wrong where a wing cannot hold its own boom', () => {
    const values = evaluate(model, { satellitePower: 1e8, lowestFrequency: 0.1 })
    expect(numberOf(model, values, 'boomMass')).toBeNaN()
    expect(run({ satellitePower: 1e8, lowestFrequency: 0.001 })('boomMass')).toBeGreaterThan(0)
  })

  it('ask for 400 N m s at 120 kW: a tenth of a gyroscope of the station', () => {
    expect(run()('wheelMomentum')).toBeGreaterThan(200)
    expect(run()('wheelMomentum')).toBeLessThan(800)
    expect(run({ attitudeOffset: 0 })('wheelMass')).toBe(0)
  })
})
