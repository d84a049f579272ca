import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, quantityOf, seriesOf } from '../../src/engine/evaluate.ts'

const year = 31_557_600

describe('records of deployment', () => {
  it('a cadence that grows as Falcon 9’s did goes from 13 launches in 2019 to 165 six years later', () => {
    expect(quantityOf(model, 'cadenceGrowth').type).toBe('input')
    // A ceiling this far away takes two parts in a hundred thousand off the growth.
    const values = evaluate(model, {
      cadenceNow: 13 / year,
      launchCadence: 1e7 / year,
      cadenceGrowth: Math.log(165 / 13) / 6 / year,
    })
    expect((seriesOf(model, values, 'cadenceByYear')[6] ?? 0) / 165).toBeCloseTo(1, 4)
  })

  it('Suncatcher’s 180 launches a year of 200 t reach 200 USD/kg in about ten years', () => {
    const values = evaluate(model, { launchPrice: 1800, massLaunchedBefore: 400_000, targetLaunchPrice: 200 })
    const launchesNeeded = numberOf(model, values, 'massToTargetPrice') / 200_000
    expect(launchesNeeded).toBeGreaterThan(1800 * 0.95)
    expect(launchesNeeded / 180).toBeCloseTo(10, 0)
  })
})
