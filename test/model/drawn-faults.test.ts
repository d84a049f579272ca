/**
 * What a formula that is 2 % too large breaks, for formulas drawn by lot of which no published number depends:
 * each is asked for something that it must give whatever its text is.
 */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings, seriesOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return {
    of: (id: QuantityId): number => numberOf(model, values, id),
    series: (id: QuantityId): readonly number[] => [...seriesOf(model, values, id)],
  }
}
describe('heat', () => {
  it('two squares that meet at a right angle see 0.20004 of each other, as catalogues of view factors have it', () => {
    const { of } = run({ radiatorLayout: 'touching', radiatorAspect: 1, wingReach: 1 })
    expect(of('arrayViewFactor')).toBeCloseTo(0.20004, 5)
  })

  it('a coating twice as dark takes in twice the light, and a square metre of it what its faces see', () => {
    const [one, two] = [0.1, 0.2].map((radiatorAbsorptivity) => run({ radiatorAbsorptivity }))
    if (!one || !two) throw new Error('no runs')
    const perArea = ({ of }: typeof one) =>
      of('absorbedLight') / (of('radiatorArea') - of('batteryRadiatorArea'))
    expect(perArea(two) / perArea(one)).toBeCloseTo(2, 9)
    expect(perArea(one)).toBeCloseTo(one.of('absorbedSunlight') + one.of('absorbedAlbedo'), 9)
  })

  it('the coolant of one panel brings back what its cells give in January, at the end of life', () => {
    const { of } = run({ panelArchitecture: 'integrated', cellHeat: 'given' })
    const january = (of('solarFlux') * of('perihelionSunlight')) / of('sizingFlux')
    expect(of('integratedReturn') / (of('arrayFluxEol') * january)).toBeCloseTo(1, 9)
  })
})

describe('power', () => {
  it('a battery worked to 35 % lasts the cycles that are given for 35 %', () => {
    const settings = { batterySizing: 'asSet', depthOfDischarge: 0.35, batteryEndCapacity: 1 }
    const { of } = run(settings)
    expect(of('cycleLife')).toBeCloseTo(of('referenceCycleLife') * of('batteryPacks'), 6)
  })
})

describe('links', () => {
  const radio = { linkKind: 'radio' }

  it('one polarisation carries half of two, and a satellite never more than Shannon allows', () => {
    const [one, two] = [1, 2].map((polarisations) => run({ ...radio, polarisations }))
    if (!one || !two) throw new Error('no runs')
    expect(two.of('radioLinkRate') / one.of('radioLinkRate')).toBeCloseTo(2, 9)
    const symbols = one.of('radioBandwidth') / (1 + one.of('rollOff'))
    expect(one.of('radioLinkRate') / symbols).toBeCloseTo(one.of('radioEfficiencyBits'), 9)
    expect(one.of('radioLinkRate')).toBeLessThan(one.of('radioShannonRate'))
  })

  it('a site in reach brings down over the day what its links do', () => {
    const { of } = run(radio)
    const links = of('radioLinksPerSite') * of('radioLinkRate') * of('radioEfficiency')
    expect((of('siteRadioRate') * of('siteReach')) / links).toBeCloseTo(1, 9)
  })

  it('no more traffic gets through than there is, and all of a trickle does', () => {
    const trickle = run({ trafficUtilisation: 0.001, groundSites: 200 }).of('carriedTraffic')
    expect(trickle).toBeLessThanOrEqual(1)
    expect(trickle).toBeGreaterThan(0.999)
  })
})

describe('ground', () => {
  it('a project as large as its region is all of its peak', () => {
    const { of } = run()
    expect(run({ regionalPeak: of('groundSitePower') }).of('regionalShare')).toBeCloseTo(1, 9)
  })

  it('what one project adds to the high end of the electricity wanted is its own power', () => {
    const [one, two] = [1e9, 3e9].map((itPower) => run({ itPower }))
    if (!one || !two) throw new Error('no runs')
    const more = two.of('electricityShareHigh') - one.of('electricityShareHigh')
    const power = two.of('groundSitePower') - one.of('groundSitePower')
    expect((more * one.of('nationalAdditionsFirm')) / power).toBeCloseTo(1, 6)
  })

  it('the year of the full power is the first in which all of it is online', () => {
    const { of, series } = run({ itPower: 1e8 })
    const years = series('groundOnline')
    const first = years.findIndex((online) => online >= 0.999e8)
    expect(first).toBeGreaterThan(0)
    expect(of('groundTargetYear')).toBe(model.horizon[0] + first)
  })

  it('the high end of carbon is electricity, heavy servers, and twice the building', () => {
    const { of } = run()
    const servers = (of('groundItPurchased') * of('serverCarbonHigh')) / (of('itPower') * of('itLife'))
    const rest = of('carbonGroundHigh') - of('carbonUse') - servers
    expect(rest / of('carbonBuilding')).toBeCloseTo(2, 6)
  })
})

describe('money', () => {
  it('the lowest cost ratio is that of one of the years', () => {
    const { of, series } = run()
    expect(of('costRatioLeast')).toBe(Math.min(...series('costRatioByYear').filter(Number.isFinite)))
  })

  it('at the price at which orbit pays its present value is nothing', () => {
    const price = run().of('orbitPayingPrice')
    const [low, at, high] = [0.99, 1, 1.01].map((times) =>
      run({ valueOfPower: price * times }).of('orbitNetPresentValue'),
    )
    if (low === undefined || at === undefined || high === undefined) throw new Error('no runs')
    expect(low).toBeLessThan(0)
    expect(high).toBeGreaterThan(0)
    expect(Math.abs(at)).toBeLessThan(0.001 * (high - low))
  })
})
