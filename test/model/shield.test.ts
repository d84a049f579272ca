import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}

describe('a shield', () => {
  it('of 10 mm round a rack of 132 kW is the 1.8 kg per kW that a cost model allows', () => {
    expect(run({ inherentShielding: 0 })('shieldingSpecific') * 1000).toBeCloseTo(1.78, 2)
  })

  it('weighs more the less dose it lets through, millimetre by millimetre', () => {
    let [mass, dose] = [-1, Number.POSITIVE_INFINITY]
    for (let millimetres = 2; millimetres <= 30; millimetres++) {
      const of = run({ shieldingThickness: millimetres / 1000 })
      // The table of doses ends at 10 mm, and more counts as 10.
      if (millimetres <= 10) expect(of('doseRate')).toBeLessThan(dose)
      else expect(of('doseRate')).toBe(dose)
      expect(of('shieldingMass')).toBeGreaterThan(mass)
      ;[mass, dose] = [of('shieldingMass'), of('doseRate')]
    }
  })

  it('weighs nothing while racks and structure bring along what is asked for', () => {
    expect(run({ shieldingThickness: 0.002, inherentShielding: 0.003 })('shieldingMass')).toBe(0)
  })
})
