import { describe, expect, test } from 'vitest'
import { designConstellation, type FleetOrder } from '../../src/fleet/constellation.ts'
import { earthRadius } from '../../src/physics/constants.ts'
import { nodeDrift, sunSynchronousInclination } from '../../src/physics/orbit.ts'

const order: FleetOrder = {
  kind: 'dawnDusk',
  altitude: 650e3,
  inclination: sunSynchronousInclination({ altitude: 650e3 }),
  satellites: 10_348,
  formation: 1,
  slot: 10_027.848,
  step: 5000,
  thickness: 50_000,
}
const inclined = { ...order, kind: 'inclined', inclination: 0.925 }

describe('designConstellation', () => {
  test('gives its worked number', () => {
    const { rings, spacing, across, fits } = designConstellation(order)
    expect(rings.map((ring) => ring.satellites)).toEqual([3450, 3449, 3449])
    expect(rings.map((ring) => ring.altitude)).toEqual([645e3, 650e3, 655e3])
    expect(spacing / 1000).toBeCloseTo(12.79, 2)
    expect(across).toBe(5000)
    expect(fits).toBe(true)
  })

  test('keeps every ring at one local time', () => {
    for (const ring of designConstellation(order).rings)
      expect(Math.abs(nodeDrift(ring)) * 365.25 * 86400).toBeLessThan(1e-9)
  })

  test('says where a shell is full, and fills all its altitudes alike', () => {
    const { rings, levels, spacing, fits } = designConstellation({ ...order, satellites: 1e6 })
    expect(fits).toBe(false)
    expect(levels).toBe(10)
    expect(new Set(rings.map((ring) => ring.satellites))).toEqual(new Set([100_000]))
    expect(spacing).toBeLessThan(order.slot)
  })

  test.each([1, 2, 7, 100, 4403, 4404, 10_348, 123_457])(
    'flies %s satellites, no more and no fewer',
    (satellites) => {
      for (const one of [order, inclined]) {
        const found = designConstellation({ ...one, satellites })
        expect(found.rings.reduce((sum, ring) => sum + ring.satellites, 0)).toBe(satellites)
        expect(found.satellites).toBe(satellites)
        expect(found.each).toBe(1)
        for (const ring of found.rings) expect(ring.satellites).toBeLessThanOrEqual(ring.places)
      }
    },
  )

  test('takes one ring as long as one ring holds the fleet', () => {
    const most = Math.floor((2 * Math.PI * (earthRadius + 650e3)) / order.slot)
    expect(designConstellation({ ...order, satellites: most }).levels).toBe(1)
    expect(designConstellation({ ...order, satellites: most + 1 }).levels).toBe(2)
  })

  test('lets a formation take one place', () => {
    const { levels, rings, each } = designConstellation({ ...order, satellites: 81 * 4000, formation: 81 })
    expect(levels).toBe(1)
    expect(rings[0]?.satellites).toBe(4000)
    expect(each).toBe(81)
  })

  test('spreads an inclined fleet over planes all around', () => {
    const { planes, rings, fits } = designConstellation(inclined)
    expect(planes).toBeGreaterThan(20)
    expect(fits).toBe(true)
    expect(new Set(rings.map((ring) => ring.inclination))).toEqual(new Set([0.925]))
  })

  test.each([
    [{ satellites: 0 }, 'satellites = 0: a positive number is accepted'],
    [{ slot: Number.NaN }, 'slot = NaN: a positive number is accepted'],
    [{ step: -1 }, 'step = -1: a positive number is accepted'],
    [{ inclination: 4 }, 'inclination = 4 rad: 0 to pi is accepted'],
  ])('says what is accepted instead of %o', (wrong, message) => {
    expect(() => designConstellation({ ...order, ...wrong })).toThrow(message)
  })
})
