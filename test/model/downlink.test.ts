/** Properties of the links between orbit and ground, on the whole model. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { anyOf as anySettingsOf } from './anywhere.ts'

const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}

/** The inputs named, but for planes that turn almost as fast as the Sun, which are refused with a reason. */
const anyOf = (ids: readonly string[]): fc.Arbitrary<Settings> =>
  anySettingsOf(ids).filter((settings) => !Number.isNaN(run(settings)('nodeDrift')))

const place = ['orbitKind', 'altitude', 'ltan', 'inclination', 'siteLatitude', 'siteHeight'] as const
const weather = [
  'siteRainRate',
  'rainHeight',
  'siteVapour',
  'siteCloudLiquid',
  'siteWetRefractivity',
  'siteClearSky',
  'cloudCorrelation',
] as const
const link = [
  'radioBand',
  'bandShare',
  'polarisations',
  'radioAvailability',
  'satelliteRadioPower',
  'satelliteAntennaDiameter',
  'groundAntennaDiameter',
  'radioApertureEfficiency',
  'receiverTemperature',
  'radioLosses',
  'interferenceRatio',
  'modemMargin',
  'rollOff',
] as const
const network = [
  'linkKind',
  'relay',
  'gatewayShare',
  'radioAntennas',
  'opticalTelescopes',
  'itPower',
] as const
const degrees = Math.PI / 180
const never = 1 + 1e-9

describe('ground sites', () => {
  it('more of them never lower availability, capacity or what is delivered', () => {
    const settings = anyOf([...place, ...weather, ...network, 'elevationMask'])
    const count = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(settings, count, count, (base, few, more) => {
        const here = run({ ...base, groundSites: few })
        const there = run({ ...base, groundSites: few + more })
        for (const id of [
          'networkAvailability',
          'opticalNetworkAvailability',
          'radioNetworkAvailability',
          'independentAvailability',
          'satelliteCoverage',
          'downlinkCapacity',
          'deliveredShare',
        ] as const)
          expect(here(id), id).toBeLessThanOrEqual(there(id) * never)
        expect(here('opticalNetworkAvailability')).toBeLessThanOrEqual(
          here('independentAvailability') * never,
        )
      }),
      { numRuns: 150 },
    )
  })
})

describe('elevation mask', () => {
  it('a higher one never raises contact, reach or the length of a pass, and never lowers the distance seen', () => {
    const mask = fc.double({ min: 5, max: 80, noNaN: true })
    fc.assert(
      fc.property(anyOf(place), mask, mask, (base, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((angle) =>
          run({ ...base, elevationMask: angle * degrees }),
        ) as [ReturnType<typeof run>, ReturnType<typeof run>]
        for (const id of [
          'contactFraction',
          'planeDuty',
          'longestPass',
          'visibilityAngle',
          'slantRange',
        ] as const)
          expect(high(id), id).toBeLessThanOrEqual(low(id) * never)
        expect(high('sitesForCoverage')).toBeGreaterThanOrEqual(low('sitesForCoverage'))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a radio link', () => {
  it('never carries more than Shannon allows for its bandwidth, signal and noise', () => {
    let carrying = 0
    fc.assert(
      fc.property(anyOf([...place, ...weather, ...link, 'elevationMask']), (settings) => {
        const of = run(settings)
        const signal = 10 ** (of('carrierToNoise') / 10)
        const bound = (of('polarisations') * of('radioBandwidth') * Math.log1p(signal)) / Math.LN2
        expect(of('radioLinkRate')).toBeLessThanOrEqual(bound * never)
        expect(of('radioShannonRate')).toBeLessThanOrEqual(bound * never)
        expect(of('radioLinkRate')).toBeLessThanOrEqual(of('radioShannonRate') * never)
        if (of('radioLinkRate') > 0) carrying += 1
      }),
      { numRuns: 300 },
    )
    expect(carrying).toBeGreaterThan(100)
  })

  it('never carries more in more rain, over a longer way or with less power', () => {
    fc.assert(
      fc.property(anyOf([...place, ...link]), fc.double({ min: 0, max: 1, noNaN: true }), (base, share) => {
        const rate = (more: Settings) => run({ ...base, orbitKind: 'dawnDusk', ...more })('radioLinkRate')
        const power = Number(base['satelliteRadioPower'])
        expect(rate({ satelliteRadioPower: power * (0.01 + 0.98 * share) })).toBeLessThanOrEqual(rate({}))
        const rain = 120e-3 / 3600
        expect(rate({ siteRainRate: rain })).toBeLessThanOrEqual(rate({ siteRainRate: rain * share }))
        expect(rate({ altitude: 2000e3 })).toBeLessThanOrEqual(rate({ altitude: (300 + 1700 * share) * 1e3 }))
      }),
      { numRuns: 120 },
    )
  })
})

describe('power flux on the ground', () => {
  it('is in decibels what the link budget gives, and rises with power and with less band', () => {
    const of = run({})
    const db = (x: number) => 10 * Math.log10(x)
    const way = of('slantRange')
    // Two polarisations of 0.9 GHz with a tenth of roll-off, in each megahertz.
    const flux = db(of('radioEirp')) + db(2) - db(900 / 1.1) - db(4 * Math.PI * way ** 2)
    expect(db(of('radioFlux') * 1e6)).toBeCloseTo(flux, 9)
    expect(db(of('fluxLimit') * 1e6)).toBeCloseTo(-105, 2)
    const row = (settings: Settings) => rowOf(model, evaluate(model, settings), 'powerFlux').ratio
    expect(row({ satelliteRadioPower: 80 }) / row({})).toBeCloseTo(4, 9)
    expect(row({ bandShare: 0.25 }) / row({})).toBeCloseTo(2, 9)
    expect(row({ elevationMask: 40 * degrees })).toBeGreaterThan(row({}))
    expect(row({ linkKind: 'optical' })).toBe(0)
    expect(row({ radioBand: 'v' })).toBe(0)
  })
})

describe('the network', () => {
  it('carries no more than its terminals on the ground and in orbit could, all at once', () => {
    fc.assert(
      fc.property(anyOf([...place, ...weather, ...link, ...network, 'groundSites']), (settings) => {
        const of = run(settings)
        const [radio, light] = [of('radioLinkRate'), of('opticalLinkRate')]
        const sites = of('groundSites')
        const ground = sites * (of('radioAntennas') * radio + of('opticalTelescopes') * light)
        const orbit =
          of('gatewaySatellites') *
          (of('satelliteRadioTerminals') * radio + of('satelliteOpticalTerminals') * light)
        expect(of('downlinkCapacity')).toBeLessThanOrEqual(Math.min(ground, orbit) * never)
      }),
      { numRuns: 150 },
    )
  })

  it('delivers no more than what it carries on average, and not much less', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 4, noNaN: true }).map((power) => 10 ** power),
        fc.integer({ min: 5, max: 200 }),
        (communicationIntensity, groundSites) => {
          const of = run({ communicationIntensity, groundSites })
          const closure = of('downlinkDemand') / of('downlinkCapacity')
          expect(of('downlinkClosure')).toBeCloseTo(closure, 9)
          const share = of('deliveredShare')
          // A cloudy hour cannot borrow from a clear one, so the mean over the hours is no more than that of means.
          expect(share).toBeLessThanOrEqual(Math.min(1, 1 / closure, of('sitesInReach')) * never)
          expect(share).toBeGreaterThan(0.7 * Math.min(1, 1 / closure, of('sitesInReach')))
          expect((of('orbitCostPerKwYear') * share) / (of('orbitAnnualCost') / of('itPower'))).toBeCloseTo(
            1,
            6,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the busy hour', () => {
  const rows = ['dataTransmission', 'uplinkTransmission', 'relayTransmission', 'spectrumUse'] as const
  const fleet = [
    ...weather,
    'linkKind',
    'groundSites',
    'itPower',
    'radioAntennas',
    'opticalTelescopes',
  ] as const
  const unit = fc.double({ min: 0, max: 1, noNaN: true })

  it('asks for more in every row where its peak is higher, and of no more than fair weather carries', () => {
    fc.assert(
      fc.property(anyOf(fleet), unit, unit, (base, one, other) => {
        const settings = { ...base, orbitKind: 'inclined', siteClearSky: Number(base['siteClearSky']) }
        const [low, high] = [1 + 4 * Math.min(one, other), 1 + 4 * Math.max(one, other)].map((trafficPeak) =>
          evaluate(model, { ...settings, trafficPeak }),
        ) as [Float64Array, Float64Array]
        for (const id of rows) {
          const [calm, busy] = [rowOf(model, low, id), rowOf(model, high, id)]
          expect(busy.demand, id).toBeGreaterThanOrEqual(calm.demand / never)
          expect(busy.ratio, id).toBeGreaterThanOrEqual(calm.ratio / never)
        }
        const of = (id: QuantityId) => numberOf(model, low, id)
        const fair =
          of('radioLinks') * of('radioLinkRate') * of('radioEfficiency') +
          of('opticalLinks') * of('opticalLinkRate') * of('opticalEfficiency')
        const up = of('networkAvailability')
        expect(of('availableDownlink') * of('availabilityTarget') * up).toBeLessThanOrEqual(fair * never)
      }),
      { numRuns: 100 },
    )
  })

  it('carries less the more of it must get through', () => {
    fc.assert(
      fc.property(anyOf(fleet), unit, unit, (base, one, other) => {
        const at = (x: number) => run({ ...base, availabilityTarget: 0.9 + 0.0999 * x })('availableDownlink')
        expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)) * never)
      }),
      { numRuns: 100 },
    )
  })

  it('needs as many sites as it says: one row closes with them, and not with a tenth fewer', () => {
    fc.assert(
      fc.property(
        unit.map((x) => 10 ** (8.5 + 1.5 * x)),
        fc.constantFrom('radio', 'optical', 'both'),
        (itPower, linkKind) => {
          const base = { itPower, linkKind, gatewayShare: 1 }
          const needed = run(base)('sitesForBusyHour')
          fc.pre(needed > 20 && needed < 5000)
          const closure = (groundSites: number) => run({ ...base, groundSites })('busyDownlinkClosure')
          expect(closure(needed)).toBeLessThanOrEqual(never)
          expect(closure(Math.floor(0.85 * needed))).toBeGreaterThan(1)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('does not close where weather cuts all sites more often than wanted, however little there is to carry', () => {
    const row = (settings: Settings) => rowOf(model, evaluate(model, settings), 'dataTransmission')
    const cloudy = { linkKind: 'optical', siteClearSky: 0.5, groundSites: 30, communicationIntensity: 1 }
    expect(run(cloudy)('networkAvailability')).toBeLessThan(0.999)
    expect(row(cloudy).ratio).toBeCloseTo(0.999 / run(cloudy)('networkAvailability'), 9)
    expect(row({ ...cloudy, availabilityTarget: 0.9 }).ratio).toBeLessThan(0.8)
    expect(row({ ...cloudy, groundSites: run(cloudy)('groundSitesNeeded') }).ratio).toBeLessThan(1)
    expect(row({ ...cloudy, workload: 'training' }).ratio).toBeLessThan(0.8)
  })

  it('has no hurry in training, whose data go up and whose models come down', () => {
    for (const workload of ['training', 'checkpoints']) {
      const of = run({ workload })
      expect(of('busyDownlinkDemand')).toBe(of('downlinkDemand'))
      expect(of('availableDownlink')).toBe(of('downlinkCapacity'))
      expect(of('uplinkDemand')).toBeCloseTo(3.2e9, -2)
    }
    expect(run({ workload: 'training' })('downlinkDemand')).toBeLessThan(
      run({ workload: 'training' })('uplinkDemand') / 50,
    )
    expect(run({ workload: 'checkpoints' })('downlinkDemand')).toBeGreaterThan(
      run({ workload: 'checkpoints' })('uplinkDemand'),
    )
    // 405 billion parameters of two bytes over 30.84 million hours at 1.4 kW.
    expect(run({ workload: 'training' })('downlinkDemand') / 1e9).toBeCloseTo(
      (405e9 * 16) / (30.84e6 * 3600 * 1400),
      3,
    )
  })

  it('with seven sites in reach leaves light alone short a seventh of the time at the mean', () => {
    const of = run({ linkKind: 'optical', cloudCorrelation: 0, trafficPeak: 1, groundSites: 41 })
    const reach = of('sitesInReach')
    expect(Math.round(reach)).toBe(7)
    // Binomial, by hand: three or fewer clear sites of 256 Gbit/s do not carry 1 Tbit/s.
    const ways = { 6: [1, 6, 15, 20], 7: [1, 7, 21, 35] }
    const chance = (sites: 6 | 7) =>
      ways[sites].reduce((sum, count, k) => sum + count * 0.69 ** k * 0.31 ** (sites - k), 0)
    expect(chance(7)).toBeCloseTo(1 / 7, 2)
    const between = (7 - reach) * chance(6) + (reach - 6) * chance(7)
    expect(of('lightShortTime')).toBeCloseTo(between, 9)
    expect(of('linkShortTime')).toBeCloseTo(between, 9)
  })
})

describe('the relay', () => {
  it('is as long in the latency as in the load', () => {
    fc.assert(
      fc.property(anyOf([...place, 'groundSites', 'relayRange', 'linkKind', 'relay']), (settings) => {
        const of = run(settings)
        const path = of('relayHops') * of('relayRange')
        expect(of('relayDistance')).toBeCloseTo(path, 3)
        const without = run({ ...settings, relay: 'none' })
        const light = 299792458
        expect((of('orbitLatency') - without('orbitLatency')) * 1e3).toBeCloseTo(
          2 * (path / light + of('relayHops') * of('hopDelay')) * 1e3,
          6,
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('terminals on the satellites', () => {
  it('are paid by the piece, each where it flies, and not by the kilogram once more', () => {
    const price = { radioTerminalPrice: 70e3, opticalTerminalPrice: 110e3 }
    fc.assert(
      fc.property(anyOf(['linkKind', 'relay', 'itPower', 'gatewayShare', 'relayTerminals']), (settings) => {
        const of = run({ ...settings, ...price })
        const ground =
          of('gatewaySatellites') * (settings['linkKind'] === 'optical' ? 0 : 70e3) +
          of('gatewaySatellites') * (settings['linkKind'] === 'radio' ? 0 : 110e3)
        const between = settings['relay'] === 'none' ? 0 : of('satelliteCount') * of('relayTerminals') * 110e3
        expect(of('communicationsCapex') / (ground + between)).toBeCloseTo(1, 9)
        const byMass = (of('dryMass') - of('itMass') - of('communicationsMass')) * of('satelliteBuildPrice')
        expect(of('satelliteCapex') / (byMass + ground + between)).toBeCloseTo(1, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('make orbit dearer by a few per cent at what they are sold for', () => {
    const ratio = (terminal: number) =>
      run({ radioTerminalPrice: terminal, opticalTerminalPrice: terminal })('costRatio')
    expect(ratio(2.5e5)).toBeGreaterThan(ratio(1e5))
    expect(ratio(1e5) / ratio(15e3) - 1).toBeGreaterThan(0.01)
    expect(ratio(1e5) / ratio(15e3) - 1).toBeLessThan(0.04)
  })
})
