import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import { partsOf } from '../../src/engine/parts.ts'
import { solveInput } from '../../src/engine/solve.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { onTheSliders } from './anywhere.ts'
import { declared } from './declared.ts'
import { finite, situation, year } from './futures.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}

/** Situations in which orbit can win: cheap light satellites with old capital, against dear buildings. */
const kind = fc.tuple(situation, finite(12, 20), finite(1, 1.1)).map(
  ([base, facility, premium]): Settings => ({
    ...base,
    waccOrbit: 0.06 / year,
    waccGround: 0.15 / year,
    itLife: 5 * year,
    serviceLife: 5 * year,
    satelliteBuildPrice: 20,
    insuranceRate: 0.01,
    orbitalFailureRate: 0.01 / year,
    orbitalAvailability: 0.99,
    itPower: 1e9,
    facilityCapex: facility,
    spacePremium: premium,
    nonRecurringCost: 0,
  }),
)

describe('cost', () => {
  it('is the sum of its items on both sides, by year and in capital', () => {
    fc.assert(
      fc.property(situation, (settings) => {
        const of = run(settings)
        const sum = (id: QuantityId) => partsOf(model, id).reduce((total, part) => total + of(part), 0)
        const orbit = sum('orbitAnnualCost')
        expect(orbit / of('orbitAnnualCost')).toBeCloseTo(1, 12)
        const ground = sum('groundAnnualCost')
        expect(ground / of('groundAnnualCost')).toBeCloseTo(1, 12)
        expect(of('costRatioToday')).toBeCloseTo(orbit / of('deliveredShare') / ground, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('bears less interest when capital is paid back each month', () => {
    const plain = {
      waccOrbit: 0.15 / year,
      waccGround: 0.1 / year,
      serviceLife: 5 * year,
      facilityLife: 15 * year,
    }
    const [yearly, monthly] = [run(plain), run({ ...plain, capitalPayments: 'monthly' })]
    expect(yearly('recoverySatellite') * year).toBeCloseTo(0.298316, 6)
    // The annuities that a public port of the study has at these rates.
    expect(monthly('recoverySatellite') * year).toBeCloseTo(0.285479, 6)
    expect(monthly('recoveryFacility') / yearly('recoveryFacility')).toBeCloseTo(1 - 0.019, 3)
    expect(monthly('costRatioToday')).toBeLessThan(yearly('costRatioToday'))
    expect(monthly('groundAnnualCost')).toBeLessThan(yearly('groundAnnualCost'))
  })

  it('never falls when the launch price rises', () => {
    fc.assert(
      fc.property(situation, finite(0, 7000), finite(0, 3000), (settings, price, more) => {
        const cheap = run({ ...settings, launchPrice: price })
        const dear = run({ ...settings, launchPrice: price + more })
        for (const id of ['orbitAnnualCost', 'orbitCostPerKwYear', 'costRatioToday', 'orbitCapex'] as const) {
          if (!Number.isNaN(cheap(id))) expect(dear(id)).toBeGreaterThanOrEqual(cheap(id))
        }
        expect(dear('groundAnnualCost')).toBe(cheap('groundAnnualCost'))
      }),
      { numRuns: 60 },
    )
  })

  it('recovers capital: payments over the life are worth the capital today', () => {
    fc.assert(
      fc.property(
        finite(0.01, 0.3),
        fc.integer({ min: 1, max: 25 }),
        fc.constantFrom(1, 12),
        (rate, years, payments) => {
          const { recoverySatellite } = declared(['recoverySatellite'], {
            waccOrbit: rate / year,
            satelliteLife: years * year,
            paymentPeriod: year / payments,
          })
          const each = (recoverySatellite * year) / payments
          let present = 0
          for (let t = 1; t <= years * payments; t++) present += each / (1 + rate / payments) ** t
          expect(present).toBeCloseTo(1, 9)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('charges failures once: spares are bought, and nothing is paid for replacing them', () => {
    const none = run({ orbitalFailureRate: 0.0001 / year })
    const some = run({ orbitalFailureRate: 0.1 / year })
    const built = some('builtItPower') / none('builtItPower')
    expect(some('orbitItAnnual') / none('orbitItAnnual')).toBeCloseTo(built, 9)
    expect(some('replacementMassPerYear')).toBeCloseTo(some('wetMass') / some('refreshLife'), 6)
  })

  it('with free launch is the ratio that it says, and no launch price does better', () => {
    const free = run({ launchPrice: 0 })
    expect(free('costRatioToday')).toBeCloseTo(run()('freeLaunchRatio'), 9)
  })
})

describe('break-even launch price', () => {
  it('put back in gives a ratio of one to 1e-9', () => {
    let feasible = 0
    fc.assert(
      fc.property(kind, (settings) => {
        const price = run(settings)('breakEvenLaunchPrice')
        if (Number.isNaN(price)) return
        feasible += 1
        expect(price).toBeGreaterThanOrEqual(0)
        expect(Math.abs(run({ ...settings, launchPrice: price })('costRatioToday') - 1)).toBeLessThan(1e-9)
      }),
      { numRuns: 80, seed: 2026 },
    )
    expect(feasible).toBeGreaterThan(40)
  })

  it('put back in gives a ratio of one to 1e-9 wherever any input stands', () => {
    let feasible = 0
    fc.assert(
      fc.property(onTheSliders, (settings) => {
        const satellite = { satelliteBuildPrice: 20, radioTerminalPrice: 300, opticalTerminalPrice: 300 }
        const loop = { coolantRise: 10, batteryBuilt: 1, trainingFabric: 'none' }
        const favourable = { ...settings, ...satellite, ...loop, facilityCapex: 20, spacePremium: 1 }
        const price = run(favourable)('breakEvenLaunchPrice')
        if (Number.isNaN(price)) return
        feasible += 1
        expect(Math.abs(run({ ...favourable, launchPrice: price })('costRatioToday') - 1)).toBeLessThan(1e-9)
      }),
      { numRuns: 1600, seed: 2026 },
    )
    expect(feasible).toBeGreaterThan(20)
  })

  it('is what the general solver finds', () => {
    const settings: Settings = {
      waccOrbit: 0.06 / year,
      waccGround: 0.15 / year,
      satelliteBuildPrice: 20,
      orbitalFailureRate: 0.01 / year,
      orbitalAvailability: 0.99,
      facilityCapex: 20,
      spacePremium: 1,
    }
    const values = evaluate(model, settings)
    const found = solveInput(model, stages, values, 'launchPrice', 'costRatioToday', 1)
    if (!('value' in found)) throw new Error(`none: ${found.none}`)
    expect(found.value / numberOf(model, values, 'breakEvenLaunchPrice')).toBeCloseTo(1, 9)
  })

  it('is not there at the defaults, and the reason has both costs in it', () => {
    const values = evaluate(model, {})
    const why = whyNotFeasible(model, values, 'breakEvenLaunchPrice')
    expect(why).toMatch(
      /^Even free launch does not make orbit as cheap: without launch it costs .+, the ground .+\.$/,
    )
    expect(solveInput(model, stages, values, 'launchPrice', 'costRatioToday', 1)).toMatchObject({
      none: 'above',
    })
  })
})

describe('learning', () => {
  it('takes the learning rate off the price for every doubling of mass', () => {
    const start = run()('massAtLaunchPrice')
    const price = run()('launchPrice')
    expect(run({ targetLaunchPrice: price * 0.8 })('massToTargetPrice') / start).toBeCloseTo(1, 9)
    expect(run({ targetLaunchPrice: price * 0.64 })('massToTargetPrice') / start).toBeCloseTo(3, 9)
    expect(run({ launchPrice: 1800 })('massAtLaunchPrice')).toBeCloseTo(400_000, 3)
  })

  it('has nothing left to launch once the price is there', () => {
    expect(run({ targetLaunchPrice: 900 })('massToTargetPrice')).toBe(0)
  })
})

describe('refresh', () => {
  it('changing compute in orbit keeps the satellite, and pays for the visits', () => {
    const lives = { itLife: 3 * year, serviceLife: 9 * year, beforeService: 'leftOut' }
    expect(run(lives)('refreshLife')).toBe(9 * year)
    const replace = run({ ...lives, refreshPolicy: 'replace' })
    const service = run({ ...lives, refreshPolicy: 'service' })
    expect(service('satelliteAnnual')).toBeLessThan(replace('satelliteAnnual'))
    expect(service('replacementMassPerYear')).toBeLessThan(replace('replacementMassPerYear'))
    expect(run({ ...lives, refreshPolicy: 'service', servicingOverhead: 1 })('launchAnnual')).toBeGreaterThan(
      service('launchAnnual'),
    )
  })

  it('flies each part again at the end of its own life, chips with the mass of the visit', () => {
    const of = run({
      serviceLife: 8 * year,
      itLife: 4 * year,
      servicingOverhead: 0.5,
      refreshPolicy: 'service',
      beforeService: 'leftOut',
    })
    const byHand = (of('wetMass') - of('itMass')) / (8 * year) + (of('itMass') * 1.5) / (4 * year)
    expect(of('replacementMassPerYear') / byHand).toBeCloseTo(1, 12)
  })

  it('without a difference of lives, servicing only adds its visits', () => {
    const lives = { itLife: 5 * year, serviceLife: 5 * year, beforeService: 'leftOut' }
    const of = run({ ...lives, refreshPolicy: 'service', servicingOverhead: 0 })
    expect(of('orbitAnnualCost') / run(lives)('orbitAnnualCost')).toBeCloseTo(1, 12)
  })
})

describe('launches', () => {
  it('count the tighter of mass and volume, and say when a satellite does not fit', () => {
    const of = run()
    expect(of('launches')).toBeCloseTo(Math.max(of('launchesByMass'), of('launchesByVolume')) / 0.9, 9)
    const fluffy = run({ vehicleFairingVolume: 200, stowedBodyDensity: 100 })
    expect(fluffy('launchBinding')).toBe(2)
    expect(fluffy('launches')).toBeCloseTo(fluffy('launchesByVolume') / 0.9, 9)
    const huge = evaluate(model, { satellitePower: 1e7 })
    expect(numberOf(model, huge, 'launchBinding')).toBe(3)
    expect(whyNotFeasible(model, huge, 'launches')).toMatch(/choose smaller satellites/)
  })

  it('pay for whole vehicles where that is chosen', () => {
    const of = run({ launchPricing: 'vehicle' })
    expect(of('launchCost')).toBeCloseTo(of('launches') * of('vehiclePayload') * of('launchPrice'), 0)
    expect(of('launchCost')).toBeGreaterThan(run()('launchCost'))
  })

  it('cost the launch price in any orbit where that is chosen, and else the price to the reference orbit', () => {
    fc.assert(
      fc.property(finite(450, 2000), (kilometres) => {
        const altitude = kilometres * 1000
        expect(run({ altitude, launchPricing: 'flat' })('launchPriceHere')).toBeCloseTo(
          run()('launchPrice'),
          9,
        )
        const of = run({ altitude })
        expect(of('launchPriceHere') * of('payloadToOrbit')).toBeCloseTo(
          of('launchPrice') * of('vehiclePayload'),
          3,
        )
      }),
      { numRuns: 20 },
    )
  })

  it('lift the reference payload to the reference orbit, and less beyond it', () => {
    fc.assert(
      fc.property(finite(350, 700), finite(50, 1000), (kilometres, more) => {
        const reference = {
          vehicleReferenceAltitude: kilometres * 1000,
          orbitKind: 'inclined',
          inclination: 0.925,
          vehicleReferenceInclination: 0.925,
        }
        expect(run({ ...reference, altitude: kilometres * 1000 })('payloadToOrbit')).toBeCloseTo(100_000, 6)
        const beyond = run({ ...reference, altitude: (kilometres + more) * 1000 })
        expect(beyond('payloadToOrbit')).toBeLessThan(100_000)
      }),
      { numRuns: 20 },
    )
  })
})
