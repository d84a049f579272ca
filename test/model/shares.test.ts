/** The parts of the levelised cost: they add up, and with prices that do not move they are those of a year's bill. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const orbit = [
  'orbitLevelisedLaunch',
  'orbitLevelisedIt',
  'orbitLevelisedShared',
  'orbitLevelisedSatellites',
] as const
const ground = [
  'groundLevelisedIt',
  'groundLevelisedFacility',
  'groundLevelisedElectricity',
  'groundLevelisedRest',
] as const
const sum = (of: (id: QuantityId) => number, ids: readonly QuantityId[]): number =>
  ids.reduce((total, id) => total + of(id), 0)

it('adds up to the levelised cost on both sides', () => {
  fc.assert(
    fc.property(
      fc.record({
        itPower: fc.double({ min: 1e8, max: 5e9, noNaN: true }),
        launchPrice: fc.double({ min: 100, max: 3000, noNaN: true }),
        pricePath: fc.constantFrom('today', 'practice', 'announced'),
        groundSupply: fc.constantFrom('grid', 'gasTurbines', 'solarBattery', 'nuclear'),
        groundBridge: fc.constantFrom('wait', 'onSite'),
        refreshPolicy: fc.constantFrom('runOn', 'replace', 'service'),
      }),
      (settings) => {
        const of = run(settings)
        expect(sum(of, orbit) / of('orbitLevelisedCost')).toBeCloseTo(1, 12)
        expect(sum(of, ground) / of('groundLevelisedCost')).toBeCloseTo(1, 12)
        for (const id of [...orbit, ...ground]) expect([id, of(id) >= 0]).toEqual([id, true])
      },
    ),
    { numRuns: 60 },
  )
})

it('has the proportions of a year’s bill where prices stay as they are', () => {
  const of = run({ pricePath: 'today' })
  const launch = of('launchAnnual') * (1 + of('insuranceRate') + of('satelliteInterest'))
  const chips = of('orbitItAnnual') * (1 + of('insuranceRate') + of('chipInterestOrbit'))
  const satellites =
    (of('satelliteAnnual') + of('integrationAnnual')) * (1 + of('insuranceRate') + of('satelliteInterest')) +
    of('orbitOperationsAnnual')
  const per = (id: QuantityId, bill: number): number => of(id) / bill
  expect(per('orbitLevelisedIt', chips) / per('orbitLevelisedLaunch', launch)).toBeCloseTo(1, 9)
  expect(per('orbitLevelisedSatellites', satellites) / per('orbitLevelisedLaunch', launch)).toBeCloseTo(1, 9)
  const halls = of('facilityAnnual') * (1 + of('facilityInterest'))
  const power = of('electricityAnnual')
  // Halls are paid from the day they open, electricity as work is delivered.
  expect(per('groundLevelisedFacility', halls) / per('groundLevelisedElectricity', power)).toBeCloseTo(1, 2)
})

it('moves only the part whose price moves', () => {
  const [dear, cheap] = [run({ pricePath: 'today' }), run({ pricePath: 'today', launchPrice: 450 })]
  expect(cheap('orbitLevelisedLaunch') / dear('orbitLevelisedLaunch')).toBeCloseTo(0.5, 9)
  for (const id of [...orbit.slice(1), ...ground])
    expect([id, cheap(id) / dear(id)]).toEqual([id, expect.closeTo(1, 9)])
  const fall = run({})
  expect(fall('orbitLevelisedLaunch')).toBeLessThan(dear('orbitLevelisedLaunch'))
  expect(fall('orbitLevelisedIt') / dear('orbitLevelisedIt')).toBeCloseTo(1, 9)
})

it('has the reason of the whole for every part where nothing can be brought down', () => {
  const degree = Math.PI / 180
  const values = evaluate(model, {
    orbitKind: 'inclined',
    inclination: 30 * degree,
    siteLatitude: 70 * degree,
    relay: 'none',
  })
  const reason = whyNotFeasible(model, values, 'orbitLevelisedCost')
  expect(reason).toMatch(/brought down/)
  for (const id of orbit) expect([id, whyNotFeasible(model, values, id)]).toEqual([id, reason])
})
