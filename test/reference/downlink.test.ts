import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { parseAmount } from '../../src/engine/units.ts'
import { diversityAvailability } from '../../src/physics/site-diversity.ts'
import { modelCases, runCase } from '../../src/scenario/reference.ts'
import { communicationCases, departure, input, published, tolerance } from './communication.ts'

const cases = communicationCases('downlink.json')
const ids = new Set(cases.map(({ id }) => id))
const value = (settings: Record<string, number | string>, id: string): number =>
  numberOf(model, evaluate(model, settings), id)

describe('published downlink figures', () => {
  it.each(modelCases.filter(({ id }) => ids.has(id)).map((c) => [c.title, c] as const))('%s', (_, c) => {
    for (const outcome of runCase(model, c))
      expect(outcome.agrees, `${outcome.id}: ours ${outcome.ours}, published ${outcome.published}`).toBe(true)
  })

  it.each(cases.filter((c) => c.function).map((c) => [c.title, c] as const))('%s', (_, c) => {
    const ours = diversityAvailability({
      clear: input(c, 'clear'),
      sites: input(c, 'sites'),
      correlation: input(c, 'correlation'),
    })
    expect(departure(1 - ours, 1 - published(c, 'diversityAvailability'))).toBeLessThan(0.01)
    expect(departure(ours, published(c, 'diversityAvailability'))).toBeLessThanOrEqual(
      tolerance(c, 'diversityAvailability'),
    )
  })

  it('JPL: 14.8 GB for each kWh at one megawatt needs 26 Gbit/s, twice its worked example', () => {
    const gigabitsPerSecond = (14.8 * 8 * 1000 * 0.8) / 3600
    expect(gigabitsPerSecond).toBeCloseTo(26.3, 1)
    // At 0.8 of one megawatt, 7.0 and 13.9 Gbit/s are 3.9 and 7.8 GB for each kWh.
    expect((7.0 * 3600) / 8 / 800).toBeCloseTo(3.9, 1)
    expect((13.9 * 3600) / 8 / 800).toBeCloseTo(7.8, 1)
  })
})

describe('a gateway link', () => {
  const radio = fc.record({
    radioBand: fc.constantFrom('ka', 'v', 'e'),
    satelliteRadioPower: fc.double({ min: 0.1, max: 300, noNaN: true }),
    satelliteAntennaDiameter: fc.double({ min: 0.05, max: 2, noNaN: true }),
    groundAntennaDiameter: fc.double({ min: 0.5, max: 7, noNaN: true }),
    radioAvailability: fc.double({ min: 0.95, max: 0.9999, noNaN: true }),
    siteRainRate: fc.double({ min: 0, max: 120 / 3.6e6, noNaN: true }),
    interferenceRatio: fc.double({ min: 5, max: 40, noNaN: true }),
    modemMargin: fc.double({ min: 0, max: 5, noNaN: true }),
    rollOff: fc.double({ min: 0, max: 0.35, noNaN: true }),
    siteLatitude: fc.double({ min: -1.4, max: 1.4, noNaN: true }),
    elevationMask: fc.double({ min: 0.09, max: 1.3, noNaN: true }),
  })

  it('never carries more than Shannon allows', () => {
    fc.assert(
      fc.property(radio, (settings) => {
        const values = evaluate(model, settings)
        const rate = numberOf(model, values, 'radioLinkRate')
        const bound = numberOf(model, values, 'radioShannonRate')
        expect(rate).toBeGreaterThanOrEqual(0)
        expect(rate).toBeLessThan(bound + 1e-6)
      }),
      { numRuns: 300 },
    )
  })

  it('carries no more when it rains harder', () => {
    fc.assert(
      fc.property(radio, fc.double({ min: 1, max: 2, noNaN: true }), (settings, factor) => {
        const wetter = { ...settings, siteRainRate: settings.siteRainRate * factor }
        expect(value(wetter, 'radioLinkRate')).toBeLessThanOrEqual(value(settings, 'radioLinkRate') + 1e-6)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the network', () => {
  const network = fc.record({
    groundSites: fc.integer({ min: 1, max: 300 }),
    siteClearSky: fc.double({ min: 0.2, max: 0.95, noNaN: true }),
    cloudCorrelation: fc.double({ min: 0, max: 0.3, noNaN: true }),
    linkKind: fc.constantFrom('radio', 'optical', 'both'),
    orbitKind: fc.constantFrom('dawnDusk', 'inclined'),
    siteLatitude: fc.double({ min: -0.8, max: 0.8, noNaN: true }),
    itPower: fc.double({ min: 1e6, max: 1e10, noNaN: true }),
  })

  it('is never less available, nor less capable, with more sites', () => {
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 50 }), (settings, more) => {
        const larger = { ...settings, groundSites: settings.groundSites + more }
        for (const id of ['networkAvailability', 'downlinkCapacity', 'deliveredShare'])
          expect(value(larger, id)).toBeGreaterThanOrEqual(value(settings, id) - 1e-9 * value(settings, id))
      }),
      { numRuns: 150 },
    )
  })

  it('never has more contact under a higher lowest elevation', () => {
    fc.assert(
      fc.property(network, fc.double({ min: 0.1, max: 1, noNaN: true }), (settings, mask) => {
        for (const id of ['contactFraction', 'planeDuty', 'satelliteCoverage', 'longestPass'])
          expect(value({ ...settings, elevationMask: mask + 0.05 }, id)).toBeLessThanOrEqual(
            value({ ...settings, elevationMask: mask }, id) + 1e-9,
          )
      }),
      { numRuns: 150 },
    )
  })

  it('delivers all of the demand where capacity exceeds it, and the ratio where it does not', () => {
    fc.assert(
      fc.property(network, (settings) => {
        const values = evaluate(model, { ...settings, workload: 'training' })
        const ratio = numberOf(model, values, 'downlinkCapacity') / numberOf(model, values, 'downlinkDemand')
        expect(numberOf(model, values, 'deliveredShare')).toBeCloseTo(Math.min(1, ratio), 9)
      }),
      { numRuns: 100 },
    )
  })

  it('needs the sites it says: with that many, demand is met', () => {
    fc.assert(
      fc.property(network, (settings) => {
        const needed = value(settings, 'sitesForDemand')
        fc.pre(Number.isFinite(needed) && needed < 5000 && settings.itPower > 2e8)
        expect(value({ ...settings, groundSites: needed }, 'downlinkClosure')).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 100 },
    )
  })

  it('closes at one gigawatt and not at five with the same forty sites', () => {
    expect(value({}, 'downlinkClosure')).toBeLessThan(0.8)
    expect(value({ itPower: 5e9 }, 'downlinkClosure')).toBeGreaterThan(1)
    expect(
      value({ itPower: 5e9, groundSites: value({ itPower: 5e9 }, 'groundSitesNeeded') }, 'downlinkClosure'),
    ).toBeLessThanOrEqual(1)
  })

  it('adds latency for a user two thousand kilometers from a data center, and wins far beyond', () => {
    expect(value({}, 'latencyDifference')).toBeGreaterThan(0)
    const crossover = value({}, 'latencyCrossover')
    expect(value({ userDistance: crossover }, 'latencyDifference')).toBeCloseTo(0, 12)
    expect(value({ userDistance: parseAmount('10000 km', 'm') }, 'latencyDifference')).toBeLessThan(0)
  })
})
