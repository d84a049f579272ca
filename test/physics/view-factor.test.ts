import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earthAngularRadius } from '../../src/physics/orbit.ts'
import {
  edgeOnViewFactor,
  plateViewFactor,
  sphereViewFactor,
  sunFacingViewFactor,
} from '../../src/physics/view-factor.ts'

const degree = Math.PI / 180
const meanRadius = 6371e3
const angularRadius = earthAngularRadius({ altitude: 550e3, radius: meanRadius })
const radius = fc.double({ min: 0.02, max: Math.PI / 2 - 0.02, noNaN: true })
const tilt = fc.double({ min: 0, max: Math.PI, noNaN: true })

/** Independent of the closed form: adds up cos over the part of the disc above the plate's plane. */
const integrated = (theta: number, gamma: number, steps = 400): number => {
  let sum = 0
  for (let ring = 0; ring < steps; ring++) {
    const angle = ((ring + 0.5) / steps) * theta
    for (let sector = 0; sector < steps; sector++) {
      const azimuth = ((sector + 0.5) / steps) * Math.PI
      const cosine = Math.cos(angle) * Math.cos(gamma) + Math.sin(angle) * Math.sin(gamma) * Math.cos(azimuth)
      if (cosine > 0) sum += cosine * Math.sin(angle)
    }
  }
  return (sum * theta * 2) / (steps * steps)
}

describe('view factors to the Earth', () => {
  it('gives the published numbers at 550 km', () => {
    expect(Math.abs(plateViewFactor({ angularRadius, tilt: 0 }) - 0.8473786384)).toBeLessThan(1e-9)
    expect(Math.abs(plateViewFactor({ angularRadius, tilt: Math.PI / 2 }) - 0.25777282531)).toBeLessThan(1e-9)
    expect(Math.abs(edgeOnViewFactor({ angularRadius }) - 0.257773)).toBeLessThan(1e-6)
    expect(
      sphereViewFactor({ angularRadius: earthAngularRadius({ altitude: 650e3, radius: meanRadius }) }),
    ).toBeCloseTo(0.28989, 4)
  })

  it.each([
    [0, 0.33275829278],
    [45, 0.28957997359],
    [90, 0.25777282531],
  ])('averages round the orbit for a panel that faces the Sun at beta %d', (beta, published) => {
    expect(sunFacingViewFactor({ angularRadius, beta: beta * degree })).toBeCloseTo(published, 7)
  })

  it('agrees with numerical integration at every tilt', () => {
    for (const theta of [49.6, 67, 72.8])
      for (const gamma of [0, 10, 23, 40, 70, 90, 100, 120, 140, 155])
        expect(
          Math.abs(
            plateViewFactor({ angularRadius: theta * degree, tilt: gamma * degree }) -
              integrated(theta * degree, gamma * degree),
          ),
        ).toBeLessThan(1e-5)
  })

  it('lies between 0 and 1, and the two faces differ by the flux through a plate, sin² θ cos γ', () => {
    fc.assert(
      fc.property(radius, tilt, (theta, gamma) => {
        const front = plateViewFactor({ angularRadius: theta, tilt: gamma })
        const back = plateViewFactor({ angularRadius: theta, tilt: Math.PI - gamma })
        for (const factor of [front, back, front + back]) {
          expect(factor).toBeGreaterThanOrEqual(-1e-12)
          expect(factor).toBeLessThanOrEqual(1)
        }
        expect(front - back).toBeCloseTo(Math.sin(theta) ** 2 * Math.cos(gamma), 9)
      }),
      { numRuns: 500 },
    )
  })

  it('adds up over the two faces of an edge-on plate, and never rises with tilt', () => {
    fc.assert(
      fc.property(radius, tilt, tilt, (theta, first, second) => {
        const edge = plateViewFactor({ angularRadius: theta, tilt: Math.PI / 2 })
        expect(2 * edge).toBeCloseTo((2 * theta - Math.sin(2 * theta)) / Math.PI, 10)
        const [small, large] = [Math.min(first, second), Math.max(first, second)]
        expect(plateViewFactor({ angularRadius: theta, tilt: large })).toBeLessThanOrEqual(
          plateViewFactor({ angularRadius: theta, tilt: small }) + 1e-12,
        )
      }),
    )
  })

  it('averages over all attitudes to the view factor of a sphere', () => {
    const steps = 2000
    let sum = 0
    for (let step = 0; step < steps; step++) {
      const cosine = -1 + (2 * (step + 0.5)) / steps
      sum += plateViewFactor({ angularRadius, tilt: Math.acos(cosine) })
    }
    expect(sum / steps).toBeCloseTo(sphereViewFactor({ angularRadius }), 6)
  })
})
