/** When each side is ready, and at which prices: read off the yearly series and off nothing else. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../src/engine/evaluate.ts'
import { at, finite, future, total, year, years } from './futures.ts'

describe('when each side is ready', () => {
  const sides = [
    ['orbit', 'orbitReadyTime', 'orbitTargetYear'],
    ['ground', 'groundReadyTime', 'groundTargetYear'],
  ] as const

  it('falls into the year in which the series first has it all, and never where that never does', () => {
    const seen = { ready: 0, never: 0 }
    fc.assert(
      fc.property(future, (settings) => {
        const { of, by } = years(settings)
        for (const [side, time, target] of sides) {
          const online = by(`${side}Online`)
          const first = online.findIndex((power) => power >= 0.999 * of('itPower'))
          if (first < 0) {
            seen.never += 1
            expect(of(time)).toBeNaN()
            expect(of(target)).toBeNaN()
            expect(of(`${side}ShortTime`) / year).toBeCloseTo(25, 12)
            continue
          }
          seen.ready += 1
          expect(of(time)).toBe(of(`${side}ShortTime`))
          expect(of(target)).toBe(2026 + first)
          expect(of(time) / year).toBeGreaterThan(first - 1e-9)
          expect(of(time) / year).toBeLessThanOrEqual(first + 1 + 1e-9)
        }
      }),
      { numRuns: 100 },
    )
    expect(seen.ready).toBeGreaterThan(20)
    expect(seen.never).toBeGreaterThan(20)
  })

  it('comes no sooner for more, on either side', () => {
    fc.assert(
      fc.property(future, finite(1.05, 20), (settings, more) => {
        const small = { ...settings, itPower: settings.itPower ?? 1e9 }
        const [one, many] = [years(small), years({ ...small, itPower: small.itPower * more })]
        for (const [side] of sides)
          expect(many.of(`${side}ShortTime`)).toBeGreaterThanOrEqual(one.of(`${side}ShortTime`) * (1 - 1e-3))
      }),
      { numRuns: 80 },
    )
  })

  it('is the date of the first satellite or campus for a programme of one', () => {
    const { of } = years({ itPower: 1e5, cadenceNow: 145 / year, factoryNow: 6700 / year })
    expect(of('orbitReadyTime') - of('orbitStartTime')).toBeLessThan(0.01 * year)
    expect(of('groundReadyTime') - of('firstCampusTime')).toBeLessThan(0.01 * year)
    expect(of('orbitDelay') / of('orbitReadyTime')).toBeCloseTo(1, 2)
  })

  it('the mean delay of a watt lies between the first satellite and the last', () => {
    fc.assert(
      fc.property(future, (settings) => {
        const { of } = years(settings)
        expect(of('orbitDelay')).toBeGreaterThanOrEqual(Math.min(of('orbitStartTime'), 25 * year) - 1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('race', () => {
  it('the crossover is the first year in which orbit has what the ground has, once that has anything', () => {
    fc.assert(
      fc.property(future, (settings) => {
        const { of, by } = years(settings)
        const [orbit, ground] = [by('orbitOnline'), by('groundOnline')]
        const first = ground.findIndex((power, y) => power > 0 && at(orbit, y) >= 0.999 * power)
        if (first < 0) expect(of('capacityCrossoverYear')).toBeNaN()
        else expect(of('capacityCrossoverYear')).toBe(2026 + first)
      }),
      { numRuns: 60 },
    )
  })

  it('launch prices follow Wright’s law in what the vehicle flies for everybody, down to the floor', () => {
    const { of, by } = years({ launchPriceFloor: 300 })
    const price = by('launchPriceByYear')
    const today = of('launchPrice')
    let lifted = 0
    for (let y = 0; y < model.years; y++) {
      const start = 400_000 * (1800 / today) ** (1 / -Math.log2(0.8))
      const law = today * (1 + lifted / start) ** Math.log2(0.8)
      expect(at(price, y) / Math.max(300, law)).toBeCloseTo(1, 9)
      lifted += at(by('cadenceByYear'), y) * at(by('payloadShareByYear'), y) * of('vehiclePayload')
    }
    expect(at(price, 0)).toBe(today)
    expect(at(price, 24)).toBe(300)
  })

  it('no launch price waits for this fleet alone, and a low one has its doublings behind it', () => {
    const prices = (settings: Settings) => years(settings).by('launchPriceByYear')
    expect(prices({ itPower: 1e6 })).toEqual(prices({ itPower: 1e11 }))
    const [dear, cheap] = [prices({ launchPrice: 1800 }), prices({ launchPrice: 200 })]
    expect(at(cheap, 10) / 200).toBeGreaterThan(at(dear, 10) / 1800)
    const onTheCurve = years({ launchPrice: 1800 }).of('massToTargetPrice')
    expect(years({ launchPrice: 200 }).of('massAtLaunchPrice') / (onTheCurve + 400_000)).toBeCloseTo(1, 9)
  })

  it('an announced price comes in its year, evenly, and never above today’s', () => {
    const { by } = years({
      launchPrice: 1500,
      pricePath: 'announced',
      targetLaunchPrice: 150,
      announcedYear: 2036,
    })
    const price = by('launchPriceByYear')
    expect(at(price, 0)).toBe(1500)
    expect(at(price, 5) / Math.sqrt(1500 * 150)).toBeCloseTo(1, 9)
    for (const y of [10, 24]) expect(at(price, y) / 150).toBeCloseTo(1, 9)
    const below = years({ launchPrice: 1500, pricePath: 'announced', targetLaunchPrice: 2000 }).by(
      'launchPriceByYear',
    )
    expect(at(below, 24)).toBe(1500)
  })

  it('at today’s prices no year differs from another, and all are the cost of one fleet now', () => {
    fc.assert(
      fc.property(future, (settings) => {
        const { of, by } = years({ ...settings, pricePath: 'today' })
        for (const y of [0, 9, 24]) {
          expect(at(by('costRatioByYear'), y) / of('costRatioToday')).toBeCloseTo(1, 9)
          expect(at(by('orbitCostByYear'), y) / of('orbitCostPerKwYear')).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('the cost of a year is the cost of a fleet bought at the prices of that year', () => {
    const { by } = years({ itPriceTrend: 0.03 / year })
    const later = years({
      launchPrice: at(by('launchPriceByYear'), 15),
      satelliteBuildPrice: at(by('satellitePriceByYear'), 15),
      itPrice: 26 * 1.03 ** 15,
    })
    expect(at(by('orbitCostByYear'), 15) / later.of('orbitCostPerKwYear')).toBeCloseTo(1, 9)
  })

  it('compute delivered is what is online year by year, and less is worth less later', () => {
    const { of, by } = years()
    expect(of('groundComputeTotal') / (total(by('groundDelivered')) * year)).toBeCloseTo(1, 12)
    const worth = by('groundDelivered').reduce(
      (sum, power, y) => sum + (power * year * of('valueOfPower')) / 1.1 ** y,
      0,
    )
    expect(of('groundComputeValue') / worth).toBeCloseTo(1, 9)
  })
})
