import { describe, expect, test } from 'vitest'
import { designConstellation } from '../../src/fleet/constellation.ts'
import { flyPart } from '../../src/fleet/part.ts'
import { anomalyOf, fleetOnDay, nodeOf } from '../../src/fleet/satellites.ts'
import { argumentRate, secularPosition } from '../../src/fleet/secular.ts'
import { meanMotion } from '../../src/physics/orbit.ts'

const degree = Math.PI / 180

describe('secularPosition', () => {
  test.each([
    ['dawnDusk', 300e3, 1.69],
    ['dawnDusk', 650e3, 1.71],
    ['inclined', 550e3, 0.925],
    ['inclined', 1200e3, 0.5],
    ['inclined', 2000e3, 1.55],
  ])('stays within 25 km of SGP4 through a day: %s, %s m, %s rad', async (kind, altitude, inclination) => {
    const constellation = designConstellation({
      kind,
      altitude,
      inclination,
      satellites: 12,
      formation: 1,
      slot: 1000,
      step: 5000,
      thickness: 5000,
    })
    const fleet = fleetOnDay(constellation, { nodeTime: 64_800, day: 100 })
    const looks = { offset: 0, step: 1200, count: 72 }
    const { position } = await flyPart({
      fleet,
      from: 0,
      to: 12,
      looks,
      places: [],
      mask: 0,
      positions: true,
    })
    let n = 0
    let worst = 0
    for (const ring of fleet.rings)
      for (let place = 0; place < ring.satellites; place++, n++)
        for (let look = 0; look < looks.count; look++) {
          const here = secularPosition({
            ...ring,
            node: nodeOf(fleet, ring),
            argument: anomalyOf(ring, place),
            time: look * looks.step,
          })
          const away = here.map(
            (x, axis) => x - (position?.[(n * looks.count + look) * 3 + axis] ?? Number.NaN),
          )
          worst = Math.max(worst, Math.hypot(...away))
        }
    expect(n).toBe(12)
    expect(worst).toBeLessThan(25)
  })

  test('gives its worked numbers', () => {
    const [x, y, z] = secularPosition({ altitude: 650e3, inclination: 0, node: 0, argument: 0, time: 0 })
    expect([x.toFixed(3), y, z]).toEqual(['7028.137', 0, 0])
    const orbit = { altitude: 650e3, inclination: 97.985 * degree }
    expect(argumentRate(orbit) / meanMotion(orbit)).toBeCloseTo(0.9994, 5)
  })
})
