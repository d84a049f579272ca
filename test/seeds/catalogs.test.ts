import { describe, expect, it } from 'vitest'
import priceIndex from '../../seeds/price-index.json'
import { parseAmount, unitInfo } from '../../src/engine/units.ts'
import { catalogFiles, sourcesOf } from './files.ts'

const catalog = (id: string) => {
  const file = catalogFiles.find((candidate) => candidate.id === id)
  if (!file) throw new Error(`no catalog "${id}"`)
  return file
}
const amountOf = (file: string, row: string, input: string, unit: string): number => {
  const value = catalog(file).rows.find(({ id }) => id === row)?.sets[input]
  if (value === undefined) throw new Error(`${file}: ${row} does not set ${input}`)
  return typeof value === 'number' ? value : parseAmount(value, unit)
}
const rows = catalogFiles.flatMap((file) => file.rows.map((row) => ({ ...row, file: file.id })))

describe('catalogs', () => {
  it.each([
    ['launch-vehicles', 40],
    ['accelerators', 8],
    ['arrays', 6],
    ['radiators', 5],
    ['ground-sites', 12],
    ['orbits', 4],
  ])('%s has at least %d rows with different ids and labels', (id, least) => {
    const { rows: all } = catalog(id)
    expect(all.length).toBeGreaterThanOrEqual(least)
    expect(new Set(all.map((row) => row.id)).size).toBe(all.length)
    expect(new Set(all.map((row) => row.label)).size).toBe(all.length)
  })

  it.each(rows)('$file: $id sets something, with a source and a note', ({ id, sets, source, note }) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(Object.keys(sets)).not.toEqual([])
    expect(sourcesOf(source)).not.toEqual([])
    expect(note ?? '').toMatch(/\.$/)
  })

  it.each(rows)('$file: $id gives numbers, or numbers with a known unit', ({ sets }) => {
    for (const [input, value] of Object.entries(sets)) {
      // An option of a choice, such as `inclined`; that it is one is checked against the model.
      if (/^[a-z]+$/i.test(String(value))) continue
      const [, number = '', unit = '1'] = /^(\S+) (.+)$/.exec(String(value)) ?? ['', String(value)]
      expect(Number(number), `${input} = ${value}`).toBeGreaterThanOrEqual(input === 'siteLatitude' ? -90 : 0)
      expect(unitInfo(unit).factor).toBeGreaterThan(0)
    }
  })

  const vehicles = catalog('launch-vehicles').rows
  const whole = [
    'vehiclePayload',
    'vehicleReferenceAltitude',
    'vehicleReferenceInclination',
    'launchSiteLatitude',
    'upperStageMassRatio',
    'upperStageImpulse',
    'vehicleFairingVolume',
    'vehicleFairingDiameter',
    'launchPrice',
    'launchCadence',
    'launchSuccess',
  ]

  it.each(vehicles)('$id sets the whole vehicle, so that no other’s price or orbit stays behind', (row) => {
    expect(Object.keys(row.sets)).toEqual(expect.arrayContaining(whole))
    expect(row.operator).toBeTruthy()
    expect(['recovered', 'partly recovered', 'expended']).toContain(row.mode)
    expect(['flying', 'tested', 'announced']).toContain(row.status)
    if (row.flights) expect(row.flights.failed).toBeLessThanOrEqual(row.flights.flown)
  })

  it.each(vehicles)('$id costs what its launch costs, over its payload, in dollars of one year', (row) => {
    const { price } = row
    if (!price) throw new Error(`${row.id} has no price`)
    const dollars = (amount: string): number => parseAmount(amount, 'USD')
    const index = (year: number): number => {
      const found = (priceIndex.index as Readonly<Record<string, number>>)[year]
      if (found === undefined) throw new Error(`no prices of ${year}`)
      return found
    }
    const carried = (dollars(price.amount) * index(priceIndex.dollarsOf)) / index(price.year)
    const perKilogram = carried / amountOf('launch-vehicles', row.id, 'vehiclePayload', 'kg')
    // Rows set it to three digits.
    const set = amountOf('launch-vehicles', row.id, 'launchPrice', 'USD/kg')
    expect(Math.abs(set / perKilogram - 1)).toBeLessThan(0.005)
    if (price.low && price.high) {
      expect(dollars(price.low)).toBeLessThanOrEqual(dollars(price.amount))
      expect(dollars(price.high)).toBeGreaterThanOrEqual(dollars(price.amount))
    }
  })

  it.each([
    ['starship-v3', 90, 2026, 'contract', 100],
    ['starship-2026', 90, 2026, 'contract', 44.3],
    ['falcon-9-recovered', 74, 2026, 'list', 17.4],
    ['falcon-heavy', 150, 2018, 'stated', 63.8],
    ['falcon-heavy-centre-expended', 95, 2018, 'stated', 57.4],
    ['falcon-heavy-recovered', 100, 2026, 'estimate', 30],
  ])('%s has price and payload of one mode', (id, million, year, kind, tonnes) => {
    const row = vehicles.find((vehicle) => vehicle.id === id)
    expect(row?.price).toMatchObject({ amount: `${million} MUSD`, year, kind })
    expect(amountOf('launch-vehicles', id, 'vehiclePayload', 't')).toBe(tonnes)
  })

  it('all launches cleared or pending for Starship are 145 a year', () => {
    expect(amountOf('launch-vehicles', 'starship-v3', 'launchCadence', '1/s') * 365.25 * 86400).toBeCloseTo(
      25 + 44 + 76,
    )
  })

  it.each([
    ['h100-dgx', 10200 / 8, 130.45 / 10.2],
    ['b200-dgx', 14300 / 8, 142.4 / 14.3],
    ['gb200-nvl72', 132000 / 72, 1360 / 132],
    ['gb300-nvl72', 140000 / 72, 1360 / 140],
  ])('%s has the power and mass of its share of the box', (row, watts, kilogramsPerKilowatt) => {
    expect(amountOf('accelerators', row, 'acceleratorPower', 'W') / watts).toBeCloseTo(1, 2)
    expect(amountOf('accelerators', row, 'itSpecificMass', 'kg/kW') / kilogramsPerKilowatt).toBeCloseTo(1, 1)
  })

  it.each([
    ['iss-legacy', 31e3 / (35 * 12)],
    ['irosa', 20e3 / (18.3 * 6)],
    ['ai1', 250],
    ['jpl-reference', 300],
    ['mccalip', 27e3 / 116],
  ])('the array %s closes on the power per area that is published', (row, watts) => {
    const cell = amountOf('arrays', row, 'cellEfficiency', '1')
    const packing = amountOf('arrays', row, 'packingFactor', '1')
    const warm = amountOf('arrays', row, 'temperatureFactor', '1')
    expect((1361 * cell * packing * 0.98 * warm) / watts).toBeCloseTo(1, 2)
  })

  it.each([
    ['iss-eatcs', (6 * 1122.64) / 475.3],
    ['iss-pvr', 740.7 / 42.43],
  ])('the radiator %s has the mass per area that flew', (row, arealDensity) => {
    expect(amountOf('radiators', row, 'radiatorArealDensity', 'kg/m^2') / arealDensity).toBeCloseTo(1, 2)
  })

  it.each(catalog('radiators').rows)('$id absorbs less sunlight than it could emit heat', ({ sets }) => {
    const { radiatorAbsorptivity: absorptivity = 0, radiatorEmissivity: emissivity = 1 } = sets
    expect(Number(absorptivity)).toBeLessThan(Number(emissivity))
    expect(Number(emissivity)).toBeLessThanOrEqual(1)
  })
})
