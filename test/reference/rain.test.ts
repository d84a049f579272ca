import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { rainAttenuation } from '../../src/physics/rain-path.ts'
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

interface Site {
  readonly id: string
  readonly latitude: number
  readonly sets: Readonly<
    Record<'siteRainRate' | 'rainHeight' | 'siteVapour' | 'siteCloudLiquid', string>
  > & {
    readonly siteWetRefractivity: number
  }
}

const { rows: sites } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../seeds/catalogs/communication-sites.json'), 'utf8'),
) as { readonly rows: readonly Site[] }

const casesOf = (topic: string) => referenceFiles.find((file) => file.topic === topic)?.cases ?? []

const numberIn = (text: string): number => Number(text.split(' ')[0])

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2
  )
}

describe('rain by the ITU', () => {
  it.each([
    ['london', 'p618-01'],
    ['delhi', 'p618-12'],
  ])('%s, a place of the validation file: the catalog has its rain and the height of it', (id, place) => {
    const { sets } = sites.find((site) => site.id === id) ?? {}
    const { inputs } = casesOf('rain').find((c) => c.id === place) ?? {}
    // The file computes the rate at the place itself, the catalog at its own coordinates to a hundredth of a degree.
    expect(
      departure(numberIn(sets?.siteRainRate ?? ''), numberIn(String(inputs?.['rainRate']))),
    ).toBeLessThan(1e-3)
    expect(sets?.rainHeight).toBe(`${Math.round(numberIn(String(inputs?.['rainHeight'])) * 1e3) / 1e3} km`)
  })

  it('has at each site the whole climate that a link needs', () => {
    expect(sites).toHaveLength(30)
    for (const { sets } of sites) {
      expect(numberIn(sets.siteRainRate)).toBeGreaterThan(5)
      expect(numberIn(sets.rainHeight)).toBeGreaterThan(1)
      expect(numberIn(sets.siteVapour)).toBeGreaterThan(1)
      expect(numberIn(sets.siteCloudLiquid)).toBeGreaterThan(0)
      expect(sets.siteWetRefractivity).toBeGreaterThan(10)
    }
  })

  it('starts, where no site is chosen, from the median of the sites between 20 and 60 degrees', () => {
    const middle = sites.filter(({ latitude }) => Math.abs(latitude) >= 20 && Math.abs(latitude) <= 60)
    const of = (name: keyof Site['sets']) => median(middle.map(({ sets }) => numberIn(String(sets[name]))))
    const ours = (
      name: 'siteRainRate' | 'rainHeight' | 'siteVapour' | 'siteCloudLiquid' | 'siteWetRefractivity',
    ) => numberOf(model, evaluate(model, {}), name)
    expect(Math.round(of('siteRainRate'))).toBe(Math.round(ours('siteRainRate') * 3.6e6))
    expect(of('rainHeight') - ours('rainHeight') / 1e3).toBeCloseTo(0, 1)
    expect(Math.round(of('siteVapour'))).toBe(Math.round(ours('siteVapour') * 1e3))
    expect(of('siteCloudLiquid')).toBeCloseTo(ours('siteCloudLiquid'), 1)
    expect(Math.floor(of('siteWetRefractivity'))).toBe(ours('siteWetRefractivity'))
  })

  it('fades off Libya, where it falls from half the height of its zone, as the Recommendation says', () => {
    const at = (rainHeight: number) =>
      numberOf(
        model,
        evaluate(model, {
          siteLatitude: 33.94 * degrees,
          siteHeight: 0,
          siteRainRate: 27.13586832 / 3.6e6,
          rainHeight,
          radioAvailability: 0.999,
        }),
        'rainFade',
      )
    // 19 GHz at 20 degrees with the map of P.839-4, by the review of this model with other code.
    expect(at(2563.30276)).toBeCloseTo(6.66, 2)
    expect(at(4180)).toBeGreaterThan(1.3 * at(2563.30276))
  })

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
})
