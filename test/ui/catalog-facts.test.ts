import { catalogs } from 'virtual:model/catalogs'
import { expect, it } from 'vitest'
import priceIndex from '../../seeds/price-index.json'
import { factsText } from '../../src/ui/input/catalog-facts.ts'

const factsOf = (id: string, row: string): string => {
  const found = catalogs.find((catalog) => catalog.id === id)?.rows.find((candidate) => candidate.id === row)
  if (!found) throw new Error(`no ${row}`)
  return factsText(found, priceIndex.dollarsOf)
}

it('says whose a vehicle is, how often it flew and what a launch costs, with the year', () => {
  expect(factsOf('launch-vehicles', 'falcon-9-recovered')).toBe(
    'SpaceX, recovered. 689 flown by September 2026, 2 failed. A launch: 74 million dollars of 2026, list price; per kilogram in dollars of 2026.',
  )
  expect(factsOf('launch-vehicles', 'gravity-1')).toBe(
    'Orienspace, expended. 4 flown by September 2026, none failed. A launch: 39 million dollars of 2026, as reported; per kilogram in dollars of 2026.',
  )
  expect(factsOf('launch-vehicles', 'new-glenn-9x4')).toBe(
    'Blue Origin, recovered. A launch: 194 million dollars (150 to 250) of 2026, a guess; per kilogram in dollars of 2026.',
  )
})

it('says nothing of what has no such facts', () => {
  expect(factsOf('radiators', 'iss-pvr')).toBe('')
})
