import fc from 'fast-check'
import { expect, test } from 'vitest'
import { designConstellation } from '../../../src/fleet/constellation.ts'
import { anomalyOf } from '../../../src/fleet/satellites.ts'
import { earthRadius } from '../../../src/physics/constants.ts'
import { eclipseFraction } from '../../../src/physics/eclipse.ts'
import { betaAngle, sunSynchronousInclination } from '../../../src/physics/orbit.ts'
import { enoughToCount, fleetOf, mostShown, placeDots, roomForDots } from '../../../src/ui/globe/fleet.ts'
import { frameOf } from '../../../src/ui/globe/frame.ts'
import { channelsOf, satellitesOf } from '../../../src/ui/globe/points.ts'
import { constellationOf } from '../../../src/ui/globe/scene.ts'
import { direction } from '../../../src/ui/globe/vectors.ts'

const order = {
  kind: 'dawnDusk',
  altitude: 650e3,
  inclination: 1.2,
  satellites: 100,
  formation: 1,
  slot: 500,
  step: 5000,
  thickness: 50_000,
}
const designed = (more: Partial<typeof order>) => designConstellation({ ...order, ...more })

const fromTheSun = frameOf([600, 400], [0, 0], 0, 1.1).view

test('the share of the dots in shadow is the closed form’s share of the orbit', () => {
  for (const altitude of [400e3, 650e3, 1200e3])
    for (const node of [0, 0.4, Math.PI / 3, Math.PI / 2])
      for (const declination of [0, 0.4]) {
        const inclination = sunSynchronousInclination({ altitude })
        const place = {
          node,
          inclination,
          radius: 1 + altitude / earthRadius,
          sun: direction(0, declination),
        }
        const onePlane = fleetOf(designed({ altitude, satellites: 8000 }))
        const dots = roomForDots(onePlane)
        placeDots(onePlane, place, fromTheSun, 0.3, dots)
        const beta = betaAngle({ declination, rightAscension: 0, inclination, node })
        expect(dots.inShadow / 8000).toBeCloseTo(eclipseFraction({ altitude, beta }), 3)
      }
})

test('what is in shadow is hidden from an eye at the Sun, and nothing else in front is', () => {
  const place = { node: 0.3, inclination: 1, radius: 1.1, sun: direction(0, 0) }
  const fleet = fleetOf(designed({ kind: 'inclined', satellites: 5000 }))
  const dots = roomForDots(fleet)
  placeDots(fleet, place, fromTheSun, 0, dots)
  expect(dots.shaded).toBe(0)
  expect(dots.lit + dots.inShadow).toBe(5000)
})

test('turning a fleet by a whole turn brings every dot back', () => {
  const place = { node: 1, inclination: 1.7, radius: 1.1, sun: direction(0.2, 0.1) }
  const fleet = fleetOf(designed({ satellites: 500 }))
  const [before, after] = [roomForDots(fleet), roomForDots(fleet)]
  placeDots(fleet, place, fromTheSun, 0, before)
  placeDots(fleet, place, fromTheSun, 2 * Math.PI, after)
  expect(after.lit).toBe(before.lit)
  for (let at = 0; at < before.lit; at++) expect(after.right[at]).toBeCloseTo(before.right[at] ?? 0, 4)
})

test('every satellite has a dot, up to the most that are drawn, all at the orbit’s radius', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_500_000 }), fc.boolean(), (satellites, isAround) => {
      const fleet = fleetOf(designed({ kind: isAround ? 'inclined' : 'dawnDusk', satellites, slot: 5000 }))
      expect(fleet.shown).toBe(Math.min(satellites, mostShown))
      expect(fleet.starts.at(-1)).toBe(fleet.shown)
      let most = 0
      for (let at = 0; at < fleet.shown; at += 97)
        most = Math.max(most, Math.abs(Math.hypot(fleet.cosines[at] ?? 0, fleet.sines[at] ?? 0) - 1))
      expect(most).toBeLessThan(5e-6)
    }),
    { numRuns: 12 },
  )
})

test('a sample of a fleet has the share in shadow of all of it', () => {
  const constellation = designed({ kind: 'inclined', satellites: 300_000, slot: 5000 })
  const place = { node: 0.3, inclination: 1.2, radius: 1.1, sun: direction(0.4, 0.2) }
  const shares = [fleetOf(constellation), fleetOf(constellation, enoughToCount)].map((fleet) => {
    const dots = roomForDots(fleet)
    placeDots(fleet, place, fromTheSun, 0.7, dots)
    return dots.inShadow / fleet.shown
  })
  expect(Math.abs((shares[0] ?? 0) - (shares[1] ?? 1))).toBeLessThan(0.005)
})

test('a fleet that cannot be counted has no dots', () => {
  expect(fleetOf({ rings: [] }).shown).toBe(0)
  const orbit = { ...order, satellites: Number.NaN, nodeTime: 0, nodeDrift: 0, period: 5800, exists: true }
  expect(constellationOf(orbit)).toBeNull()
  expect(constellationOf({ ...orbit, satellites: 12, exists: false })).toBeNull()
  expect(constellationOf({ ...orbit, satellites: 12 })?.satellites).toBe(12)
})

test('dots and points stand where the design puts satellites', () => {
  const constellation = designed({ kind: 'inclined', satellites: 1234 })
  const fleet = fleetOf(constellation)
  const points = satellitesOf(constellation)
  let n = 0
  constellation.rings.forEach((ring, plane) => {
    for (let place = 0; place < ring.satellites; place++, n++) {
      const angle = anomalyOf(ring, place)
      expect(fleet.cosines[n]).toBeCloseTo(Math.cos(angle), 5)
      expect(points[3 * n]).toBeCloseTo(angle, 5)
      expect(points[3 * n + 1]).toBeCloseTo(ring.node, 5)
      expect(points[3 * n + 2]).toBeCloseTo(fleet.radii[plane] ?? 0, 6)
    }
  })
  expect(points).toHaveLength(3 * 1234)
})

test('more satellites than a picture can hold are left out evenly', () => {
  const ring = { altitude: 650e3, inclination: 1.7, node: 0, phase: 0, places: 3e6, satellites: 3e6 }
  expect(satellitesOf({ rings: [ring] })).toHaveLength(3 * 1_500_000)
})

test('colours come as their channels, opacity multiplied in', () => {
  expect(channelsOf('rgb(255, 0, 51)')).toEqual([1, 0, 0.2, 1])
  expect(channelsOf('rgb(255 255 255 / 50%)')).toEqual([0.5, 0.5, 0.5, 0.5])
  expect(channelsOf('rgba(0, 0, 255, 0.2)')).toEqual([0, 0, 0.2, 0.2])
})
