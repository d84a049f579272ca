import { model } from 'virtual:model'
import { expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { decodeLink } from '../../src/scenario/link.ts'

const shieldOf = (query: string): number => {
  const values = evaluate(model, decodeLink(model, query).settings)
  return (numberOf(model, values, 'shieldingMass') / numberOf(model, values, 'builtItPower')) * 1000
}

it.each([
  ['?v=1&shieldingSpecificMass=0.0018', 1.8],
  ['?v=1&shieldingSpecificMass=1.5kg/kW', 1.5],
  ['?v=1&shieldingSpecificMass=1.5kg/kW&shieldingThickness=20mm', 1.5],
  ['?v=1&shieldingSpecificMass=0.0025&shieldingThickness=0.003&altitude=550km', 2.5],
  ['?v=1&shieldingSpecificMass=0', 0],
])('%s weighs what it weighed', (query, kilogramsPerKilowatt) => {
  const { unknown, problems } = decodeLink(model, query)
  expect(unknown).toEqual([])
  expect(problems.join(' ')).toContain('a shield weighs by its thickness and its surface')
  expect(shieldOf(query)).toBeCloseTo(kilogramsPerKilowatt, 12)
})

it('leaves what cannot be read for the reader to name, and links without a shield alone', () => {
  expect(decodeLink(model, '?v=1&shieldingSpecificMass=heavy').unknown).toEqual([
    ['shieldingSpecificMass', 'heavy'],
  ])
  expect(decodeLink(model, '?v=1&altitude=600km').settings).toEqual({ altitude: 600_000 })
})
