import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { partsOf } from '../../src/engine/parts.ts'
import type { QuantityId } from '../../src/model/index.ts'

type Settings = Readonly<Record<string, number | string>>

const reader = (settings: Settings) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const GRAMS = 3.6e9

const setting = fc.record({
  propellantCarbon: fc.double({ min: 18, max: 46, noNaN: true }),
  spacecraftCarbon: fc.double({ min: 30, max: 150, noNaN: true }),
  reentryCarbon: fc.double({ min: 0, max: 158, noNaN: true }),
  serverCarbon: fc.double({ min: 0.13, max: 0.6, noNaN: true }),
  itPower: fc.double({ min: 1e6, max: 1e11, noNaN: true }),
  groundSupply: fc.constantFrom('grid', 'gasTurbines', 'solarBattery', 'nuclear'),
})

describe('carbon of compute', () => {
  it('is the sum of its categories on each side', () => {
    fc.assert(
      fc.property(setting, (settings) => {
        const read = reader(settings)
        const sum = (id: QuantityId) => partsOf(model, id).reduce((total, part) => total + read(part), 0)
        const [orbit, ground] = [sum('carbonOrbit'), sum('carbonGround')]
        expect(read('carbonOrbit') / orbit).toBeCloseTo(1, 12)
        expect(read('carbonGround') / ground).toBeCloseTo(1, 12)
        expect(read('carbonRatio')).toBeCloseTo(orbit / ground, 9)
      }),
      { numRuns: 40 },
    )
  })

  it('lies between the published ends for every setting between them', () => {
    fc.assert(
      fc.property(setting, (settings) => {
        const read = reader(settings)
        for (const side of ['Orbit', 'Ground'] as const) {
          expect(read(`carbon${side}Low`)).toBeLessThanOrEqual(read(`carbon${side}`) * (1 + 1e-12))
          expect(read(`carbon${side}High`)).toBeGreaterThanOrEqual(read(`carbon${side}`) * (1 - 1e-12))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('on the US grid is the life-cycle rate times PUE, over the time in which the IT works for users', () => {
    const read = reader({})
    expect(read('carbonUse') * GRAMS).toBeCloseTo(((341 + 40) * 1.1) / 0.995, 6)
  })

  it('of a gas turbine at 55 % is that of the IPCC median within a tenth', () => {
    const read = reader({ gasEfficiency: 0.55, groundSupply: 'gasTurbines' })
    expect(read('electricityCarbon') * GRAMS).toBeGreaterThan(0.8 * 490)
    expect(read('electricityCarbon') * GRAMS).toBeLessThan(1.1 * 490)
  })

  it('does not mix re-entry in unless it is charged', () => {
    expect(reader({})('carbonReentry')).toBe(0)
    expect(reader({ reentryCarbon: 158 })('carbonReentry')).toBeGreaterThan(0)
  })
})

it('counts the propellant of launches, not of the mass that they happen to carry', () => {
  const read = reader({})
  const launches = read('launches') / read('launchSuccess') / 5
  expect(
    (read('carbonLaunch') * read('itPower')) / ((launches * 27.5 * 100e3) / read('julianYear')),
  ).toBeCloseTo(1, 9)
  // Emptier vehicles burn as much; so do those that fail, and those that go higher carry less each.
  expect(reader({ launchFill: 0.45 })('carbonLaunch') / read('carbonLaunch')).toBeCloseTo(2, 9)
  expect(reader({ launchSuccess: 0.49 })('carbonLaunch') / read('carbonLaunch')).toBeCloseTo(2, 9)
  const [low, high] = [reader({ altitude: 650e3 }), reader({ altitude: 1400e3 })]
  const perMass = (of: typeof low): number => of('carbonLaunch') / of('wetMass')
  expect(perMass(high) / perMass(low)).toBeCloseTo(low('payloadToOrbit') / high('payloadToOrbit'), 9)
})

describe('the upper atmosphere', () => {
  it('gets 30 kg of alumina for every 250 kg that burn up', () => {
    const read = reader({})
    expect(read('aluminaPerYear') / read('replacementMassPerYear')).toBeCloseTo(30 / 250, 12)
  })

  it('gets in steady state what goes up', () => {
    const read = reader({})
    expect(read('replacementMassPerYear') / (read('wetMass') / read('refreshLife'))).toBeCloseTo(1, 12)
  })

  it('sees soot at most as kerosene would make it: 35 g per kg of fuel', () => {
    const read = reader({})
    const fuel = (read('replacementLift') * 27.5) / (44.01 / 16.043)
    expect(read('blackCarbonPerYearHigh') / (fuel * 0.035)).toBeCloseTo(1, 3)
  })
})

describe('land of both sides', () => {
  it('counts the fields of the fuel alike: the gas of launches as that of a power plant', () => {
    const read = reader({})
    const joules = ((read('replacementMassPerYear') * 27.5) / 2.743) * 55.5e6
    // A plant that burns as much makes 45 % of it into electricity, on 410 ha for each TWh a year.
    const terawattHours = (joules * 0.45 * 31557600) / 3.6e15
    expect(read('launchFuelLand') / (terawattHours * 410e4)).toBeCloseTo(1, 1)
  })

  it('takes one launch complex for its 76 flights a year', () => {
    const read = reader({})
    const flights = read('replacementLaunchesPerYear') * 31557600
    expect(read('launchSiteLand')).toBeCloseTo((flights / 76) * 230 * 4046.8564224, 0)
    expect(read('orbitLand')).toBeCloseTo(read('launchFuelLand') + read('launchSiteLand'), 6)
  })
})
