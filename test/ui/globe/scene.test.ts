import { expect, test } from 'vitest'
import { findingOf } from '../../../src/ui/globe/finding.ts'
import { frameOf } from '../../../src/ui/globe/frame.ts'
import { land } from '../../../src/ui/globe/land.ts'
import { type Orbit, skyOf } from '../../../src/ui/globe/scene.ts'
import { dot, planeAxes } from '../../../src/ui/globe/vectors.ts'

const dawnDusk: Orbit = {
  kind: 'dawnDusk',
  altitude: 650e3,
  inclination: (97.99 * Math.PI) / 180,
  nodeTime: 18 * 3600,
  nodeDrift: 0,
  period: 97.728 * 60,
  satellites: 10_300,
  formation: 1,
  slot: 10_000,
  step: 5000,
  thickness: 50_000,
  exists: true,
}

test('Greenwich faces the Sun at noon, to the equation of time', () => {
  for (const day of [0, 80, 171, 265, 306]) {
    const { greenwich, sunLongitude } = skyOf(dawnDusk, day + 0.5)
    const angle = Math.atan2(Math.sin(greenwich - sunLongitude), Math.cos(greenwich - sunLongitude))
    expect(Math.abs((angle * 180) / Math.PI)).toBeLessThan(4.2)
  }
})

test('a dusk node stands a quarter of a turn east of the mean Sun', () => {
  const { node, sunLongitude } = skyOf(dawnDusk, 80)
  const angle = Math.atan2(Math.sin(node - sunLongitude), Math.cos(node - sunLongitude))
  expect((angle * 180) / Math.PI).toBeCloseTo(90, -1)
})

test('at the equinox the Sun lights the poles of a dawn-dusk plane', () => {
  const { node, sun } = skyOf(dawnDusk, 79)
  for (const axis of planeAxes(node, dawnDusk.inclination))
    expect(Math.abs(dot(axis, sun))).toBeLessThan(0.16)
})

test('the eye at the Sun sees it in the middle, and the side view sees it at the left', () => {
  const { sun, sunLongitude, radius } = skyOf({ ...dawnDusk }, 79)
  const front = frameOf([800, 400], [0, 0], sunLongitude, radius)
  expect(dot(sun, front.view.towards)).toBeCloseTo(1, 3)
  const side = frameOf([800, 400], [Math.PI / 2, 0], sunLongitude, radius)
  expect(dot(sun, side.view.right)).toBeCloseTo(-1, 3)
  expect(side.scale * radius).toBeLessThan(200)
})

test('the words give the dark season of a dawn-dusk orbit and its light one', () => {
  expect(findingOf(dawnDusk, 171).title).toBe('On 21 Jun, 20 minutes of every orbit are dark')
  expect(findingOf(dawnDusk, 79).title).toBe('On 21 Mar the whole orbit is in sunlight')
  expect(findingOf(dawnDusk, 171).summary).toContain('19.7 minutes of every orbit')
  expect(findingOf(dawnDusk, 0).subtitle).toMatch(/10,300 satellites, each where it flies\.$/)
  expect(findingOf({ ...dawnDusk, satellites: 1_000_000 }, 0).subtitle).toMatch(
    /1,000,000 satellites, each where it flies\.$/,
  )
  expect(findingOf({ ...dawnDusk, satellites: 3_000_000 }, 0).subtitle).toContain(
    'of which every 1.5 have a dot',
  )
  expect(findingOf({ ...dawnDusk, satellites: 8100, formation: 81 }, 0).subtitle).toContain(
    'each formation of 81 where it flies',
  )
})

test('coastlines are closed rings on the globe', () => {
  for (const [ring = []] of land.coordinates) {
    expect(ring.length).toBeGreaterThan(3)
    for (const [longitude = 0, latitude = 0] of ring) {
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
    }
  }
})

test('planes all around give a share of the satellites, not minutes of one orbit', () => {
  const inclined = { ...dawnDusk, kind: 'inclined', inclination: (53 * Math.PI) / 180 }
  const share = Number(/(\d+) % of the satellites/.exec(findingOf(inclined, 79).title)?.[1])
  expect(share).toBeGreaterThan(28)
  expect(share).toBeLessThan(37)
})
