/** Debris over height in flight, against the model's own function. */
import { model } from 'virtual:model'
import { expect, test } from 'vitest'
import { evaluate, isIdOf, numberOf, optionOf } from '../../src/engine/evaluate.ts'
import { type DebrisPlan, debrisAt, debrisOf, heightBins, heightStep } from '../../src/fleet/debris.ts'
import { planOf } from '../../src/fleet/plan-of.ts'
import { dayText } from '../../src/fleet/words.ts'

const planAt = (settings: Readonly<Record<string, number>>): { plan: DebrisPlan; factor: number } => {
  const values = evaluate(model, settings)
  const known = (id: string) => {
    if (!isIdOf(model, id)) throw new Error(`no quantity ${id}`)
    return id
  }
  const number = (id: string) => numberOf(model, values, known(id))
  const plan = planOf({ number, option: (id) => optionOf(model, values, known(id)) }).debris
  return { plan, factor: number('debrisFactor') }
}

test.each([350e3, 500e3, 650e3, 850e3, 1100e3, 1450e3, 1900e3])(
  'is the debris of the model at %d m',
  (altitude) => {
    const { plan, factor } = planAt({ altitude })
    expect(debrisAt(altitude, plan) / factor).toBeCloseTo(1, 12)
    const other = planAt({ altitude, debrisBelt: 3 })
    expect(debrisAt(altitude, other.plan) / other.factor).toBeCloseTo(1, 12)
  },
)

test('means and shares are over what was counted', () => {
  const { plan } = planAt({})
  const heights = new Float64Array(heightBins)
  heights[649] = 1
  heights[650] = 1
  const one = debrisOf(heights, plan)
  expect(one.factor).toBeCloseTo(1, 4)
  expect([one.lowest, one.highest, one.inBelts]).toEqual([649e3, 651e3, 0])
  heights[849] = 2
  const both = debrisOf(heights, plan)
  expect(both.inBelts).toBe(0.5)
  expect(both.factor).toBeCloseTo((one.factor + debrisAt(849.5 * heightStep, plan)) / 2, 12)
  expect(both.large / plan.large).toBe(both.factor)
})

test('names a day', () => {
  expect([0, 45, 364].map(dayText)).toEqual(['1 Jan', '15 Feb', '31 Dec'])
})
