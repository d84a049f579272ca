import { describe, expect, it } from 'vitest'
import { cloudAttenuation } from '../../src/physics/cloud.ts'
import { gasAttenuation, zenithVapourAttenuation } from '../../src/physics/gas-path.ts'
import { apertureGain, freeSpaceLoss } from '../../src/physics/link-budget.ts'
import { opticalReceivedPower, photonRate } from '../../src/physics/optical-link.ts'
import {
  communicationCases,
  degrees,
  departure,
  type FunctionCase,
  input,
  ituPresent,
  ituRows,
  published,
  tolerance,
} from './communication.ts'

const functions: Readonly<Record<string, (c: FunctionCase) => number>> = {
  cloudAttenuation: (c) =>
    cloudAttenuation({
      frequency: input(c, 'frequency'),
      elevation: input(c, 'elevation'),
      liquid: input(c, 'liquid'),
    }),
  gasAttenuation: (c) =>
    gasAttenuation({
      frequency: input(c, 'frequency'),
      elevation: input(c, 'elevation'),
      dryPressure: input(c, 'dryPressure'),
      temperature: input(c, 'temperature'),
      vapourDensity: input(c, 'vapourDensity'),
    }),
  zenithVapourAttenuation: (c) =>
    zenithVapourAttenuation({
      frequency: input(c, 'frequency'),
      column: input(c, 'column'),
      siteHeight: input(c, 'siteHeight'),
    }),
  opticalReceivedPower: (c) =>
    opticalReceivedPower({
      power: input(c, 'power'),
      wavelength: input(c, 'wavelength'),
      transmitAperture: input(c, 'transmitAperture'),
      receiveAperture: input(c, 'receiveAperture'),
      efficiency: input(c, 'efficiency'),
      range: input(c, 'range'),
      loss: input(c, 'loss'),
    }),
  apertureGainDecibels: (c) =>
    10 *
    Math.log10(
      apertureGain({
        diameter: input(c, 'diameter'),
        wavelength: input(c, 'wavelength'),
        efficiency: input(c, 'efficiency'),
      }),
    ),
  photonRate: (c) =>
    photonRate({
      power: input(c, 'power'),
      wavelength: input(c, 'wavelength'),
      photonsPerBit: input(c, 'photonsPerBit'),
    }),
  freeSpaceLoss: (c) => freeSpaceLoss({ range: input(c, 'range'), frequency: input(c, 'frequency') }),
}

describe('published link figures', () => {
  it.each(communicationCases('link.json').map((c) => [c.title, c] as const))('%s', (_, c) => {
    const name = c.function ?? ''
    const ours = functions[name]?.(c) ?? Number.NaN
    expect(departure(ours, published(c, name)), `${ours}`).toBeLessThanOrEqual(tolerance(c, name))
  })
})

describe.skipIf(!ituPresent)('every row of the ITU validation files', () => {
  it('P.676-13 slant gas attenuation to 1e-6: the approximate method of the annex, followed exactly', () => {
    const rows = ituRows('ITURP676-13_A_gas.csv')
    expect(rows).toHaveLength(5)
    for (const [ghz = 0, elevation = 0, density = 0, pressure = 0, temperature = 0, decibels = 0] of rows) {
      const ours = gasAttenuation({
        frequency: ghz * 1e9,
        elevation: elevation * degrees,
        dryPressure: pressure * 100,
        temperature,
        vapourDensity: density / 1e3,
      })
      expect(departure(ours, decibels)).toBeLessThan(1e-6)
    }
  })

  it('P.676-12 zenith attenuation by water vapour to 1e-6', () => {
    const rows = ituRows('ITURP676-12_zenith_attenuation.csv')
    expect(rows).toHaveLength(32)
    for (const [, , , ghz = 0, column = 0, height = 0, decibels = 0] of rows) {
      const ours = zenithVapourAttenuation({ frequency: ghz * 1e9, column, siteHeight: height * 1e3 })
      expect(departure(ours, decibels)).toBeLessThan(1e-6)
    }
  })

  it('P.840-9: to 1e-6 where the cloud water of the map is known, else a water content that the map can hold', () => {
    const rows = ituRows('ITURP840-9_cloud_attenuation.csv')
    expect(rows).toHaveLength(16)
    const known = communicationCases('link.json').filter((c) => c.function === 'cloudAttenuation')
    let checked = 0
    for (const [latitude = 0, longitude = 0, ghz = 0, elevation = 0, percent = 0, decibels = 0] of rows) {
      const path = { frequency: ghz * 1e9, elevation: elevation * degrees }
      const map = known.find((c) => {
        const place = c as unknown as { latitude: number; longitude: number; percent: number }
        return place.latitude === latitude && place.longitude === longitude && place.percent === percent
      })
      if (map) {
        checked++
        expect(departure(cloudAttenuation({ ...path, liquid: input(map, 'liquid') }), decibels)).toBeLessThan(
          1e-6,
        )
      } else {
        const implied = decibels / cloudAttenuation({ ...path, liquid: 1 })
        expect(implied).toBeGreaterThanOrEqual(0)
        expect(implied).toBeLessThan(1.5)
      }
    }
    expect(checked).toBe(8)
  })
})
