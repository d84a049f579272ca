import { describe, expect, test } from 'vitest'
import { bestPhasing, leastDistance } from '../../src/fleet/walker.ts'

const degree = Math.PI / 180

/** Place on a circular orbit of radius 1. */
const place = (inclination: number, node: number, phase: number) => {
  const [c, s] = [Math.cos(inclination), Math.sin(inclination)]
  const [x, y] = [Math.cos(phase), Math.sin(phase)]
  return [
    Math.cos(node) * x - Math.sin(node) * c * y,
    Math.sin(node) * x + Math.cos(node) * c * y,
    s * y,
  ] as const
}

const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)))

/** Least distance over a revolution, by looking everywhere. */
const watched = (inclination: number, nodes: number, phases: number, looks = 20_000) =>
  Math.min(
    ...Array.from({ length: looks }, (_, n) => {
      const phase = (n / looks) * 2 * Math.PI
      return distance(place(inclination, 0, phase), place(inclination, nodes, phase + phases))
    }),
  )

describe('leastDistance', () => {
  test('gives its worked number', () => {
    const worked = leastDistance({
      radius: 7000e3,
      inclination: 90 * degree,
      nodes: 90 * degree,
      phases: 60 * degree,
    })
    expect(worked / 1000).toBeCloseTo(4949.747, 3)
  })

  test.each([
    [1, 1.3, -0.4],
    [0.3, 3, 2],
    [1.7, 0.2, 0.1],
    [1.2, 5, 1],
  ])(
    'is what a revolution of both shows, at inclination %s, nodes %s and phases %s',
    (inclination, nodes, phases) => {
      const formula = leastDistance({ radius: 1, inclination, nodes, phases })
      expect(Math.abs(formula - watched(inclination, nodes, phases))).toBeLessThan(1e-6)
    },
  )
})

describe('bestPhasing', () => {
  test('gives its worked number', () => {
    const { phasing, spacing } = bestPhasing({
      radius: 8000e3,
      inclination: 60 * degree,
      planes: 3,
      perPlane: 4,
    })
    expect(phasing).toBe(2)
    expect(spacing / 1000).toBeCloseTo(3464.102, 3)
  })

  test.each([
    [5, 6, 53],
    [9, 4, 70],
    [4, 11, 98],
  ])(
    'of %s planes of %s at %s degrees is the least distance between any two',
    (planes, perPlane, inclination) => {
      const { phasing, spacing } = bestPhasing({
        radius: 1,
        inclination: inclination * degree,
        planes,
        perPlane,
      })
      const all = Array.from({ length: planes * perPlane }, (_, n) => {
        const plane = Math.floor(n / perPlane)
        const phase = 2 * Math.PI * (n / perPlane + (phasing * plane) / (planes * perPlane))
        return { node: (2 * Math.PI * plane) / planes, phase }
      })
      const [first, ...others] = all
      const least = Math.min(
        ...others.map(({ node, phase }) =>
          watched(inclination * degree, node - (first?.node ?? 0), phase - (first?.phase ?? 0)),
        ),
      )
      expect(Math.abs(spacing - least)).toBeLessThan(2e-5)
    },
  )
})
