import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rainAttenuation } from '../../src/physics/rain-path.ts'
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
              rainHeight: 5500,
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
