/** The evening of a city, against SGP4 and almanacs. */
import { ecfToLookAngles, eciToEcf, gstime, jday, sunPos } from 'satellite.js'
import { describe, expect, test } from 'vitest'
import { designConstellation } from '../../src/fleet/constellation.ts'
import { startOfDay } from '../../src/fleet/days.ts'
import { duskOf, type Evening, eveningMinutes, sparksOf, sunsetOf } from '../../src/fleet/dusk.ts'
import { flyDay } from '../../src/fleet/fly.ts'
import { flyPart } from '../../src/fleet/part.ts'
import { fleetOnDay } from '../../src/fleet/satellites.ts'

const degree = Math.PI / 180
const constellation = designConstellation({
  kind: 'dawnDusk',
  altitude: 650e3,
  inclination: 1.71,
  satellites: 600,
  formation: 1,
  slot: 1000,
  step: 5000,
  thickness: 50_000,
})
const at = (latitude: number, longitude: number, day: number, more: Partial<Evening> = {}): Evening => ({
  constellation,
  nodeTime: 18 * 3600,
  day,
  latitude: latitude * degree,
  longitude: longitude * degree,
  magnitude: 4.6,
  altitude: 650e3,
  ...more,
})

describe('sunset', () => {
  test.each([
    // Almanac of the US Naval Observatory, to the minute, at sea level; the worked number first.
    ['Greenwich, equinox', 51.48, 0, 78, 18, 14],
    ['Greenwich, December', 51.48, 0, 354, 15, 53],
    ['Singapore, June', 1.35, 103.82, 171, 11, 12],
  ])('%s', (_, latitude, longitude, day, hour, minute) => {
    const sunset = sunsetOf(at(latitude, longitude, day))
    expect(Math.abs((sunset ?? 0) / 60 - (hour * 60 + minute))).toBeLessThan(1.5)
  })

  test('is none where the Sun stays up, or down', () => {
    expect(sunsetOf(at(78, 15, 171))).toBeNull()
    expect(duskOf(at(78, 15, 354))).toBeNull()
  })
})

describe('an evening', () => {
  test('has the satellites that SGP4 has, above the horizon and in sunlight', async () => {
    const evening = at(40.7, -74, 78)
    const dusk = duskOf(evening)
    if (!dusk) throw new Error('no evening')
    const fleet = fleetOnDay(constellation, { nodeTime: evening.nodeTime, day: 78 })
    for (const minute of [0, 20, 40, 80]) {
      const time = dusk.sunset + 60 * minute
      const looks = { offset: time, step: 1, count: 1 }
      const { position } = await flyDay(
        { fleet, looks, places: [], mask: 0, positions: true },
        { run: flyPart, close: () => undefined },
      )
      if (!position) throw new Error('no positions')
      const date = new Date(startOfDay(78).getTime() + time * 1000)
      const { x, y, z } = sunPos(jday(date)).rsun
      const far = Math.hypot(x, y, z)
      let [up, lit] = [0, 0]
      for (let n = 0; n < position.length; n += 3) {
        const place = { x: position[n] ?? 0, y: position[n + 1] ?? 0, z: position[n + 2] ?? 0 }
        const stand = { latitude: evening.latitude, longitude: evening.longitude, height: 0 }
        if (ecfToLookAngles(stand, eciToEcf(place, gstime(date))).elevation <= 0) continue
        up++
        const along = (place.x * x + place.y * y + place.z * z) / far
        const off = Math.sqrt(place.x ** 2 + place.y ** 2 + place.z ** 2 - along ** 2)
        if (along > 0 || off > 6378.137) lit++
      }
      // Places are off by up to 25 km and the next satellite is 73 km away: one more or less at each edge.
      const found = dusk.minutes[minute]
      expect(Math.abs((found?.up ?? 0) - up)).toBeLessThanOrEqual(2)
      expect(Math.abs((found?.lit ?? 0) - lit)).toBeLessThanOrEqual(2)
    }
  })

  test('darkens: the lit are fewer than those that are up, the bright than the lit, and none is lit for ever', () => {
    const dusk = duskOf(at(0, 0, 78))
    expect(dusk?.minutes).toHaveLength(eveningMinutes + 1)
    for (const { up, lit, high, byEye } of dusk?.minutes ?? []) {
      expect(lit).toBeLessThanOrEqual(up)
      expect(Math.max(high, byEye)).toBeLessThanOrEqual(lit)
    }
    // On the equator at an equinox a ring over the terminator is behind the horizon four hours after sunset.
    expect(dusk?.minutes[0]?.lit).toBeGreaterThan(0)
    expect(dusk?.minutes.at(-1)?.up).toBe(0)
  })

  test('is brighter where satellites are', () => {
    const [dim, bright] = [7, 2].map((magnitude) => duskOf(at(51, 0, 78, { magnitude })))
    const seen = (dusk: typeof dim) => (dusk?.minutes ?? []).reduce((sum, { byEye }) => sum + byEye, 0)
    expect(seen(dim ?? null)).toBe(0)
    expect(seen(bright ?? null)).toBeGreaterThan(0)
  })

  test('counts many satellites by some of them', () => {
    const order = {
      kind: 'dawnDusk',
      altitude: 650e3,
      inclination: 1.71,
      formation: 1,
      step: 500,
      thickness: 5e4,
    }
    const many = designConstellation({ ...order, satellites: 100_000, slot: 100 })
    const [all, few] = [many, constellation].map((one) => duskOf(at(51, 0, 78, { constellation: one })))
    expect(all?.each).toBeGreaterThan(8)
    const ratio = (all?.minutes[60]?.up ?? 0) / (few?.minutes[60]?.up ?? 1)
    expect(Math.abs(ratio / (100_000 / 600) - 1)).toBeLessThan(0.1)
    expect(duskOf(at(51, 0, 78, { constellation: { rings: [], each: 1 } }))?.minutes[60]?.up).toBe(0)
  })

  test('has the same satellites in the sky as in the counts, all inside the horizon', () => {
    const evening = at(40.7, -74, 78)
    const dusk = duskOf(evening)
    const sparks = sparksOf(evening, (dusk?.sunset ?? 0) + 1800)
    expect(sparks).toHaveLength(dusk?.minutes[30]?.up ?? 0)
    expect(sparks.filter(({ isLit }) => isLit)).toHaveLength(dusk?.minutes[30]?.lit ?? 0)
    expect(sparks.length).toBeGreaterThan(5)
    for (const { east, north } of sparks) expect(Math.hypot(east, north)).toBeLessThanOrEqual(1)
    // A ring over the terminator stands in the west after sunset.
    expect(sparks.reduce((sum, { east }) => sum + east, 0)).toBeLessThan(0)
  })
})
