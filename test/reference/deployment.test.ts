import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import cases from '../../seeds/reference/deployment.json'
import { evaluate, numberOf, seriesOf } from '../../src/engine/evaluate.ts'
import type { ReferenceCase } from '../../src/scenario/reference.ts'
import { agrees, publishedIn } from './published.ts'

const growth = cases.find(({ id }) => id === 'falcon-9-growth')

describe('published rates of deployment', () => {
  agrees((cases as ReferenceCase[]).filter((one) => one.id !== growth?.id))

  it('falcon-9-growth: a cadence that grows so repeats the record of 2019 to 2025', () => {
    const expected = growth?.expected.cadenceGrowth
    if (!growth || !expected) throw new Error('no case falcon-9-growth')
    const {
      first = 0,
      last = 0,
      years = 1,
    } = growth.inputs as { first?: number; last?: number; years?: number }
    const rate = publishedIn('cadenceGrowth', expected)
    expect(Math.log(last / first) / years / (rate * 31_557_600)).toBeCloseTo(1, 3)
    const values = evaluate(model, {
      cadenceNow: first / 31_557_600,
      launchCadence: 1e9 / 31_557_600,
      cadenceGrowth: rate,
    })
    expect((seriesOf(model, values, 'cadenceByYear')[years] ?? 0) / last).toBeCloseTo(1, 3)
  })

  it('Suncatcher’s 180 launches a year of 200 t reach 200 USD/kg in about ten years', () => {
    const values = evaluate(model, { launchPrice: 1800, massLaunchedBefore: 400_000, targetLaunchPrice: 200 })
    const launchesNeeded = numberOf(model, values, 'massToTargetPrice') / 200_000
    expect(launchesNeeded).toBeGreaterThan(1800 * 0.95)
    expect(launchesNeeded / 180).toBeCloseTo(10, 0)
  })
})
