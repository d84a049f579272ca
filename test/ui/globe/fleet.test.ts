import fc from 'fast-check'
import { expect, test } from 'vitest'
import { earthRadius } from '../../../src/physics/constants.ts'
import { eclipseFraction } from '../../../src/physics/eclipse.ts'
import { betaAngle, sunSynchronousInclination } from '../../../src/physics/orbit.ts'
import { fleetOf, mostShown, placeDots, roomForDots } from '../../../src/ui/globe/fleet.ts'
import { frameOf } from '../../../src/ui/globe/frame.ts'
import { direction } from '../../../src/ui/globe/vectors.ts'

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
        const onePlane = {
          ...fleetOf(8000, false),
          nodes: Float64Array.of(0),
          starts: Int32Array.of(0, 8000),
        }
        for (let at = 0; at < 8000; at++) {
          onePlane.cosines[at] = Math.cos((at / 8000) * 2 * Math.PI)
          onePlane.sines[at] = Math.sin((at / 8000) * 2 * Math.PI)
        }
        const dots = roomForDots()
        placeDots(onePlane, place, fromTheSun, 0.3, dots)
        const beta = betaAngle({ declination, rightAscension: 0, inclination, node })
        expect(dots.inShadow / 8000).toBeCloseTo(eclipseFraction({ altitude, beta }), 3)
      }
})

test('what is in shadow is hidden from an eye at the Sun, and nothing else in front is', () => {
  const place = { node: 0.3, inclination: 1, radius: 1.1, sun: direction(0, 0) }
  const fleet = fleetOf(5000, true)
  const dots = roomForDots()
  placeDots(fleet, place, fromTheSun, 0, dots)
  expect(dots.shaded).toBe(0)
  expect(dots.lit + dots.inShadow).toBe(5000)
})

test('turning a fleet by a whole turn brings every dot back', () => {
  const place = { node: 1, inclination: 1.7, radius: 1.1, sun: direction(0.2, 0.1) }
  const fleet = fleetOf(500, false)
  const [before, after] = [roomForDots(), roomForDots()]
  placeDots(fleet, place, fromTheSun, 0, before)
  placeDots(fleet, place, fromTheSun, 2 * Math.PI, after)
  expect(after.lit).toBe(before.lit)
  for (let at = 0; at < before.lit; at++) expect(after.right[at]).toBeCloseTo(before.right[at] ?? 0, 4)
})

test('every satellite has a dot, up to the most that are drawn, all at the orbit’s radius', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.boolean(), (satellites, isAround) => {
      const fleet = fleetOf(satellites, isAround)
      expect(fleet.shown).toBe(Math.min(satellites, mostShown))
      expect(fleet.starts.at(-1)).toBe(fleet.shown)
      for (let at = 0; at < fleet.shown; at += 97)
        expect(Math.hypot(fleet.cosines[at] ?? 0, fleet.sines[at] ?? 0)).toBeCloseTo(1, 5)
    }),
    { numRuns: 40 },
  )
})

test('a fleet that cannot be counted has no dots', () => {
  expect(fleetOf(Number.NaN, false).shown).toBe(0)
})
