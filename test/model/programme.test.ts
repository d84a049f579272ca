/** Levelised costs, values and prices over the programme, against sums by hand. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings, seriesOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { situation, year } from './futures.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}

describe('levelised over the programme', () => {
  const paid = (side: 'orbit' | 'ground', settings: Settings) => {
    const values = evaluate(model, settings)
    return {
      of: (id: QuantityId) => numberOf(model, values, id),
      by: (id: QuantityId) => [...seriesOf(model, values, id)],
      paid: [...seriesOf(model, values, `${side}Paid`)],
      delivered: [...seriesOf(model, values, side === 'orbit' ? 'orbitUseful' : 'groundDelivered')],
    }
  }

  it('is all that is paid over all that reaches users, both discounted', () => {
    fc.assert(
      fc.property(situation, (settings) => {
        for (const side of ['orbit', 'ground'] as const) {
          const run = paid(side, settings)
          const rate = run.of('discountRate') * year
          const present = (series: readonly number[]) =>
            series.reduce((sum, x, t) => sum + x / (1 + rate) ** t, 0)
          const byHand = present(run.paid) / (present(run.delivered) * year)
          if (Number.isFinite(byHand)) expect(run.of(`${side}LevelisedCost`) / byHand).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('at today’s prices is near the cost of one fleet and one campus today', () => {
    for (const settings of [
      {},
      { itPower: 1e8 },
      { refreshPolicy: 'service' },
      { groundFailureRate: 0.1 / year },
    ]) {
      const run = paid('orbit', { ...settings, pricePath: 'today' })
      expect(run.of('orbitLevelisedCost') / run.of('orbitCostPerKwYear')).toBeCloseTo(1, 0.9)
      expect(run.of('groundLevelisedCost') / run.of('groundCostPerKwYear')).toBeCloseTo(1, 0.9)
    }
  })

  it('pays for each satellite in every year of its use, and for no longer', () => {
    const { by, of } = paid('orbit', { serviceLife: 5 * year, pricePath: 'today' })
    const arrived = by('satellitesArrived')
    const each =
      (of('orbitAnnualCost') -
        of('nonRecurringAnnual') * (1 + of('engineeringInterest')) -
        of('groundSegmentAnnual')) /
      of('satelliteCount')
    for (let t = 0; t < 25; t++) {
      const flying = arrived.slice(Math.max(0, t - 4), t + 1).reduce((a, b) => a + b, 0)
      expect(by('orbitPayments')[t]).toBeCloseTo(flying * each, 6)
    }
  })

  it('counts only what comes down, and interest before service on both sides', () => {
    const cut = run({ relay: 'none' })
    expect(cut('deliveredShare')).toBeLessThan(0.9)
    expect(
      (cut('orbitCostPerKwYear') * cut('deliveredShare')) / (cut('orbitAnnualCost') / cut('itPower')),
    ).toBeCloseTo(1, 12)
    const [counted, leftOut] = [run(), run({ beforeService: 'leftOut' })]
    for (const id of [
      'orbitLevelisedCost',
      'groundLevelisedCost',
      'orbitCostPerKwYear',
      'groundCostPerKwYear',
    ] as const)
      expect(counted(id)).toBeGreaterThan(leftOut(id))
    expect(leftOut('orbitPreServiceAnnual')).toBe(0)
  })

  it('lets a fleet that is not complete have its stations to itself', () => {
    const values = evaluate(model, { itPower: 1.22e10, groundSites: 40 })
    const share = numberOf(model, values, 'deliveredShare')
    const [useful, there] = [
      seriesOf(model, values, 'orbitUseful'),
      seriesOf(model, values, 'orbitDelivered'),
    ]
    expect(share).toBeLessThan(0.9)
    expect((useful[15] ?? 0) / (there[15] ?? 0)).toBeGreaterThan(share)
    for (let t = 0; t < 25; t++) {
      expect(useful[t]).toBeLessThanOrEqual((there[t] ?? 0) * (1 + 1e-12))
      expect(useful[t]).toBeLessThanOrEqual(1.22e10 * share * (1 + 1e-12))
    }
  })

  it('makes own plant dearer while the grid is awaited, and only then', () => {
    const site = { permittingTime: 0.1 * year, constructionTime: 0.33 * year, groundBridge: 'onSite' }
    const bridged = paid('ground', { ...site, bridgeEnergyPrice: 0.2 / 3.6e6 })
    expect(bridged.by('bridgeShare')[2]).toBe(1)
    expect(bridged.by('bridgeShare')[12]).toBe(0)
    expect(bridged.of('groundReadyTime')).toBeLessThan(run()('groundReadyTime'))
  })
})

describe('value', () => {
  const settings = { valueOfPower: 1e-6, discountRate: 0.08 / year, valuationPeriod: 12.5 * year }

  it('net present value is profit on what is delivered in each year looked at, discounted', () => {
    for (const [side, more] of [
      ['orbit', {}],
      ['ground', {}],
      ['orbit', { itPower: 5e9 }],
      ['ground', { itPower: 1.22e10 }],
    ] as const) {
      const values = evaluate(model, { ...settings, ...more })
      const of = (id: QuantityId) => numberOf(model, values, id)
      let sum = 0
      for (let t = 0; t < 13; t++)
        sum +=
          ((t < 12 ? 1 : 0.5) *
            ((seriesOf(model, values, side === 'orbit' ? 'orbitUseful' : 'groundDelivered')[t] ?? 0) *
              1e-6 *
              year -
              (seriesOf(model, values, `${side}Paid`)[t] ?? 0))) /
          1.08 ** t
      expect(of(`${side}NetPresentValue`) / sum).toBeCloseTo(1, 9)
      expect(sum).not.toBe(0)
    }
  })

  it('the break-even delay put on the ground leaves it worth what orbit is', () => {
    const values = evaluate(model, { valueOfPower: 4e-6 })
    const of = (id: QuantityId) => numberOf(model, values, id)
    const later = of('groundNetPresentValue') * 1.1 ** (-of('breakEvenDelay') / year)
    expect(later / of('orbitNetPresentValue')).toBeCloseTo(1, 9)
    expect(of('breakEvenDelay')).toBeGreaterThan(0)
  })
})

describe('price of compute', () => {
  it('at which a side pays leaves it worth nothing', () => {
    for (const side of ['orbit', 'ground'] as const) {
      const price = run()(`${side}PayingPrice`)
      const at = run({ valueOfPower: price })
      expect(Math.abs(at(`${side}NetPresentValue`))).toBeLessThan(1e-6 * price * 1e9 * year)
      expect(run({ valueOfPower: price * 1.01 })(`${side}NetPresentValue`)).toBeGreaterThan(0)
    }
  })

  it('above which orbit is the better one needs a ground that is later, and then makes both worth the same', () => {
    expect(run()('orbitPreferredPrice')).toBeNaN()
    const late = { timeToPower: 10 * year, itPower: 1e8, cadenceNow: 100 / year, factoryNow: 1000 / year }
    const price = run(late)('orbitPreferredPrice')
    const at = run({ ...late, valueOfPower: price })
    expect(at('netPresentValueGap') / at('orbitNetPresentValue')).toBeCloseTo(0, 6)
  })

  it('a million tokens of a named model cost what an accelerator makes of them', () => {
    const of = run({ tokenCase: 'r1Gb200' })
    expect(of('groundCostPerToken') / ((of('groundCostPerAcceleratorHour') * 1e6) / 5790)).toBeCloseTo(1, 12)
    expect(of('orbitTokenRatio') / of('groundTokenRatio')).toBeCloseTo(of('costRatioToday'), 9)
  })
})
