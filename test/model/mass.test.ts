import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { leavesOf } from '../../src/engine/parts.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { declared } from './declared.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const year = 31_557_600

describe('mass', () => {
  it('is the sum of its items, whatever the fleet', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 6, max: 12, noNaN: true }),
        fc.double({ min: 0.05, max: 0.35, noNaN: true }),
        fc.double({ min: 350, max: 1800, noNaN: true }),
        (power, margin, kilometres) => {
          const of = run({ itPower: 10 ** power, systemMargin: margin, altitude: kilometres * 1000 })
          const sum = leavesOf(model, 'wetMass').reduce((total, id) => total + of(id), 0)
          expect(sum / of('wetMass')).toBeCloseTo(1, 12)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('sizes what carries by what is carried: thrusters, frame, growth, margin in that order', () => {
    const of = run({
      attitudeFraction: 0.1,
      structureFraction: 0.2,
      systemMargin: 0.3,
      attitudeOffset: 0,
      growthFinished: 0,
      growthDeveloped: 0,
      growthNew: 0,
    })
    expect(of('attitudeMass') / of('equipmentMass')).toBeCloseTo(0.1, 12)
    expect(of('structureMass') / (of('bodyMass') + of('attitudeMass'))).toBeCloseTo(0.2, 12)
    const before = of('equipmentMass') + of('attitudeMass') + of('structureMass')
    expect(of('dryMass') / before).toBeCloseTo(1.3, 12)
  })

  it('takes structure as a share of everything where that is asked for, as other models do', () => {
    const of = run({
      attitudeFraction: 0,
      structureFraction: 0.18,
      wingStructureFraction: 0.18,
      attitudeOffset: 0,
    })
    expect(of('structureMass') / of('equipmentMass')).toBeCloseTo(0.18, 12)
  })

  it('lets a rack grow little and a radiator much', () => {
    const grows = (settings: Settings) => run(settings)('growthMass')
    const rack = (grows({ itSpecificMass: 0.0113 }) - grows({})) / (run()('builtItPower') * 0.001)
    expect(rack).toBeGreaterThan(0.03)
    expect(rack).toBeLessThan(0.09)
    const panel = (grows({ radiatorArealDensity: 6 }) - grows({})) / run()('radiatorArea')
    expect(panel).toBeGreaterThan(0.2)
  })

  it('follows the rocket equation: 242 m/s at 1,500 s take 1.66 % of the dry mass', () => {
    const { propellantMass } = declared(['massBasis', 'propellantMass'], {
      dryMass: '1000 kg',
      reentryPropellant: '0 kg',
      lifetimeDeltaV: '242 m/s',
      specificImpulse: '1500 s',
      standardGravity: '9.80665 m/s^2',
    })
    expect(propellantMass).toBeCloseTo(16.587, 3)
    const of = run()
    expect(of('wetMass') / of('dryMass')).toBeCloseTo(Math.exp(of('lifetimeDeltaV') / (1500 * 9.80665)), 12)
  })

  it('counts whole satellites, and no more of them for a rounding error', () => {
    const count = (builtItPower: number) =>
      declared(['satelliteCount'], { builtItPower, satellitePower: '120 kW' }).satelliteCount
    expect(count(1.2e6)).toBe(10)
    expect(count(1.2e6 * (1 + 1e-12))).toBe(10)
    expect(count(1.2e6 * 1.001)).toBe(11)
    expect(count(1)).toBe(1)
  })

  it('lies above flown hardware without computers and within reach of published budgets', () => {
    const of = run()
    const perKilowatt = of('specificMass') * 1000
    expect(perKilowatt).toBeGreaterThan(20.3)
    expect(perKilowatt).toBeLessThan(75)
    const withoutMargin = run({ systemMargin: 0, structureFraction: 0.1 })('specificMass') * 1000
    expect(withoutMargin).toBeGreaterThan(34)
    expect(withoutMargin).toBeLessThan(59)
  })
})

describe('built capacity', () => {
  it('covers failures and downtime once: the mean over the life is what was asked for', () => {
    const of = run({ orbitalFailureRate: 0.1 / year, orbitalAvailability: 0.9, eclipseDuty: 0.5 })
    const life = of('refreshLife') / year
    const steps = 20_000
    let mean = 0
    for (let i = 0; i < steps; i++) mean += Math.exp(-0.1 * life * ((i + 0.5) / steps)) / steps
    const duty = 1 - of('meanEclipseFraction') * 0.5
    expect((of('builtItPower') * mean * 0.9 * duty) / of('itPower')).toBeCloseTo(1, 8)
  })

  it('replaces what fails on the ground: what waits to be changed is all that is built besides', () => {
    const of = run({
      groundFailureRate: 0.05 / year,
      groundAvailability: 0.97,
      groundRepairTime: 0.02 * year,
    })
    expect((of('groundBuiltItPower') * 0.97) / of('itPower')).toBeCloseTo(1.001, 12)
    // One chip in ten a year, for five years: those that work are 39 % of what they would be, over 5 x 10 %.
    const often = run({ groundFailureRate: 0.1 / year, beforeService: 'leftOut', warrantyShare: 0 })
    const bought = 0.1 / (1 - Math.exp(-0.5)) - 0.2
    const price = often('groundBuiltItPower') * often('itPrice')
    expect((often('groundReplacementAnnual') * year) / (bought * price)).toBeCloseTo(1, 12)
  })

  it('runs on with old chips, or refreshes when the first of chips and satellite ends', () => {
    const together = { refreshPolicy: 'replace', beforeService: 'leftOut' }
    expect(run({ itLife: 3 * year, serviceLife: 8 * year })('refreshLife') / year).toBe(8)
    const young = run({ itLife: 3 * year, serviceLife: 8 * year, ...together })
    expect(young('refreshLife') / year).toBe(3)
    expect(young('unusedSatelliteLife')).toBeCloseTo(5 / 8, 12)
    expect(young('unusedChipLife')).toBe(0)
    const old = run({ itLife: 6 * year, serviceLife: 4 * year, ...together })
    expect(old('refreshLife') / year).toBe(4)
    expect(old('unusedSatelliteLife')).toBe(0)
    expect(old('unusedChipLife')).toBeCloseTo(1 / 3, 12)
  })
})
