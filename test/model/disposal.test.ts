import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import { leavesOf } from '../../src/engine/parts.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { peopleUnderOrbit } from '../../src/physics/population.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const g = 9.80665

describe('controlled re-entry', () => {
  it('costs mass: no way down is lighter than the spiral that it begins with', () => {
    const spiral = run()
    const controlled = run({ disposal: 'controlled' })
    expect(controlled('wetMass') / spiral('wetMass')).toBeGreaterThan(1.03)
    expect(controlled('costRatio')).toBeGreaterThan(spiral('costRatio'))
    expect(run({ disposal: 'targeted' })('wetMass')).toBe(spiral('wetMass'))
  })

  it('from the orbit itself takes the 170 m/s and the 7 % that hydrazine asks for', () => {
    const one = { disposal: 'controlled', reentryImpulse: 220, reentryDryShare: 0, disposalAltitude: 650e3 }
    const of = run(one)
    expect(of('reentryDeltaV')).toBeCloseTo(169.8, 0)
    expect(of('disposalDeltaV')).toBeCloseTo(0, 9)
    expect(of('wetMass') / run()('wetMass')).toBeCloseTo(1.068, 3)
  })

  it('burns what the rocket equation says, step by step backwards from the dry mass', () => {
    const of = run({ disposal: 'controlled' })
    let mass = of('dryMass')
    for (let step = 0; step < 20_000; step++) mass *= 1 + of('reentryDeltaV') / 20_000 / (230 * g)
    for (let step = 0; step < 20_000; step++) mass *= 1 + of('lifetimeDeltaV') / 20_000 / (1500 * g)
    expect(of('wetMass') / mass).toBeCloseTo(1, 5)
    expect(of('reentryHardware')).toBeCloseTo(0.2 * of('reentryPropellant'), -2)
  })

  it('keeps the sum of the items, whatever it burns', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 200, max: 330, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 300e3, max: 2000e3, noNaN: true }),
        (reentryImpulse, reentryDryShare, altitude) => {
          const of = run({
            disposal: 'controlled',
            reentryImpulse,
            reentryDryShare,
            altitude,
            disposalAltitude: altitude,
          })
          const sum = leavesOf(model, 'wetMass').reduce((total, id) => total + of(id), 0)
          expect(sum / of('wetMass')).toBeCloseTo(1, 12)
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('casualty risk on re-entry', () => {
  const row = (settings: Settings = {}) => rowOf(model, evaluate(model, settings), 'reentryCasualty')

  it('does not close by default, and does by each of the ways to meet it', () => {
    expect(row().ratio).toBeGreaterThan(1)
    for (const way of [
      { disposal: 'targeted' },
      { disposal: 'controlled' },
      { demiseShare: 0.9 },
      { satellitePower: 30e3 },
    ])
      expect(row(way).ratio, JSON.stringify(way)).toBeLessThan(1)
  })

  it('counts an aimed re-entry with the chance that aiming fails', () => {
    const missed = run({ disposal: 'targeted', disposalSuccess: 0.9 })('casualtyRisk')
    expect(missed / run({ disposalSuccess: 0.9 })('casualtyRisk')).toBeCloseTo(0.1, 12)
  })

  it('finds the casualty area of UARS in its printed risk: 22 m² at 57 degrees for the population of 2011', () => {
    const people = (peopleUnderOrbit({ inclination: (57 * Math.PI) / 180 }) * 7.05) / 7.76
    const area = 1 / 3200 / people
    expect(area).toBeGreaterThan(20)
    expect(area).toBeLessThan(24)
    expect(area / 5668).toBeCloseTo(0.0039, 4)
  })
})
