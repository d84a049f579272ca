/** Links from before heat followed from its parts: what they gave as one number still is that number. */
import { model } from 'virtual:model'
import { expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { decodeLink } from '../../src/scenario/link.ts'

const read = (query: string): Settings => decodeLink(model, query).settings

it('keeps a rise that was given between panel and chip: the same chip, from panel and rise alone', () => {
  const settings = read('v=1&junctionRise=20K&radiatorTemperature=330K')
  expect(settings).toEqual({ coolingChain: 'given', junctionRise: 20, radiatorTemperature: 330 })
  const values = evaluate(model, settings)
  expect(numberOf(model, values, 'junctionTemperature')).toBeCloseTo(350, 9)
  expect(numberOf(model, values, 'thermalHeadroom')).toBeCloseTo(363.15 - 330, 9)
  expect(read('v=1&radiatorTemperature=330K')).toEqual({ radiatorTemperature: 330 })
})

it('keeps a loss to warm cells that was given', () => {
  expect(read('v=1&temperatureFactor=90%25')).toEqual({ cellHeat: 'given', temperatureFactor: 0.9 })
  expect(numberOf(model, evaluate(model, read('v=1&temperatureFactor=90%25')), 'cellHeatFactor')).toBe(0.9)
  expect(
    numberOf(model, evaluate(model, read('v=1&temperatureFactor=90%25&altitude=900km')), 'cellHeatFactor'),
  ).toBe(0.9)
})
