/** The battery lasts as long as its satellite, carries spare packs, or is said to die before it. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return {
    of: (id: QuantityId): number => numberOf(model, values, id),
    ratio: rowOf(model, values, 'batteryLife').ratio,
  }
}
const noon: Settings = { orbitKind: 'sunSynchronous', ltan: 12 * 3600 }
const sizings = ['lasting', 'replaced', 'asSet'] as const

/** Cycles of a pack that loses the same part of its capacity in each, until the given part is left. */
const cyclesUntil = (depth: number, settings: Settings): number => {
  const { of } = run(settings)
  return of('referenceCycleLife') * (0.35 / depth) ** of('cycleLifeExponent')
}

describe('a battery that is made to last', () => {
  it('is no deeper than its cycles allow in any orbit, and no deeper than asked', () => {
    fc.assert(
      fc.property(
        fc.record({
          orbitKind: fc.constantFrom('dawnDusk', 'sunSynchronous', 'inclined'),
          ltan: fc.double({ min: 0, max: 86400, noNaN: true }),
          altitude: fc.double({ min: 300e3, max: 2000e3, noNaN: true }),
          depthOfDischarge: fc.double({ min: 0.1, max: 1, noNaN: true }),
          serviceLife: fc.double({ min: 2, max: 15, noNaN: true }).map((years) => years * 31_557_600),
          batteryEndCapacity: fc.double({ min: 0.5, max: 1, noNaN: true }),
        }),
        (settings) => {
          const { of, ratio } = run(settings)
          expect(of('usedDepthOfDischarge')).toBeLessThanOrEqual(of('depthOfDischarge'))
          expect(of('batteryWear')).toBeLessThanOrEqual(1 + 1e-12)
          expect(ratio).toBeLessThanOrEqual(1)
          const depthWhenNew = of('usedDepthOfDischarge') / of('batteryOversize')
          expect(of('batteryCycles')).toBeLessThanOrEqual(cyclesUntil(depthWhenNew, settings) * (1 + 1e-12))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('weighs more than one that dies, and less than one with spare packs', () => {
    const [lasting, replaced, asSet] = sizings.map((batterySizing) => run({ ...noon, batterySizing }))
    expect(asSet?.of('batteryWear')).toBeGreaterThan(1)
    expect(lasting?.of('batteryMass')).toBeGreaterThan(asSet?.of('batteryMass') ?? Number.NaN)
    expect(replaced?.of('batteryMass')).toBeGreaterThan(lasting?.of('batteryMass') ?? Number.NaN)
    expect(replaced?.of('costRatio')).toBeGreaterThan(lasting?.of('costRatio') ?? Number.NaN)
  })

  it('is the same as set wherever the cycles last', () => {
    const masses = sizings.map((batterySizing) => run({ batterySizing }).of('batteryMass'))
    expect(new Set(masses).size).toBe(1)
  })
})

it('the row fails where a battery dies before its satellite, and only there', () => {
  expect(run({ ...noon, batterySizing: 'asSet' }).ratio).toBeGreaterThan(1)
  expect(run({ ...noon, batterySizing: 'replaced' }).ratio).toBeLessThanOrEqual(1)
  expect(run({ ...noon, batterySizing: 'lasting' }).ratio).toBe(1)
  expect(run({ ...noon, batterySizing: 'asSet', depthOfDischarge: 0.3 }).ratio).toBeLessThan(1)
  expect(run({ altitude: 1500e3 }).ratio).toBeLessThan(1)
})

describe('the last eclipse is bridged with what is left', () => {
  const mass = (settings: Settings) => run(settings).of('batteryMass') / run(settings).of('builtItPower')

  it('by a quarter more battery for the fifth that is lost, where hardly anything fails', () => {
    const none = { orbitalFailureRate: 1e-4 / 31_557_600 }
    const more = mass({ ...none, batteryEndCapacity: 0.8 }) / mass({ ...none, batteryEndCapacity: 1 })
    expect(more).toBeCloseTo(1.25, 3)
  })

  it('by none more where accelerators fail faster than the battery fades', () => {
    const many = { orbitalFailureRate: 0.1 / 31_557_600, satelliteLossShare: 0 }
    expect(mass({ ...many, batteryEndCapacity: 0.8 })).toBe(mass({ ...many, batteryEndCapacity: 1 }))
  })

  it('by more, the more of the losses are whole satellites, whose batteries go with them', () => {
    const shares = [0, 0.3, 0.6, 1].map((satelliteLossShare) => mass({ satelliteLossShare }))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares[3]).toBeGreaterThan(1.2 * (shares[0] ?? Number.NaN))
  })
})

it('charge regulators cost array and heat, and no battery', () => {
  const [lossy, ideal] = [0.9, 1].map((chargeRegulatorEfficiency) => run({ chargeRegulatorEfficiency }))
  const gain = (id: QuantityId): number => (lossy?.of(id) ?? Number.NaN) / (ideal?.of(id) ?? Number.NaN)
  expect(gain('arrayArea')).toBeGreaterThan(1)
  expect(gain('heatRejected')).toBeGreaterThan(1)
  expect(gain('batteryMass')).toBe(1)
})
