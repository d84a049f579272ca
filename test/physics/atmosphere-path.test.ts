import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cloudAttenuation, liquidAbsorption } from '../../src/physics/cloud.ts'
import { oxygenSpecificAttenuation, vapourSpecificAttenuation } from '../../src/physics/gas.ts'
import { oxygenHeight, vapourHeight } from '../../src/physics/gas-heights.ts'
import {
  gasAttenuation,
  surfaceAir,
  zenithGasAttenuation,
  zenithVapourAttenuation,
} from '../../src/physics/gas-path.ts'

const degree = Math.PI / 180
const standard = { dryPressure: 101325, temperature: 288.15, vapourDensity: 7.5e-3 }

describe('gases', () => {
  it('give the worked numbers', () => {
    expect(oxygenSpecificAttenuation({ frequency: 60e9, ...standard })).toBeCloseTo(0.014623, 6)
    expect(vapourSpecificAttenuation({ frequency: 22.235e9, ...standard })).toBeCloseTo(1.79e-4, 6)
    expect(
      gasAttenuation({
        frequency: 38.5e9,
        elevation: 45 * degree,
        dryPressure: 98833.42860812425,
        temperature: 295.15,
        vapourDensity: 0.01399810335827,
      }),
    ).toBeCloseTo(0.6724061393, 9)
    expect(
      zenithVapourAttenuation({ frequency: 29e9, column: 33.72946527, siteHeight: 31.382984 }),
    ).toBeCloseTo(0.33414618, 7)
    expect(zenithVapourAttenuation({ frequency: 14.25e9, column: 33.72946527, siteHeight: 0 })).toBeCloseTo(
      0.070935174,
      7,
    )
  })

  it('are the same straight up and on a slant but for its length, whatever was asked before', () => {
    const site = { dryPressure: 98833.4, temperature: 295.15, vapourDensity: 0.013998 }
    const first = zenithGasAttenuation({ frequency: 38.5e9, ...site })
    expect(first).toBeCloseTo(0.47546, 5)
    for (let n = 0; n < 9; n++) zenithGasAttenuation({ frequency: 20e9 + n * 1e9, ...site })
    expect(zenithGasAttenuation({ frequency: 38.5e9, ...site })).toBe(first)
    const [lower, drier] = [{ dryPressure: 9e4 }, { vapourDensity: 0.01 }]
    const others = [lower, drier, { temperature: 280 }, { frequency: 30e9 }].map((moved) =>
      zenithGasAttenuation({ frequency: 38.5e9, ...site, ...moved }),
    )
    expect(new Set([...others, first]).size).toBe(5)
    expect(gasAttenuation({ frequency: 38.5e9, elevation: 30 * degree, ...site }) / first).toBeCloseTo(2, 14)
  })

  it('have their known lines: oxygen near 60 GHz, water vapour near 22 and 183 GHz', () => {
    const oxygen = (ghz: number) => oxygenSpecificAttenuation({ frequency: ghz * 1e9, ...standard })
    const vapour = (ghz: number) => vapourSpecificAttenuation({ frequency: ghz * 1e9, ...standard })
    expect(oxygen(60)).toBeGreaterThan(100 * oxygen(40))
    expect(oxygen(118.75)).toBeGreaterThan(10 * oxygen(100))
    expect(vapour(22.235)).toBeGreaterThan(vapour(20))
    expect(vapour(22.235)).toBeGreaterThan(vapour(25))
    expect(vapour(183.31)).toBeGreaterThan(10 * vapour(150))
  })

  it('have equivalent heights of some kilometers, and none inside the oxygen complex', () => {
    const air = { temperature: 295.15, pressure: 100740, vapourDensity: 0.014 }
    expect(oxygenHeight({ frequency: 38.5e9, ...air })).toBeCloseTo(5232.4, 0)
    expect(vapourHeight({ frequency: 38.5e9 })).toBeCloseTo(1847.3, 0)
    expect(oxygenHeight({ frequency: 10e9, ...air })).toBeGreaterThan(4000)
    expect(oxygenHeight({ frequency: 100e9, ...air })).toBeGreaterThan(4000)
    for (const frequency of [9e9, 60e9, 101e9])
      expect(() => oxygenHeight({ frequency, ...air })).toThrow('outside 10 to 50 GHz and 70 to 100 GHz')
  })

  it('stay close to the table of the Recommendation between the rows kept', () => {
    // Rows of the annex that our shorter table leaves out: 19, 28.75 (mean of neighbours) and 83.5 GHz.
    const air = { temperature: 288.15, pressure: 101325, vapourDensity: 0.0075 }
    const table = (a: number, b: number, c: number, d: number) =>
      (a + b * 288.15 + c * 1013.25 + d * 7.5) * 1e3
    const at19 = table(-2.349618, 2.764978e-2, -5.99575e-4, -7.430917e-4)
    const at83 = table(-3.647004, 3.400729e-2, -8.580897e-4, -3.518356e-3)
    const at445 = table(-2.573729, 2.875154e-2, -6.571084e-4, -1.437523e-3)
    expect(Math.abs(oxygenHeight({ frequency: 19e9, ...air }) / at19 - 1)).toBeLessThan(0.002)
    expect(Math.abs(oxygenHeight({ frequency: 83.5e9, ...air }) / at83 - 1)).toBeLessThan(0.002)
    expect(Math.abs(oxygenHeight({ frequency: 44.5e9, ...air }) / at445 - 1)).toBeLessThan(0.002)
  })

  it('weigh less above a mountain and more at low elevation', () => {
    const at = (siteHeight: number, elevation: number) =>
      gasAttenuation({ frequency: 40e9, elevation, ...surfaceAir({ siteHeight, vapourDensity: 0.005 }) })
    expect(at(3000, 0.5)).toBeLessThan(at(0, 0.5))
    expect(at(0, 0.3)).toBeGreaterThan(at(0, 0.5))
    // Below five degrees the flat layers of the method end; it stays at its limit.
    expect(at(0, 0.01)).toBe(at(0, 5 * degree))
  })

  it('describe the air at the surface', () => {
    const air = surfaceAir({ siteHeight: 0, vapourDensity: 7.5e-3 })
    expect(air.temperature).toBe(288.15)
    expect(air.dryPressure).toBeCloseTo(100328, 0)
  })
})

describe('clouds', () => {
  it('give the worked numbers', () => {
    expect(liquidAbsorption({ frequency: 10e9, temperature: 273.15 })).toBeCloseTo(0.09255, 5)
    expect(cloudAttenuation({ frequency: 30e9, elevation: 75 * degree, liquid: 0.2 })).toBeCloseTo(0.1466, 4)
  })

  it('follow the square of frequency where droplets are far smaller than the wave', () => {
    const ratio =
      liquidAbsorption({ frequency: 4e9, temperature: 283 }) /
      liquidAbsorption({ frequency: 2e9, temperature: 283 })
    expect(ratio).toBeCloseTo(4, 1)
  })

  it('grow with water and frequency and fall with elevation', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5e9, max: 150e9, noNaN: true }),
        fc.double({ min: 0.1, max: 1.4, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (frequency, elevation, liquid) => {
          const at = cloudAttenuation({ frequency, elevation, liquid })
          expect(cloudAttenuation({ frequency, elevation, liquid: 2 * liquid })).toBeCloseTo(2 * at, 9)
          expect(cloudAttenuation({ frequency: frequency * 1.1, elevation, liquid })).toBeGreaterThan(at)
          expect(cloudAttenuation({ frequency, elevation: elevation + 0.1, liquid })).toBeLessThan(at)
        },
      ),
    )
  })
})
