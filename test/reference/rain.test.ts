import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rainAttenuation, zonalRainHeight } from '../../src/physics/rain-path.ts'
import { rainRateExceeded } from '../../src/physics/rain-rate.ts'
import { rainCoefficients, rainSpecificAttenuation } from '../../src/physics/rain-specific.ts'
import { scintillationFade } from '../../src/physics/scintillation.ts'
import {
  communicationCases,
  degrees,
  departure,
  type FunctionCase,
  input,
  ituPresent,
  ituRows,
  named,
  published,
  tolerance,
} from './communication.ts'

const cases = communicationCases('rain.json')
const of = (name: string) => cases.filter((c) => c.function === name).map((c) => [c.title, c] as const)

const specificPath = (c: FunctionCase) => ({
  frequency: input(c, 'frequency'),
  elevation: input(c, 'elevation'),
  tilt: input(c, 'tilt'),
})

const COLUMNS_838 = ['elevation', 'ghz', 'rate', 'tilt', 'k', 'alpha', 'gamma'] as const
const COLUMNS_618 = [
  'latitude',
  'longitude',
  'height',
  'ghz',
  'elevation',
  'tilt',
  'percent',
  'dry',
  'rate',
  'length',
  'diameter',
  'efficiency',
  'percentAgain',
  'wet',
  'rain',
  'probability',
  'scintillation',
] as const

const pathOf = (row: readonly number[]) => {
  const r = named(row, COLUMNS_618)
  return {
    ...r,
    path: {
      frequency: r.ghz * 1e9,
      elevation: r.elevation * degrees,
      tilt: r.tilt * degrees,
      latitude: r.latitude * degrees,
      siteHeight: r.height * 1e3,
      rainHeight: (r.height + r.length * Math.sin(r.elevation * degrees)) * 1e3,
      rainRate: r.rate / 3.6e6,
      exceedance: r.percent / 100,
    },
  }
}

const monthsOf = ({ monthlyRain, monthlyTemperature }: FunctionCase) =>
  [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, i) => ({
    days,
    rain: (monthlyRain?.[i] ?? 0) / 1e3,
    temperature: (monthlyTemperature?.[i] ?? 0) + 273.15,
  }))

const { rows: sites } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../seeds/catalogs/communication-sites.json'), 'utf8'),
) as { readonly rows: readonly { readonly id: string; readonly sets: { readonly siteRainRate: string } }[] }

describe('rain by the ITU', () => {
  it.each(of('rainSpecificAttenuation'))('%s', (_, c) => {
    const coefficients = rainCoefficients(specificPath(c))
    expect(departure(coefficients.k, published(c, 'k'))).toBeLessThan(tolerance(c, 'k'))
    expect(departure(coefficients.alpha, published(c, 'alpha'))).toBeLessThan(tolerance(c, 'alpha'))
    const specific = rainSpecificAttenuation({ ...specificPath(c), rainRate: input(c, 'rainRate') })
    expect(departure(specific, published(c, 'rainSpecificAttenuation'))).toBeLessThan(1e-6)
  })

  it.each(of('rainAttenuation'))('%s', (_, c) => {
    const names = ['latitude', 'siteHeight', 'rainHeight', 'rainRate', 'exceedance'] as const
    const path = Object.fromEntries(names.map((name) => [name, input(c, name)])) as Record<
      (typeof names)[number],
      number
    >
    const ours = rainAttenuation({ ...specificPath(c), ...path })
    expect(departure(ours, published(c, 'rainAttenuation'))).toBeLessThan(1e-6)
  })

  it.each(of('rainRateExceeded'))('%s', (_, c) => {
    const ours = rainRateExceeded({ months: monthsOf(c), exceedance: input(c, 'exceedance') })
    expect(departure(ours, published(c, 'rainRateExceeded'))).toBeLessThan(tolerance(c, 'rainRateExceeded'))
  })

  it.each(communicationCases('site-climate.json').map((c) => [c.title, c] as const))(
    '%s follows from its climate, within the rounding to 5 mm/h',
    (_, c) => {
      const ours = rainRateExceeded({ months: monthsOf(c), exceedance: input(c, 'exceedance') }) * 3.6e6
      const row = sites.find(({ id }) => c.id === `climate-${id}`)
      expect(Number.parseFloat(row?.sets.siteRainRate ?? '')).toBeCloseTo(
        published(c, 'rainRateExceeded') * 3.6e6,
        6,
      )
      expect(Math.abs(ours - published(c, 'rainRateExceeded') * 3.6e6)).toBeLessThanOrEqual(2.5)
    },
  )

  it('holds at least twelve rows of each Recommendation in our own file', () => {
    expect(of('rainSpecificAttenuation').length).toBeGreaterThanOrEqual(12)
    expect(of('rainAttenuation').length).toBeGreaterThanOrEqual(12)
  })
})

describe.skipIf(!ituPresent)('every row of the ITU validation files', () => {
  it('P.838-3 to 1e-6', () => {
    const rows = ituRows('ITURP838-3_rain_specific_attenuation.csv')
    expect(rows).toHaveLength(32)
    for (const row of rows) {
      const { elevation, ghz, rate, tilt, k, alpha, gamma } = named(row, COLUMNS_838)
      const path = { frequency: ghz * 1e9, elevation: elevation * degrees, tilt: tilt * degrees }
      const coefficients = rainCoefficients(path)
      expect(departure(coefficients.k, k)).toBeLessThan(1e-6)
      expect(departure(coefficients.alpha, alpha)).toBeLessThan(1e-6)
      const specific = rainSpecificAttenuation({ ...path, rainRate: rate / 3.6e6 })
      expect(departure(specific * 1e3, gamma)).toBeLessThan(1e-6)
    }
  })

  it('P.618-14 rain attenuation to 1e-6', () => {
    const rows = ituRows('ITURP618-14_A_rain.csv')
    expect(rows).toHaveLength(32)
    for (const row of rows) {
      const { path, rain } = pathOf(row)
      expect(departure(rainAttenuation(path), rain)).toBeLessThan(1e-6)
    }
  })

  it('P.618-14 scintillation to 1e-6; the rows of 29 GHz carry the figures of 20 GHz in this column', () => {
    for (const row of ituRows('ITURP618-14_A_rain.csv')) {
      const { path, wet, diameter, efficiency, scintillation } = pathOf(row)
      const ours = scintillationFade({
        frequency: Math.min(path.frequency, 20e9),
        elevation: path.elevation,
        wetRefractivity: wet,
        diameter,
        efficiency,
        exceedance: path.exceedance,
      })
      expect(departure(ours, scintillation)).toBeLessThan(1e-6)
    }
  })

  it('the zonal height of rain stays within a quarter of the map', () => {
    for (const row of ituRows('ITURP618-14_A_rain.csv')) {
      const { path } = pathOf(row)
      // The file has 33.94 deg north at a place of the Libyan sea, drier and lower than its zone.
      if (Math.abs(path.latitude / degrees - 33.94) < 0.01) continue
      expect(departure(zonalRainHeight(path), path.rainHeight)).toBeLessThan(0.25)
    }
  })
})
