/** What radiation takes by altitude: array, accelerators and time, against nothing where it is given. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const year = 31_557_600
const part = fc.double({ min: 0, max: 1, noNaN: true })
const altitudes = Array.from({ length: 31 }, (_, step) => 500e3 + 50e3 * step)

it('in the orbit for which they are given, losses are those given, whatever radiation’s part in them', () => {
  fc.assert(
    fc.property(
      part,
      part,
      part,
      fc.double({ min: 0.001, max: 0.1, noNaN: true }),
      (arrayRadiationShare, failureRadiationShare, upsetShare, loss) => {
        const of = run({
          arrayRadiationShare,
          failureRadiationShare,
          upsetShare,
          arrayDegradation: loss / year,
        })
        expect([of('protonDoseRatio'), of('chipDoseRatio'), of('radiationExcess')]).toEqual([1, 1, 1])
        expect(of('usedFailureRate')).toBe(of('orbitalFailureRate'))
        expect(of('usedAvailability')).toBeCloseTo(of('orbitalAvailability'), 15)
        expect(of('arrayEndOfLife')).toBeCloseTo((1 - loss) ** 5, 12)
      },
    ),
    { numRuns: 40 },
  )
})

describe('going higher from 500 km', () => {
  it.each(['dawnDusk', 'inclined'] as const)('wears out arrays, chips and patience: %s', (orbitKind) => {
    const readings = altitudes.map((altitude) => run({ orbitKind, inclination: 0.6, altitude }))
    const rises = (id: QuantityId, sign: number): boolean =>
      readings.every((of, step) => step === 0 || sign * (of(id) - (readings[step - 1]?.(id) ?? 0)) > 0)
    expect(rises('protonDoseRatio', 1)).toBe(true)
    expect(rises('usedFailureRate', 1)).toBe(true)
    expect(rises('usedAvailability', -1)).toBe(true)
    expect(rises('arrayEndOfLife', -1)).toBe(true)
    expect(rises('builtItPower', 1)).toBe(true)
  })

  it('has a cheapest altitude between the ends, where light and radiation balance', () => {
    const costs = altitudes.map((altitude) => run({ altitude })('costRatio'))
    const best = costs.indexOf(Math.min(...costs))
    expect(altitudes[best]).toBeGreaterThan(500e3)
    expect(altitudes[best]).toBeLessThan(1200e3)
  })

  it('costs nothing of what has no radiation in it', () => {
    const of = (altitude: number) =>
      run({ altitude, arrayRadiationShare: 0, failureRadiationShare: 0, upsetShare: 0 })
    for (const id of ['usedFailureRate', 'usedAvailability', 'arrayEndOfLife'] as const)
      expect(of(1800e3)(id)).toBe(of(500e3)(id))
  })
})

it('thicker shields lose fewer chips, up to the end of the table', () => {
  const lost = (millimetres: number) => run({ shieldingThickness: millimetres / 1000 })('usedFailureRate')
  expect(lost(2)).toBeGreaterThan(lost(5))
  expect(lost(5)).toBeGreaterThan(lost(10))
  expect(lost(20)).toBe(lost(10))
})

it('every published dose can be set: 0.15 krad at 650 km, 6 in five years at 550, 1 a year at 1,600', () => {
  const input = model.quantities.find(({ id }) => id === 'doseScale')
  if (input?.type !== 'input') throw new Error('doseScale is no input')
  for (const [krad, settings] of [
    [0.15, {}],
    [0.6, { altitude: 550e3 }],
    [1.2, { altitude: 550e3 }],
    [1, { altitude: 1600e3, shieldingThickness: 0.02 }],
  ] as const) {
    const needed = (krad * 10) / year / run({ ...settings, doseScale: 1 })('doseRate')
    expect(needed).toBeGreaterThan(input.range[0])
    expect(needed).toBeLessThan(input.range[1])
  }
})

describe('the array, aged day by day by another hand', () => {
  /** Fluence over the knee that leaves a part of the power, found by trying. */
  const fluenceFor = (left: number, slope: number): number => {
    let [low, high] = [0, 1e9]
    for (let n = 0; n < 200; n++) {
      const middle = (low + high) / 2
      if (1 - slope * Math.log10(1 + middle) > left) low = middle
      else high = middle
    }
    return low
  }

  it.each([500, 650, 800, 1000, 1400])('at %d km', (kilometres) => {
    const [loss, share, slope, years] = [0.03, 0.6, 0.18, 7]
    const of = run({
      altitude: kilometres * 1000,
      arrayDegradation: loss / year,
      arrayRadiationShare: share,
      cellDamageSlope: slope,
      cellDamageExponent: 1.1,
      serviceLife: years * year,
    })
    const other = 1 - (1 - share) * loss
    const atReference = ((1 - loss) / other) ** years
    const perDay = (fluenceFor(atReference, slope) / years / 365.25) * of('protonDoseRatio') ** 1.1
    let [fluence, left] = [0, 1]
    for (let day = 0; day < Math.round(years * 365.25); day++) {
      const before = 1 - slope * Math.log10(1 + fluence)
      fluence += perDay
      left *= (other ** (1 / 365.25) * (1 - slope * Math.log10(1 + fluence))) / before
    }
    expect(of('arrayEndOfLife') / left).toBeCloseTo(1, 3)
  })
})
