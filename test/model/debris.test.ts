import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const row = (id: QuantityId, settings: Settings = {}) => rowOf(model, evaluate(model, settings), id).ratio
const year = 31_557_600

describe('the wall equation', () => {
  it('finds 0.7 mm at 10 km/s behind 2.5 to 3 mm of aluminium', () => {
    const of = run({ impactSpeed: 10_000, tubeWall: 0.00275, radiatorArmour: 0 })
    expect(of('lineCriticalSize') * 1000).toBeGreaterThan(0.6)
    expect(of('lineCriticalSize') * 1000).toBeLessThan(0.8)
  })
})

describe('debris by altitude', () => {
  const factor = (kilometres: number, belt = 1.8) =>
    run({ altitude: kilometres * 1000, debrisBelt: belt })('debrisFactor')

  it('is what was given at 650 km, whatever the belts, and ten times that of 400 km at 800 km', () => {
    for (const belt of [0, 1, 4]) expect(factor(650, belt)).toBeCloseTo(1, 12)
    expect(factor(800) / factor(400)).toBeCloseTo(10.5, 0)
  })

  it('has its peaks where satellites broke up, and no jump', () => {
    const heights = Array.from({ length: 160 }, (_, i) => 400 + 10 * i)
    const all = heights.map((height) => factor(height))
    const peaks = heights.filter(
      (_, i) => i > 0 && (all[i] ?? 0) > (all[i - 1] ?? 0) && (all[i] ?? 0) > (all[i + 1] ?? 0),
    )
    expect(peaks).toHaveLength(2)
    expect(peaks[0]).toBeGreaterThan(750)
    expect(peaks[0]).toBeLessThan(1000)
    expect(peaks[1]).toBeGreaterThan(1400)
    expect(peaks[1]).toBeLessThan(1500)
    // Drag sweeps ten times less every 200 km, which is the steepest that the shape can be.
    for (const [i, here] of all.slice(1).entries())
      expect(Math.abs(here / (all[i] ?? 0) - 1)).toBeLessThan(10 ** (10 / 200) - 1)
  })
})

describe('coolant lines', () => {
  it('of one loop do not close the row; segments do and cost mass', () => {
    const single = { radiatorLines: 'single' }
    expect(row('debrisImpact', single)).toBeGreaterThan(10)
    expect(row('debrisImpact')).toBeLessThan(1)
    expect(run()('wetMass')).toBeGreaterThan(run(single)('wetMass'))
  })

  it('lose about the half percent a year that an open model assumes', () => {
    const lost = run({ radiatorArmour: 0.002 })('radiatorLossRate') * year
    expect(lost).toBeGreaterThan(0.004)
    expect(lost).toBeLessThan(0.007)
  })

  it('have an armour of least mass: neither none nor a lot', () => {
    const mass = (millimetres: number) => run({ radiatorArmour: millimetres / 1000 })('wetMass')
    expect(mass(1)).toBeLessThan(mass(0))
    expect(mass(1)).toBeLessThan(mass(3))
  })

  it('have a size of segments of least mass', () => {
    const mass = (segmentArea: number) => run({ segmentArea })('wetMass')
    expect(mass(10)).toBeLessThan(mass(100))
    expect(mass(10)).toBeLessThan(mass(0.5))
  })

  it('follow the disputed flux of millimetres over its whole range', () => {
    const spare = (flux: number) => run({ smallDebrisFlux: flux / year })('spareRadiatorMass')
    expect(spare(0.01)).toBeGreaterThan(3 * spare(0.003))
    expect(spare(0.003)).toBeGreaterThan(2 * spare(0.001))
  })
})

describe('rows', () => {
  it('debris: thicker walls and gaps lower the chance, a larger satellite raises it', () => {
    expect(row('debrisImpact', { shieldingThickness: 0.02 })).toBeLessThan(row('debrisImpact'))
    expect(row('debrisImpact', { gapGain: 1 })).toBeGreaterThan(row('debrisImpact'))
    expect(row('debrisImpact', { satellitePower: 1e6 })).toBeGreaterThan(row('debrisImpact'))
    expect(row('debrisImpact', { gapGain: 1, shieldingThickness: 0.1 })).toBeLessThan(0.1)
  })

  it('collisions: close where drag clears the orbit and fail where the dead stay', () => {
    expect(row('largeCollision')).toBeLessThan(1)
    expect(row('largeCollision', { altitude: 1_000_000 })).toBeGreaterThan(1)
    expect(row('largeCollision', { disposalSuccess: 0.9 })).toBeGreaterThan(row('largeCollision'))
  })
})
