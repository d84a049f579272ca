import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedLinks } from '../../src/physics/expected-links.ts'
import {
  apertureGain,
  freeSpaceLoss,
  systemNoiseTemperature,
  totalAttenuation,
} from '../../src/physics/link-budget.ts'
import { shannonEfficiency, spectralEfficiency, steps } from '../../src/physics/modulation.ts'
import { opticalReceivedPower, photonRate } from '../../src/physics/optical-link.ts'
import { diversityAvailability, sitesForAvailability } from '../../src/physics/site-diversity.ts'

describe('link budget', () => {
  it('gives the worked numbers', () => {
    expect(
      10 * Math.log10(apertureGain({ diameter: 0.1, wavelength: 1.55e-6, efficiency: 0.8 })),
    ).toBeCloseTo(105.17, 2)
    expect(freeSpaceLoss({ range: 1.4e6, frequency: 20e9 })).toBeCloseTo(181.39, 2)
    expect(systemNoiseTemperature({ receiver: 300, attenuation: 10 })).toBeCloseTo(547.8, 1)
    expect(totalAttenuation({ gas: 1, rain: 3, cloud: 1, scintillation: 3 })).toBe(6)
  })

  it('loses 6 dB for twice the distance and glows up to the warmth of the air', () => {
    const near = freeSpaceLoss({ range: 1e6, frequency: 19e9 })
    expect(freeSpaceLoss({ range: 2e6, frequency: 19e9 }) - near).toBeCloseTo(20 * Math.log10(2), 9)
    expect(systemNoiseTemperature({ receiver: 100, attenuation: 0 })).toBeCloseTo(102.7, 9)
    expect(systemNoiseTemperature({ receiver: 100, attenuation: 200 })).toBeCloseTo(375, 9)
  })
})

describe('DVB-S2X', () => {
  it('gives the worked numbers', () => {
    expect(spectralEfficiency({ carrierToNoise: 10 })).toBe(2.856231)
    expect(shannonEfficiency({ carrierToNoise: 10 })).toBeCloseTo(3.4594, 4)
    expect(spectralEfficiency({ carrierToNoise: -3 })).toBe(0)
    expect(spectralEfficiency({ carrierToNoise: 60 })).toBe(5.900855)
  })

  it('rises step by step and stays below Shannon', () => {
    for (const [i, [name, efficiency, threshold]] of steps.entries()) {
      const before = steps[i - 1]
      if (before) {
        expect(efficiency, name).toBeGreaterThan(before[1])
        expect(threshold, name).toBeGreaterThan(before[2])
      }
      expect(efficiency).toBeLessThan(shannonEfficiency({ carrierToNoise: threshold }))
    }
  })
})

describe('optical link', () => {
  it('gives the worked numbers', () => {
    expect(
      opticalReceivedPower({
        power: 5,
        wavelength: 1.55e-6,
        transmitAperture: 0.1,
        receiveAperture: 0.1,
        efficiency: 0.8,
        range: 5e6,
        loss: 3,
      }),
    ).toBeCloseTo(1.647e-6, 8)
    expect(photonRate({ power: 1e-5, wavelength: 1.55e-6, photonsPerBit: 195.6 }) / 3.99e11).toBeCloseTo(1, 2)
  })
})

describe('expectedLinks', () => {
  it('gives the worked number', () => {
    expect(expectedLinks({ inView: 4, terminals: 4 })).toBeCloseTo(3.2185, 4)
  })

  it('never exceeds terminals or satellites, and approaches each', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (inView, terminals) => {
          const links = expectedLinks({ inView, terminals })
          expect(links).toBeGreaterThanOrEqual(0)
          expect(links).toBeLessThanOrEqual(Math.min(inView, terminals) + 1e-9)
          expect(expectedLinks({ inView: inView + 1, terminals })).toBeGreaterThanOrEqual(links - 1e-9)
          expect(expectedLinks({ inView, terminals: terminals + 1 })).toBeGreaterThanOrEqual(links - 1e-9)
        },
      ),
    )
    expect(expectedLinks({ inView: 0.01, terminals: 8 })).toBeCloseTo(0.01, 9)
    expect(expectedLinks({ inView: 1e6, terminals: 8 })).toBe(8)
    expect(expectedLinks({ inView: 0, terminals: 8 })).toBe(0)
    expect(expectedLinks({ inView: 3, terminals: 0 })).toBe(0)
  })

  it('is linear between whole terminals', () => {
    const at = (terminals: number) => expectedLinks({ inView: 3, terminals })
    expect(at(2.25)).toBeCloseTo(at(2) + 0.25 * (at(3) - at(2)), 12)
  })
})

describe('site diversity', () => {
  it('gives the worked numbers', () => {
    expect(diversityAvailability({ clear: 0.69, sites: 8, correlation: 0.0247 })).toBeCloseTo(0.9997, 6)
    expect(diversityAvailability({ clear: 0.69, sites: 8, correlation: 0 })).toBeCloseTo(1 - 0.31 ** 8, 12)
    expect(sitesForAvailability({ clear: 0.69, target: 0.999, correlation: 0 })).toBe(6)
  })

  it('matches the count of joint outages in a simulated network of that correlation', () => {
    // Two sites: P(both out) = q^2 + rho q (1 - q), the definition of correlation.
    const clear = 0.6
    const correlation = 0.2
    const both = 1 - diversityAvailability({ clear, sites: 2, correlation })
    expect(both).toBeCloseTo(0.4 ** 2 + correlation * 0.4 * 0.6, 12)
  })

  it('never falls with more sites, and independent sites bound it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 0.6, noNaN: true }),
        (clear, sites, correlation) => {
          const here = diversityAvailability({ clear, sites, correlation })
          expect(diversityAvailability({ clear, sites: sites + 0.7, correlation })).toBeGreaterThanOrEqual(
            here - 1e-12,
          )
          expect(diversityAvailability({ clear, sites, correlation: 0 })).toBeGreaterThanOrEqual(here - 1e-12)
          expect(here).toBeLessThanOrEqual(1)
        },
      ),
    )
    expect(diversityAvailability({ clear: 0.5, sites: -1, correlation: 0 })).toBe(0)
  })

  it('counts sites that reach a target, or says that none do', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        fc.double({ min: 0.9, max: 0.9999, noNaN: true }),
        (clear, correlation, target) => {
          const sites = sitesForAvailability({ clear, target, correlation })
          expect(diversityAvailability({ clear, sites, correlation })).toBeGreaterThanOrEqual(target)
          expect(diversityAvailability({ clear, sites: sites - 1, correlation })).toBeLessThan(target)
        },
      ),
    )
    expect(sitesForAvailability({ clear: 0.01, target: 0.9999, correlation: 0.9 })).toBe(
      Number.POSITIVE_INFINITY,
    )
  })
})
