import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { expect, test } from 'vitest'
import { isInput, type Settings } from '../../src/engine/evaluate.ts'
import { optionInForce, rowInForce, STANDARD } from '../../src/ui/input/catalog-rows.ts'
import { rowsFound } from '../../src/ui/input/found-rows.tsx'
import { isShown } from '../../src/ui/input/is-shown.ts'
import { spokenUnit } from '../../src/ui/input/spoken.ts'
import { articlesOf } from '../../src/ui/verdict/article-markers.tsx'
import { barWidth, ratioText } from '../../src/ui/verdict/ratio.ts'

test('units are spoken in words', () => {
  expect(spokenUnit('USD/kg')).toBe('US dollars per kilogram')
  expect(spokenUnit('°C')).toBe('degrees Celsius')
  expect(spokenUnit('kg/m²')).toBe('kilograms per square metre')
  expect(spokenUnit('')).toBe('')
  expect(spokenUnit('furlong')).toBe('furlong')
})

test('a statement names its article', () => {
  expect(articlesOf(['S4-23', 'S1-11', 'S4-27d', 'S0-08'])).toEqual(['004', '001', '000'])
  expect(articlesOf([])).toEqual([])
})

test('ratios: bars are full at twice the capacity, and texts keep two places', () => {
  expect(barWidth(1)).toBe(0.5)
  expect(barWidth(7)).toBe(1)
  expect(barWidth(Number.NaN)).toBe(0)
  expect([0, 0.001, 0.8, 5.8, 33.3, 12_345].map(ratioText)).toEqual([
    '0.00',
    '< 0.01',
    '0.80',
    '5.80',
    '33.3',
    '12,300',
  ])
  expect(ratioText(Number.POSITIVE_INFINITY)).toBe('∞')
})

const topicOf = (id: string): string => model.topics.find((topic) => topic.id === id)?.label ?? ''

test('search wants every word somewhere, in label, id or topic', () => {
  const input = { id: 'launchPrice', label: 'Launch price' }
  expect(isShown(input, 'Launch', 'price launch', null)).toBe(true)
  expect(isShown(input, 'Launch', 'LAUNCHPRICE', null)).toBe(true)
  expect(isShown(input, 'Launch', 'price orbit', null)).toBe(false)
  expect(isShown(input, 'Launch', '', { altitude: 1 })).toBe(false)
  expect(isShown(input, 'Launch', '', { launchPrice: 1 })).toBe(true)
})

test.each([
  ['GPU', 'acceleratorPower'],
  ['gpus', 'acceleratorPeakFlops'],
  ['interest', 'waccOrbit'],
  ['lifetime', 'serviceLife'],
  ['cost per kg', 'launchPrice'],
  ['weight', 'itSpecificMass'],
  ['rocket', 'vehiclePayload'],
  ['emissions', 'gridCarbon'],
  ['Starlink', 'serviceLife'],
  ['LTAN', 'ltan'],
  ['utilization', 'flopUtilisation'],
  ['kWh', 'electricityPrice'],
  ['batteries', 'batterySpecificEnergy'],
  ['depreciation', 'itLife'],
  ['data center size', 'campusSize'],
  ['size', 'itPower'],
])('a search for %s finds %s', (query, id) => {
  const shown = model.quantities
    .filter(isInput)
    .filter((input) => isShown(input, topicOf(input.topic), query, null))
  expect(shown.map((input) => input.id)).toContain(id)
  // It says something: not everything is found.
  expect(shown.length).toBeLessThan(model.quantities.filter(isInput).length / 3)
})

test.each([
  ['H100', 'h100-dgx'],
  ['Memphis', 'memphis'],
  ['starship', 'starship-v3'],
  ['falcon spacex', 'falcon-9-recovered'],
  ['ISS radiator', 'iss-eatcs'],
  ['gpu h200', 'h200-dgx'],
])('a search for %s finds the row %s', (query, row) => {
  const found = rowsFound(catalogs, query).flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(found).toContain(row)
  expect(found.length).toBeLessThanOrEqual(8)
})

const defaults: Settings = Object.fromEntries(
  model.quantities
    .filter(isInput)
    .map((q) => [q.id, q.type === 'input' ? q.default : (q.options[q.default]?.id ?? '')]),
)

test.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
  'catalog %s: each row is known again by what it sets',
  (_, { rows }) => {
    const ids = new Set(rows.flatMap((row) => Object.keys(row.sets)))
    const standards = Object.fromEntries([...ids].map((id) => [id, defaults[id] ?? '']))
    for (const row of rows) {
      const settings = { ...standards, ...row.sets }
      const found = rows.find(({ id }) => id === rowInForce(rows, settings, standards))
      expect({ ...standards, ...found?.sets }).toEqual(settings)
    }
    const [id, value] = Object.entries(rows[0]?.sets ?? {}).find(([, set]) => typeof set === 'number') ?? []
    if (id && typeof value === 'number') {
      const moved = { ...standards, ...rows[0]?.sets, [id]: value * 1.000123 }
      expect(rowInForce(rows, moved, standards)).toBeNull()
    }
  },
)

test.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
  'catalog %s stands at something with a name by default',
  (_, catalog) => {
    const ids = new Set(catalog.rows.flatMap((row) => Object.keys(row.sets)))
    const standards = Object.fromEntries([...ids].map((id) => [id, defaults[id] ?? '']))
    const option = optionInForce(catalog, {}, standards)
    expect(option).not.toBeNull()
    // A name for the defaults is of use only where they are no row.
    expect(option === STANDARD).toBe(catalog.standard !== null)
    const [id] = ids
    if (catalog.standard && id) expect(optionInForce(catalog, { [id]: 0.123 }, standards)).toBeNull()
  },
)

test('at the defaults the vehicle in force is the one that they are taken from', () => {
  const rows = catalogs.find(({ id }) => id === 'launch-vehicles')?.rows ?? []
  const ids = new Set(rows.flatMap((row) => Object.keys(row.sets)))
  const standards = Object.fromEntries([...ids].map((id) => [id, defaults[id] ?? '']))
  expect(rowInForce(rows, {}, standards)).toBe('starship-v3')
})
