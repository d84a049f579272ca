/** Nothing is left of two equal numbers taken from each other: a result is nothing or something, not rounding. */
import { model } from 'virtual:model'
import { expect, it } from 'vitest'
import { evaluate, isInput, numberOf, type Settings } from '../../src/engine/evaluate.ts'

/** What falls off exponentially, and may be as small as that. */
const faint = new Set([
  'linkShortTime',
  'lightShortTime',
  'opticalReceivedPower',
  'opticalPhotonRate',
  'opticalLinkRate',
  'passVolume',
  'opticalCapacity',
  'siteLightRate',
])

it('has no rounding for a result, wherever one input stands at an end', { timeout: 120_000 }, () => {
  const base = evaluate(model, {})
  const singles = model.quantities.filter(isInput).flatMap((q): readonly Settings[] => {
    const values =
      q.type === 'choice' ? q.options.map(({ id }) => id) : [...q.range, ...q.limits].filter(Number.isFinite)
    return values.map((value) => ({ [q.id]: value }))
  })
  const results = model.quantities.filter((q) => !(isInput(q) || faint.has(q.id)) && q.type === 'derived')
  const dust = singles.flatMap((settings) => {
    const values = evaluate(model, settings)
    return results.flatMap(({ id, slot }) => {
      const [here, usual] = [Math.abs(values[slot] ?? 0), Math.abs(base[slot] ?? 0) || 1]
      return here > 0 && here < 1e-10 * usual ? [`${id} = ${here} at ${JSON.stringify(settings)}`] : []
    })
  })
  expect(dust).toEqual([])
})

it.each([
  ['an orbit that drag clears in time', { disposal: 'passive' }],
  ['a spiral that ends where it starts', { disposal: 'spiral', disposalAltitude: 650_000 }],
  ['a burn from the orbit itself', { disposal: 'controlled', disposalAltitude: 650_000 }],
] as const)('asks no velocity at all of %s', (_, settings) => {
  expect(numberOf(model, evaluate(model, settings), 'disposalDeltaV')).toBe(0)
})
