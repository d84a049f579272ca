import { describe, expect, it } from 'vitest'
import { parts } from './chain.ts'
import { casesOf, comparisons, evaluatorOf } from './declared.ts'

describe('published power cases', () => {
  it.each(casesOf('power.json').map((reference) => [reference.title, reference] as const))(
    '%s',
    (_, reference) => {
      for (const { id, ours, published, allowed } of comparisons(parts, reference))
        expect(Math.abs(ours - published), `${id}: ours ${ours}, published ${published}`).toBeLessThanOrEqual(
          allowed,
        )
    },
  )
})

describe('the JPL 1 MW anchor as a whole', () => {
  it('weighs 29.4 kg/kW in array and radiator, as published', () => {
    const massOf = (file: string, id: string, quantity: string): number => {
      const reference = casesOf(file).find((each) => each.id === id)
      if (!reference) throw new Error(`no case ${id} in ${file}`)
      return evaluatorOf(parts, reference)(quantity)
    }
    const kilograms =
      massOf('power.json', 'jpl-array', 'arrayMass') + massOf('thermal.json', 'jpl-radiator', 'radiatorMass')
    expect(Math.abs(kilograms / 1000 / 29.4 - 1)).toBeLessThan(0.02)
  })
})
