import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onTheSliders, someExtreme } from './anywhere.ts'
import { at, finite, future, total, year, years } from './futures.ts'

describe('fleet', () => {
  it('conserves satellites and mass in every year: launched = at work + failed + retired', () => {
    fc.assert(
      fc.property(future, (settings) => {
        const { of, by } = years(settings)
        const [launched, online, failed, retired] = (
          [
            'satellitesLaunchedTotal',
            'satellitesOnline',
            'satellitesFailedTotal',
            'satellitesRetiredTotal',
          ] as const
        ).map(by) as [number[], number[], number[], number[]]
        for (let y = 0; y < model.years; y++) {
          const everywhere = at(online, y) + at(failed, y) + at(retired, y)
          expect(Math.abs(everywhere - at(launched, y))).toBeLessThanOrEqual(
            1e-9 * Math.max(1, at(launched, y)),
          )
          expect(at(online, y)).toBeGreaterThanOrEqual(-1e-9 * at(launched, y))
          expect(at(by('massLaunchedTotal'), y)).toBeCloseTo(at(launched, y) * of('satelliteMass'), -1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('loses and invents no satellite wherever any input stands', () => {
    let flown = 0
    fc.assert(
      fc.property(fc.oneof(onTheSliders, someExtreme), (settings) => {
        const { by, of } = years(settings)
        const launched = by('satellitesLaunchedTotal')
        if (Number.isNaN(at(launched, 24))) return
        if (at(launched, 24) > 0) flown += 1
        for (const y of [0, 7, 15, 24]) {
          const everywhere =
            at(by('satellitesOnline'), y) +
            at(by('satellitesFailedTotal'), y) +
            at(by('satellitesRetiredTotal'), y)
          expect(Math.abs(everywhere - at(launched, y))).toBeLessThanOrEqual(
            1e-9 * Math.max(1, at(launched, y)),
          )
        }
        const [down, mass] = [total(by('reentryByYear')), at(by('massLaunchedTotal'), 24)]
        const lost = (at(launched, 24) - total(by('satellitesArrived'))) * of('satelliteMass')
        const up = at(by('satellitesOnline'), 24) * of('satelliteMass')
        expect(Math.abs(up + down + lost - mass)).toBeLessThanOrEqual(1e-9 * Math.max(1, mass))
      }),
      { numRuns: 200 },
    )
    expect(flown).toBeGreaterThan(20)
  })

  it('is at work what every cohort has left, counted cohort by cohort', () => {
    fc.assert(
      fc.property(future, fc.integer({ min: 2, max: 9 }), (settings, life) => {
        const { of, by } = years({
          ...settings,
          serviceLife: life * year,
          itLife: 10 * year,
          refreshPolicy: 'replace',
        })
        const arrived = by('satellitesArrived')
        const left = Math.exp(-of('orbitalFailureRate') * year)
        for (const y of [5, 12, 24]) {
          let working = 0
          for (let age = 0; age < Math.min(life, y + 1); age++) working += at(arrived, y - age) * left ** age
          expect(at(by('satellitesOnline'), y) / Math.max(working, 1e-9)).toBeCloseTo(
            working > 1e-9 ? 1 : 0,
            6,
          )
        }
      }),
      { numRuns: 40 },
    )
  })

  it('keeps under every cap, names the one that it meets, and never delivers more than is asked for', () => {
    const caps = ['orbitLaunchCap', 'orbitFactoryCap', 'orbitChipCap', 'orbitMoneyCap'] as const
    fc.assert(
      fc.property(future, (settings) => {
        const { of, by } = years(settings)
        const launched = by('satellitesLaunched')
        for (let y = 0; y < model.years; y++) {
          for (const cap of caps) expect(at(launched, y)).toBeLessThanOrEqual(at(by(cap), y))
          const code = at(by('orbitCap'), y)
          if (code >= 1 && code <= 4)
            expect(at(launched, y)).toBe(at(by(caps[code - 1] ?? 'orbitLaunchCap'), y))
          if (code === 5) expect(at(launched, y)).toBe(0)
          expect(at(by('orbitOnline'), y)).toBeLessThanOrEqual(of('itPower') * (1 + 1e-9))
          expect(at(by('groundOnline'), y)).toBeLessThanOrEqual(of('itPower') * (1 + 1e-9))
        }
      }),
      { numRuns: 80 },
    )
  })

  it.each([
    ['nothing', 0, { itPower: 1e6 }],
    ['launches', 1, {}],
    ['the factory', 2, { factoryCapacity: 20 / year }],
    ['chips', 3, { itPower: 1e11, chipShare: 0.0001 }],
    ['money', 4, { yearlyBudget: 1e8 / year }],
    ['no licence yet', 5, { licensingTime: 12 * year }],
  ])('is held back by %s (%d)', (_, code, settings) => {
    expect(at(years(settings).by('orbitCap'), 10)).toBe(code)
  })

  it('counts the launches that its satellites fill', () => {
    const { of, by } = years()
    const mature = at(by('launchesByYear'), 20) / at(by('satellitesLaunched'), 20)
    expect(mature / (of('launches') / of('satelliteCount'))).toBeCloseTo(1, 9)
    expect(of('launchesTotal')).toBeCloseTo(total(by('launchesByYear')), 6)
  })
})

describe('doubling the cadence', () => {
  const yearOr = (x: number): number => (Number.isNaN(x) ? Number.POSITIVE_INFINITY : x)

  it('never delays: not the fleet, not the full power, not the year of equal cost', () => {
    fc.assert(
      fc.property(future, (settings) => {
        const cadence = settings.launchCadence ?? 145 / year
        const slow = years({ ...settings, launchCadence: cadence })
        const fast = years({ ...settings, launchCadence: 2 * cadence })
        expect(yearOr(fast.of('orbitReadyTime'))).toBeLessThanOrEqual(yearOr(slow.of('orbitReadyTime')))
        expect(yearOr(fast.of('orbitTargetYear'))).toBeLessThanOrEqual(yearOr(slow.of('orbitTargetYear')))
        expect(yearOr(fast.of('costCrossoverYear'))).toBeLessThanOrEqual(yearOr(slow.of('costCrossoverYear')))
      }),
      { numRuns: 60 },
    )
  })
})

describe('ground', () => {
  it('has nothing before its power is ready, and all that is asked for soon after', () => {
    for (const wait of [1, 2.5, 4, 6.25]) {
      const { of, by } = years({
        timeToPower: wait * year,
        constructionTime: 0.5 * year,
        permittingTime: 0.3 * year,
        transformerLeadTime: 0,
        transformerSupply: 1e12 / year,
        projectPowerShare: 1,
        chipShare: 1,
      })
      const ready = of('firstCampusTime') / year
      expect(ready).toBe(wait)
      for (let y = 0; y <= ready - 1; y++) expect(at(by('groundOnline'), y)).toBe(0)
      expect(at(by('groundOnline'), Math.ceil(ready))).toBeCloseTo(1e9, -3)
      expect(of('groundReadyTime') / year - wait).toBeLessThan(0.3)
    }
  })

  it('keeps its buildings when chips go: after the first fleet only chips are bought', () => {
    const { by } = years()
    const built = by('facilityAdded')
    expect(built.filter((x) => x > 0)).toHaveLength(1)
    expect(total(by('groundItInstalled'))).toBeGreaterThan(3 * total(built))
  })

  it('conserves chips: installed = at work + failed + retired', () => {
    fc.assert(
      fc.property(future, finite(3, 8), (settings, life) => {
        const { by } = years({ ...settings, itLife: life * year })
        const installed = total(by('groundItInstalled'))
        const elsewhere =
          at(by('groundItOnline'), 24) + total(by('groundItLost')) + total(by('groundItRetired'))
        expect(Math.abs(elsewhere - installed)).toBeLessThanOrEqual(1e-9 * Math.max(1, installed))
      }),
      { numRuns: 40 },
    )
  })

  it('shares the chips with orbit: where both want more, together they take all that the project gets', () => {
    const { of, by } = years({
      itPower: 1e12,
      chipShare: 0.05,
      orbitChipShare: 0.3,
      launchCadence: 1e5 / year,
      cadenceNow: 1e5 / year,
      factoryCapacity: 1e6 / year,
      factoryNow: 1e6 / year,
      projectPowerShare: 1,
      transformerSupply: 1e12 / year,
      yearlyBudget: 1e13 / year,
    })
    for (const y of [6, 10, 20]) {
      const orbit = at(by('satellitesLaunched'), y) * of('satelliteItPower')
      expect(orbit / at(by('chipsByYear'), y)).toBeCloseTo(0.3, 12)
      expect(at(by('groundItInstalled'), y) / at(by('chipsByYear'), y)).toBeCloseTo(0.7, 12)
    }
  })

  it('names what caps it', () => {
    expect(years().by('groundCap').slice(0, 6)).toEqual([1, 1, 1, 1, 0, 0])
    expect(
      at(
        years({ timeToPower: 0.5 * year, constructionTime: 0.3 * year, permittingTime: 0.1 * year }).by(
          'groundCap',
        ),
        1,
      ),
    ).toBe(2)
    expect(at(years({ itPower: 1e11, chipShare: 0.01, projectPowerShare: 0.5 }).by('groundCap'), 10)).toBe(3)
    expect(at(years({ itPower: 1e11, yearlyBudget: 1e9 / year }).by('groundCap'), 10)).toBe(4)
  })
})
