import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import cases from '../../seeds/reference/launch.json'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import type { ReferenceCase } from '../../src/scenario/reference.ts'
import { agrees } from './published.ts'

describe('published launch figures', () => {
  const withoutLearning = (cases as ReferenceCase[]).map((one) =>
    one.inputs ? { ...one, inputs: { ...(one.inputs as object), learningFactor: 1 } } : one,
  )
  agrees(withoutLearning, { launchedPowerPrice: ['launchCost'] })

  it('the same formula in the whole model: specific mass times price over life', () => {
    const values = evaluate(model, {})
    const of = (id: string) => numberOf(model, values, id)
    const byHand = (of('specificMass') * of('launchPrice')) / of('refreshLife')
    expect(of('launchedPowerPrice') / byHand).toBeCloseTo(1, 12)
  })
})
