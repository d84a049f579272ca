import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rainAttenuation, zonalRainHeight } from '../../src/physics/rain-path.ts'
import { rainRateExceeded } from '../../src/physics/rain-rate.ts'
import { rainCoefficients, rainSpecificAttenuation } from '../../src/physics/rain-specific.ts'
import { scintillationFade } from '../../src/physics/scintillation.ts'

const degree = Math.PI / 180
const perHour = 1 / 3.6e6

const london = {
  frequency: 29e9,
  elevation: 31.07699124 * degree,
  tilt: 0,
  latitude: 51.5 * degree,
  siteHeight: 31.382984,
  rainHeight: 2452.73333,
  rainRate: 26.48052 * perHour,
  exceedance: 1e-4,
}

describe('rainCoefficients', () => {
  it('gives the worked number and the tabulated bands in circular polarisation', () => {
    const at = (ghz: number) => rainCoefficients({ frequency: ghz * 1e9, elevation: 0, tilt: Math.PI / 4 })
    expect(at(20).k).toBeCloseTo(0.09388, 4)
    expect(at(20).alpha).toBeCloseTo(1.0199, 3)
    expect(at(30).k).toBeCloseTo(0.2347, 4)
    expect(at(40).alpha).toBeCloseTo(0.8549, 3)
    expect(at(80).k).toBeCloseTo(1.16864, 4)
  })

  it('refuses frequencies that the Recommendation does not cover', () => {
    expect(() => rainCoefficients({ frequency: 1e8, elevation: 0, tilt: 0 })).toThrow(
      'frequency = 100000000 Hz is outside 1e9 to 1e12 Hz',
    )
  })
})

describe('rainSpecificAttenuation', () => {
  it('gives the worked number', () => {
    expect(rainSpecificAttenuation(london)).toBeCloseTo(5.0218e-3, 6)
  })
})

describe('rainAttenuation', () => {
  it('gives the worked number', () => {
    expect(rainAttenuation(london)).toBeCloseTo(23.444, 2)
  })

  it('is nothing above the rain or without it', () => {
    expect(rainAttenuation({ ...london, siteHeight: 3000 })).toBe(0)
    expect(rainAttenuation({ ...london, rainRate: 0 })).toBe(0)
  })

  it('refuses shares of the year outside its range', () => {
    expect(() => rainAttenuation({ ...london, exceedance: 0.2 })).toThrow('exceedance = 0.2')
  })

  it('grows as less outage is allowed, in every climate zone and at every elevation', () => {
    fc.assert(
      fc.property(
        fc.record({
          latitude: fc.double({ min: -1.2, max: 1.2, noNaN: true }),
          elevation: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
          rainRate: fc.double({ min: 5 * perHour, max: 120 * perHour, noNaN: true }),
          frequency: fc.constantFrom(14e9, 19e9, 29e9, 40e9),
        }),
        (path) => {
          const at = (exceedance: number) =>
            rainAttenuation({
              ...london,
              ...path,
              rainHeight: zonalRainHeight(path) + 500,
              exceedance,
            })
          expect(at(1e-4)).toBeGreaterThan(at(1e-3))
          expect(at(1e-3)).toBeGreaterThan(at(1e-2))
          expect(at(1e-2)).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('zonalRainHeight', () => {
  it('gives the worked number and the corners of the fit', () => {
    expect(zonalRainHeight({ latitude: 40 * degree })).toBeCloseTo(3725, 6)
    expect(zonalRainHeight({ latitude: 0 })).toBe(5000)
    expect(zonalRainHeight({ latitude: -40 * degree })).toBeCloseTo(3100, 6)
    expect(zonalRainHeight({ latitude: -80 * degree })).toBe(0)
    expect(zonalRainHeight({ latitude: 90 * degree })).toBe(0)
  })
})

const days = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const year = (rain: (i: number) => number, temperature: (i: number) => number) =>
  days.map((length, i) => ({ days: length, rain: rain(i), temperature: temperature(i) }))

describe('rainRateExceeded', () => {
  it('gives the worked number', () => {
    const rain = [55, 43, 42, 45, 46, 47, 46, 53, 50, 65, 67, 57]
    const warmth = [5.5, 5.8, 7.9, 10.5, 13.7, 16.8, 19, 18.6, 15.7, 12.2, 8.4, 5.9]
    const months = year(
      (i) => (rain[i] ?? 0) / 1e3,
      (i) => (warmth[i] ?? 0) + 273.15,
    )
    expect(rainRateExceeded({ months, exceedance: 1e-4 }) / perHour).toBeCloseTo(27.6, 1)
  })

  it('is nothing in a desert, and finite where it rains all month', () => {
    const desert = year(
      () => 0,
      () => 300,
    )
    expect(rainRateExceeded({ months: desert, exceedance: 1e-4 })).toBe(0)
    const wet = year(
      () => 0.9,
      () => 274,
    )
    expect(rainRateExceeded({ months: wet, exceedance: 1e-4 }) / perHour).toBeGreaterThan(20)
    expect(rainRateExceeded({ months: wet, exceedance: 1e-4 }) / perHour).toBeLessThan(120)
  })

  it('meets its own definition: rates above the result take up the share of the year asked for', () => {
    const months = year(
      () => 0.05,
      () => 288.15,
    )
    const rate = rainRateExceeded({ months, exceedance: 1e-3 }) / perHour
    const mean = 0.5874 * Math.exp(0.0883 * 15)
    const rainy = 50 / (365.25 * 2) / mean
    // The upper tail of the normal distribution by Simpson's rule, independent of the fit used.
    const z = (Math.log(rate / mean) + 0.7938) / 1.26
    const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
    const steps = 2000
    const h = (10 - z) / steps
    let tail = density(z) + density(10)
    for (let i = 1; i < steps; i++) tail += density(z + i * h) * (i % 2 === 1 ? 4 : 2)
    expect((rainy * tail * h) / 3).toBeCloseTo(1e-3, 4)
  })
})

describe('scintillationFade', () => {
  const ka = {
    frequency: 14.25e9,
    elevation: 31.07699124 * degree,
    wetRefractivity: 50.38926222,
    diameter: 1,
    efficiency: 0.65,
    exceedance: 0.01,
  }

  it('gives the worked number', () => {
    expect(scintillationFade(ka)).toBeCloseTo(0.261931889, 8)
  })

  it('is averaged away by a very large antenna', () => {
    expect(scintillationFade({ ...ka, diameter: 60 })).toBe(0)
  })
})
