import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { parseAmount } from '../../src/engine/units.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { visibilityAngle } from '../../src/physics/contact.ts'
import {
  apertureGain,
  freeSpaceLoss,
  systemNoiseTemperature,
  totalAttenuation,
} from '../../src/physics/link-budget.ts'
import { opticalReceivedPower, photonRate } from '../../src/physics/optical-link.ts'

const value = (settings: Record<string, number | string>, id: QuantityId): number =>
  numberOf(model, evaluate(model, settings), id)

describe('published downlink figures', () => {
  it('JPL: 14.8 GB for each kWh at one megawatt needs 26 Gbit/s, twice its worked example', () => {
    const gigabitsPerSecond = (14.8 * 8 * 1000 * 0.8) / 3600
    expect(gigabitsPerSecond).toBeCloseTo(26.3, 1)
    // At 0.8 of one megawatt, 7.0 and 13.9 Gbit/s are 3.9 and 7.8 GB for each kWh.
    expect((7.0 * 3600) / 8 / 800).toBeCloseTo(3.9, 1)
    expect((13.9 * 3600) / 8 / 800).toBeCloseTo(7.8, 1)
  })
})

describe('the formulas of the model', () => {
  const values = evaluate(model, { radioBand: 'e', siteLatitude: 0.6, elevationMask: 0.5 })
  const at = (id: QuantityId): number => numberOf(model, values, id)

  it('agree with the functions of physics for radio', () => {
    const fade = totalAttenuation({
      gas: at('gasLoss'),
      rain: at('rainFade'),
      cloud: at('cloudLoss'),
      scintillation: at('scintillationLoss'),
    })
    const temperature = systemNoiseTemperature({ receiver: at('receiverTemperature'), attenuation: fade })
    const gain = (diameter: number) =>
      apertureGain({
        diameter,
        wavelength: 299792458 / at('radioFrequency'),
        efficiency: at('radioApertureEfficiency'),
      })
    const symbols = at('radioBandwidth') / (1 + at('rollOff'))
    const carrier =
      10 *
        Math.log10(
          at('satelliteRadioPower') *
            gain(at('satelliteAntennaDiameter')) *
            gain(at('groundAntennaDiameter')),
        ) -
      freeSpaceLoss({ range: at('slantRange'), frequency: at('radioFrequency') }) -
      fade -
      at('radioLosses')
    expect(at('radioFade')).toBeCloseTo(fade, 9)
    expect(at('noiseTemperature')).toBeCloseTo(temperature, 9)
    expect(at('carrierToNoise')).toBeCloseTo(
      carrier - 10 * Math.log10(1.380649e-23 * temperature * symbols),
      9,
    )
  })

  it('agree with the functions of physics for light and geometry', () => {
    const power = opticalReceivedPower({
      power: at('opticalPower'),
      wavelength: at('opticalWavelength'),
      transmitAperture: at('satelliteAperture'),
      receiveAperture: at('groundAperture'),
      efficiency: at('opticalApertureEfficiency'),
      range: at('slantRange'),
      loss: at('opticalLosses') + at('zenithOpticalLoss') / Math.sin(at('elevationMask')),
    })
    const rate = photonRate({
      power,
      wavelength: at('opticalWavelength'),
      photonsPerBit: at('photonsPerBit'),
    })
    expect(at('opticalReceivedPower') / power).toBeCloseTo(1, 9)
    expect(at('opticalPhotonRate') / rate).toBeCloseTo(1, 9)
    const angle = visibilityAngle({
      altitude: at('altitude'),
      elevation: at('elevationMask'),
      earthRadius: at('earthRadius'),
    })
    expect(at('visibilityAngle')).toBeCloseTo(angle, 12)
    // The mean distance by Simpson's rule over the cap.
    const radius = at('earthRadius')
    const distance = (psi: number) =>
      Math.sqrt(
        radius ** 2 + (radius + at('altitude')) ** 2 - 2 * radius * (radius + at('altitude')) * Math.cos(psi),
      )
    const parts = 1000
    let sum = distance(angle) * Math.sin(angle)
    for (let i = 1; i < parts; i++)
      sum += distance((i * angle) / parts) * Math.sin((i * angle) / parts) * (i % 2 === 1 ? 4 : 2)
    const mean = (sum * angle) / parts / 3 / (1 - Math.cos(angle))
    expect(at('meanSlantRange') / mean).toBeCloseTo(1, 6)
    expect(at('slantRange') / distance(angle)).toBeCloseTo(1, 9)
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
        for (const id of ['networkAvailability', 'downlinkCapacity', 'deliveredShare'] as const)
          expect(value(larger, id)).toBeGreaterThanOrEqual(value(settings, id) - 1e-9 * value(settings, id))
      }),
      { numRuns: 150 },
    )
  })

  it('is available no longer than a site is in reach', () => {
    fc.assert(
      fc.property(network, (settings) => {
        const available = value(settings, 'networkAvailability')
        expect(available).toBeLessThanOrEqual(Math.min(1, value(settings, 'sitesInReach')) + 1e-12)
        for (const kind of ['radio', 'optical'] as const)
          expect(value({ ...settings, linkKind: 'both' }, 'networkAvailability')).toBeGreaterThanOrEqual(
            value({ ...settings, linkKind: kind }, 'networkAvailability') - 1e-12,
          )
      }),
      { numRuns: 100 },
    )
  })

  it('never has more contact under a higher lowest elevation', () => {
    fc.assert(
      fc.property(network, fc.double({ min: 0.1, max: 1, noNaN: true }), (settings, mask) => {
        for (const id of ['contactFraction', 'planeDuty', 'satelliteCoverage', 'longestPass'] as const)
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
        const of = (id: 'downlinkCapacity' | 'downlinkDemand' | 'uplinkDemand' | 'uplinkRateShare') =>
          numberOf(model, values, id)
        const ratio =
          of('downlinkCapacity') / Math.max(of('downlinkDemand'), of('uplinkDemand') / of('uplinkRateShare'))
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

  it('closes in the busy hour of one gigawatt and not of five with the same sites', () => {
    expect(value({}, 'busyDownlinkClosure')).toBeLessThan(0.8)
    expect(value({ itPower: 5e9 }, 'busyDownlinkClosure')).toBeGreaterThan(1)
    expect(
      value(
        { itPower: 5e9, groundSites: value({ itPower: 5e9 }, 'groundSitesNeeded') },
        'busyDownlinkClosure',
      ),
    ).toBeLessThanOrEqual(1)
  })

  it('adds latency for a user two thousand kilometers from a data center, and wins far beyond', () => {
    expect(value({}, 'latencyDifference')).toBeGreaterThan(0)
    const crossover = value({}, 'latencyCrossover')
    expect(value({ userDistance: crossover }, 'latencyDifference')).toBeCloseTo(0, 12)
    expect(value({ userDistance: parseAmount('10000 km', 'm') }, 'latencyDifference')).toBeLessThan(0)
  })
})
