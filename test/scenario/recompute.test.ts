import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { evaluateGiven, isRecomputable, recompute } from '../../src/scenario/recompute.ts'
import { referenceCases } from '../../src/scenario/reference.ts'

const known = referenceCases.filter((reference) => isRecomputable(model, reference))

describe('published cases through the compiled model', () => {
  it('has most of them', () => {
    expect(known.length).toBeGreaterThan(100)
  })

  it.each(known.map((reference) => [reference.id, reference] as const))('%s', (_, reference) => {
    for (const comparison of recompute(model, stages, reference))
      expect(comparison, JSON.stringify(comparison)).toMatchObject({ agrees: true })
  })
})

describe('given values', () => {
  it('are the whole model where only inputs are given', () => {
    const given = evaluateGiven(model, stages, { itPower: '300 MW', orbitKind: 'inclined' })
    expect(given).toEqual(evaluate(model, { itPower: 3e8, orbitKind: 'inclined' }))
  })

  it('take the place of what would be computed', () => {
    const values = evaluateGiven(model, stages, { launches: 100, launchCadence: '50 1/year' })
    expect(numberOf(model, values, 'launches')).toBe(100)
    const twice = evaluateGiven(model, stages, { launches: 200, launchCadence: '50 1/year' })
    expect(numberOf(model, twice, 'deploymentTime') / numberOf(model, values, 'deploymentTime')).toBeCloseTo(
      2,
    )
  })

  it('must be declared', () => {
    expect(() => evaluateGiven(model, stages, { moonbeams: 3 })).toThrow('moonbeams = 3')
  })
})

describe('disagreement', () => {
  const base = { id: 'x', title: 'x', source: 'x', settings: { itPower: '1 GW' } }

  it('is found', () => {
    const expected = { itPower: { value: 1.1, unit: 'GW', tolerance: 0.01 } }
    expect(recompute(model, stages, { ...base, expected })[0]?.agrees).toBe(false)
  })

  it('may be allowed in the unit of the value', () => {
    const expected = { radiatorTemperature: { value: 58, unit: 'degC', tolerance: 0, within: 3 } }
    expect(recompute(model, stages, { ...base, expected })[0]).toMatchObject({ agrees: true })
  })
})
