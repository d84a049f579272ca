import { describe, expect, test } from 'vitest'
import { designConstellation, type FleetOrder } from '../../src/fleet/constellation.ts'
import { daysOfYear } from '../../src/fleet/days.ts'
import { flyDay } from '../../src/fleet/fly.ts'
import { flyPart } from '../../src/fleet/part.ts'
import { type Spot, standOf } from '../../src/fleet/places.ts'
import { fleetOnDay } from '../../src/fleet/satellites.ts'
import reference from './sgp4-reference.json'

const degree = Math.PI / 180
const dawn: FleetOrder = {
  kind: 'dawnDusk',
  altitude: 650e3,
  inclination: 1.71,
  satellites: 10_348,
  formation: 1,
  slot: 10_027.848,
  step: 5000,
  thickness: 50_000,
}
const inclined = { ...dawn, kind: 'inclined', altitude: 1200e3, inclination: 0.925, satellites: 1000 }
const onDay = (order: FleetOrder, day: number) =>
  fleetOnDay(designConstellation(order), { nodeTime: 18 * 3600, day })
const here = { run: flyPart, close: () => undefined }
const sites: readonly Spot[] = [
  { id: 'north', latitude: 78 * degree, longitude: 15 * degree, height: 0 },
  { id: 'middle', latitude: 40 * degree, longitude: -77 * degree, height: 100 },
  { id: 'south', latitude: -33 * degree, longitude: -71 * degree, height: 500 },
]

describe('flyPart', () => {
  test.each(reference.satellites)(
    'puts satellite $satellite of the $fleet fleet where another SGP4 does, to a millimetre',
    async ({ fleet, satellite, positions }) => {
      const { position } = await flyPart({
        fleet: fleet === 'inclined' ? onDay(inclined, 200) : onDay(dawn, 79),
        from: satellite,
        to: satellite + 1,
        looks: { offset: 0, step: 21_600, count: 5 },
        places: [],
        mask: 0.3,
        positions: true,
      })
      positions.flat().forEach((value, n) => {
        expect(Math.abs((position?.[n] ?? Number.NaN) - value)).toBeLessThan(1e-6)
      })
    },
  )

  test('says why an orbit cannot be flown', async () => {
    const low = onDay({ ...dawn, altitude: 5e3, satellites: 3 }, 0)
    const question = { fleet: low, from: 0, to: 3, places: [], mask: 0 }
    await expect(flyPart({ ...question, looks: { offset: 0, step: 60, count: 90 } })).rejects.toThrow(
      '200 km or more is accepted',
    )
  })
})

describe('flyDay', () => {
  const question = {
    fleet: onDay({ ...dawn, satellites: 1000 }, 172),
    looks: { offset: 0, step: 600, count: 144 },
    places: sites,
    mask: 20 * degree,
  }

  test('gives the same bits whatever the order in which blocks come back', async () => {
    const plain = await flyDay(question, here)
    let late = 0
    const shuffled = {
      ...here,
      run: async (part: Parameters<typeof flyPart>[0]) => {
        const answer = await flyPart(part)
        // Later blocks come back sooner.
        await new Promise((resolve) => setTimeout(resolve, 40 - 10 * late++))
        return answer
      },
    }
    expect(await flyDay(question, shuffled)).toEqual(plain)
  })

  test('tells how far it is and stops when it is told to', async () => {
    const shares: number[] = []
    await flyDay(question, here, { onProgress: (share) => shares.push(share) })
    expect(shares).toEqual([0.25, 0.5, 0.75, 1])
    const stop = new AbortController()
    const halted = flyDay(question, here, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('stopped')),
    })
    await expect(halted).rejects.toThrow('stopped')
  })

  test('counts each satellite once among those that some place sees', async () => {
    const { seen, inView } = await flyDay(question, here)
    for (let look = 0; look < 144; look++) {
      const counts = [0, 1, 2].map((place) => inView[look * 3 + place] ?? 0)
      expect(seen[look]).toBeLessThanOrEqual(counts.reduce((sum, count) => sum + count))
      expect(seen[look]).toBeGreaterThanOrEqual(Math.max(...counts))
    }
    expect(Math.max(...seen)).toBeGreaterThan(20)
  })

  test('sees what looking from every place to every satellite shows', async () => {
    const { inView, ...rest } = await flyDay({ ...question, positions: true }, here)
    const { gstime } = await import('satellite.js')
    const [look, count] = [37, 1000]
    const turn = gstime(new Date(Date.UTC(2026, 0, 1 + 172) + look * 600e3))
    sites.forEach((site, place) => {
      const stand = standOf(site)
      let visible = 0
      for (let n = 0; n < count; n++) {
        const [px = 0, py = 0, z = 0] = rest.position?.subarray((n * 144 + look) * 3) ?? []
        const [x, y] = [Math.cos(turn) * px + Math.sin(turn) * py, Math.cos(turn) * py - Math.sin(turn) * px]
        const way = [x - (stand[0] ?? 0), y - (stand[1] ?? 0), z - (stand[2] ?? 0)]
        const up = way.reduce((sum, value, axis) => sum + value * (stand[3 + axis] ?? 0), 0)
        if (Math.asin(up / Math.hypot(...way)) >= question.mask) visible++
      }
      expect(inView[look * 3 + place]).toBe(visible)
    })
  })
})

describe('standOf and daysOfYear', () => {
  test('give their worked numbers', () => {
    const stand = standOf({ latitude: 45 * degree, longitude: 0, height: 0 })
    expect([...stand.subarray(0, 3)].map((x) => x.toFixed(3))).toEqual(['4517.591', '0.000', '4487.348'])
    expect(daysOfYear(4)).toEqual([45, 136, 228, 319])
    expect((onDay(dawn, 0).node / degree) % 360).toBeCloseTo(10.66, 2)
  })
})
