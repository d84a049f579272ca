import { describe, expect, it } from 'vitest'
import { cloudAttenuation } from '../../src/physics/cloud.ts'
import { gasAttenuation, zenithVapourAttenuation } from '../../src/physics/gas-path.ts'
import { recompute } from '../../src/scenario/recompute.ts'
import { referenceFiles } from '../../src/scenario/reference.ts'
import { engine } from './engine.ts'
import { degrees, departure, ituPresent, ituRows } from './itu.ts'

const cases = referenceFiles.find(({ topic }) => topic === 'link')?.cases ?? []

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
    const known = new Map(
      cases
        .filter((reference) => reference.function === 'cloudAttenuation')
        .map((reference) => [/row (\d+)/.exec(reference.where ?? '')?.[1], reference]),
    )
    let checked = 0
    for (const [at, [, , ghz = 0, elevation = 0, , decibels = 0]] of rows.entries()) {
      const row = known.get(String(at + 1))
      if (row) {
        checked++
        const [result] = recompute(engine, row)
        expect(result?.outcome).toBe('agrees')
        expect(departure(result?.published.low.value ?? 0, decibels)).toBeLessThan(1e-9)
      } else {
        const path = { frequency: ghz * 1e9, elevation: elevation * degrees }
        const implied = decibels / cloudAttenuation({ ...path, liquid: 1 })
        expect(implied).toBeGreaterThanOrEqual(0)
        expect(implied).toBeLessThan(1.5)
      }
    }
    expect(checked).toBe(8)
  })
})
