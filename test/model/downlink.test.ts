/** Properties of the links between orbit and ground, on the whole model. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { anyOf } from './anywhere.ts'

const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}

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

  it('delivers all where it has room, and the part that it carries where it has not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 4, noNaN: true }).map((power) => 10 ** power),
        fc.integer({ min: 5, max: 200 }),
        (communicationIntensity, groundSites) => {
          const of = run({ communicationIntensity, groundSites })
          const closure = of('downlinkDemand') / of('downlinkCapacity')
          expect(of('downlinkClosure')).toBeCloseTo(closure, 9)
          const share = Math.min(1, 1 / closure, of('sitesInReach'))
          expect(of('deliveredShare')).toBeCloseTo(share, 9)
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
