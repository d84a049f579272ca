import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rainAttenuation, zonalRainHeight } from '../../src/physics/rain-path.ts'
import { rainCoefficients, rainSpecificAttenuation } from '../../src/physics/rain-specific.ts'
import { scintillationFade } from '../../src/physics/scintillation.ts'
import { referenceFiles } from '../../src/scenario/reference.ts'
import { degrees, departure, ituPresent, ituRows, named } from './itu.ts'

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

const { rows: sites } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../seeds/catalogs/communication-sites.json'), 'utf8'),
) as { readonly rows: readonly { readonly id: string; readonly sets: { readonly siteRainRate: string } }[] }

const casesOf = (topic: string) => referenceFiles.find((file) => file.topic === topic)?.cases ?? []

describe('rain by the ITU', () => {
  it.each(casesOf('site-climate').map((c) => [c.id, c] as const))(
    '%s: the catalog has the rain rate that follows from the climate, rounded to 5 mm/h',
    (id, c) => {
      const row = sites.find((site) => id === `climate-${site.id}`)
      const { printed } = c.expected['rainRateExceeded'] ?? {}
      expect(row?.sets.siteRainRate).toBe(`${printed} mm/h`)
      expect(Number(printed) % 5).toBe(0)
    },
  )

  it('holds at least twelve rows of each Recommendation in our own file', () => {
    const of = (name: string) => casesOf('rain').filter((c) => c.function === name)
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

  it('has every place at which the zonal height of rain leaves the map by more than a quarter as a difference', () => {
    const shown = casesOf('rain').filter((c) => c.function === 'zonalRainHeight')
    const far = ituRows('ITURP618-14_A_rain.csv').filter((row) => {
      const { path } = pathOf(row)
      return departure(zonalRainHeight(path), path.rainHeight) > 0.25
    })
    const places = new Set(far.map((row) => `${pathOf(row).latitude} deg`))
    expect(places.size).toBeGreaterThan(0)
    expect(shown.filter(({ inputs }) => places.has(String(inputs?.['latitude'])))).toHaveLength(places.size)
  })
})
