/** Links from before the launch price depended on the orbit: a price that was set means what it meant. */
import { model } from 'virtual:model'
import { expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { decodeLink } from '../../src/scenario/link.ts'

const read = (query: string): Settings => decodeLink(model, query).settings

it('keeps a price that was set as the price of a kilogram in any orbit, and says so', () => {
  const link = decodeLink(model, 'v=1&launchPrice=200&altitude=1400km')
  expect(link.settings).toEqual({ launchPrice: 200, altitude: 1_400_000, launchPricing: 'flat' })
  expect(link.problems.join(' ')).toContain('as one for any orbit')
  expect(numberOf(model, evaluate(model, link.settings), 'launchPriceHere')).toBeCloseTo(200, 9)
})

it('keeps kilograms as they were counted, and whole vehicles too', () => {
  expect(read('v=1&launchPricing=mass')).toEqual({ launchPricing: 'flat' })
  expect(read('v=1&launchPricing=vehicle&launchPrice=200')).toEqual({
    launchPricing: 'vehicle',
    launchPrice: 200,
  })
  expect(read('v=1&altitude=600km')).toEqual({ altitude: 600_000 })
})

it('leaves links of today alone', () => {
  expect(read('v=2&launchPrice=200')).toEqual({ launchPrice: 200 })
  expect(read('v=2&launchPricing=mass')).not.toHaveProperty('launchPricing', 'flat')
})
