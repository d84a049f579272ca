import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contactFraction,
  planeGapAngle,
  planeVisibleFraction,
  visibilityAngle,
} from '../../src/physics/contact.ts'

const degree = Math.PI / 180
const geometry = fc.record({
  latitude: fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true }),
  inclination: fc.double({ min: 0.05, max: Math.PI - 0.05, noNaN: true }),
  visibilityAngle: fc.double({ min: 0.03, max: 0.9, noNaN: true }),
})

/** Contact by brute force: whole orbits at every longitude of the node. */
const counted = (latitude: number, inclination: number, lambda: number): number => {
  let seen = 0
  const steps = 1500
  for (let i = 0; i < steps; i++) {
    const declination = Math.asin(Math.sin(inclination) * Math.sin(((i + 0.5) / steps) * 2 * Math.PI))
    for (let j = 0; j < steps; j++) {
      const longitude = ((j + 0.5) / steps) * 2 * Math.PI
      const cosine =
        Math.sin(latitude) * Math.sin(declination) +
        Math.cos(latitude) * Math.cos(declination) * Math.cos(longitude)
      if (cosine > Math.cos(lambda)) seen++
    }
  }
  return seen / steps ** 2
}

describe('visibilityAngle', () => {
  it('gives the worked number', () => {
    expect(visibilityAngle({ altitude: 550e3, elevation: 10 * degree, earthRadius: 6378137 })).toBeCloseTo(
      0.26104,
      5,
    )
  })
})

describe('contactFraction', () => {
  it('gives the worked number', () => {
    expect(
      contactFraction({ latitude: 40 * degree, inclination: 98 * degree, visibilityAngle: 0.2 }),
    ).toBeCloseTo(0.008502, 6)
  })

  it.each([
    [40, 98, 0.2],
    [78, 98, 0.2],
    [88, 98, 0.35],
    [90, 90, 0.25],
    [0, 30, 0.25],
    [29, 30, 0.25],
    [45, 53, 0.2],
    [-33, 53, 0.15],
    [10, 2, 0.3],
  ])('agrees with counting at %s deg under %s deg', (latitude, inclination, lambda) => {
    const exact = counted(latitude * degree, inclination * degree, lambda)
    expect(
      contactFraction({
        latitude: latitude * degree,
        inclination: inclination * degree,
        visibilityAngle: lambda,
      }),
    ).toBeCloseTo(exact, 3)
  })

  it('is the integral: to 1e-9, and to 2e-8 where the edge of the cap is near the pole', () => {
    const steps = 40_000
    const clip = (x: number): number => Math.min(1, Math.max(-1, x))
    /** Midpoints, closer at both ends, over the declinations that the cap and the orbit share. */
    const byMidpoints = (latitude: number, inclination: number, lambda: number): number => {
      const [site, sine] = [Math.abs(latitude), Math.sin(inclination)]
      const argument = (d: number): number =>
        Math.asin(clip(Math.sin(Math.min(Math.PI / 2, Math.max(-Math.PI / 2, d))) / sine))
      const over = site + lambda > Math.PI / 2
      const corner = argument(over ? Math.PI - site - lambda : site + lambda)
      const between = (from: number, to: number): number => {
        let sum = 0
        for (let k = 0; to > from && k < steps; k++) {
          const s = ((k + 0.5) * Math.PI) / steps
          const sin = sine * Math.sin((from + to) / 2 - ((to - from) / 2) * Math.cos(s))
          const ratio =
            (Math.cos(lambda) - Math.sin(site) * sin) /
            (Math.cos(site) * Math.sqrt(Math.max(0, 1 - sin * sin)))
          sum += Math.acos(clip(ratio)) * Math.sin(s) * ((to - from) / 2)
        }
        return (sum * Math.PI) / steps
      }
      const polar = over ? between(corner, Math.PI / 2) : 0
      return (between(argument(site - lambda), corner) + polar) / Math.PI ** 2
    }
    fc.assert(
      fc.property(geometry, ({ latitude, inclination, visibilityAngle: lambda }) => {
        const found = contactFraction({ latitude, inclination, visibilityAngle: lambda })
        const isNear = Math.abs(latitude) + lambda > Math.PI / 2 - 0.3
        const error = Math.abs(found - byMidpoints(latitude, inclination, lambda))
        expect(error).toBeLessThan(isNear ? 2e-8 : 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  it('averages over the sphere to the share of the cap, for any inclination', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        (inclination, lambda) => {
          const steps = 3000
          let sum = 0
          for (let k = 0; k < steps; k++)
            sum += contactFraction({
              latitude: Math.asin(-1 + (2 * (k + 0.5)) / steps),
              inclination,
              visibilityAngle: lambda,
            })
          expect(sum / steps / ((1 - Math.cos(lambda)) / 2)).toBeCloseTo(1, 2)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is a share, the same north and south, and none beyond the reach of the orbit', () => {
    fc.assert(
      fc.property(geometry, (where) => {
        const share = contactFraction(where)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(contactFraction({ ...where, latitude: -where.latitude })).toBeCloseTo(share, 12)
        const highest = Math.asin(Math.sin(where.inclination))
        if (Math.abs(where.latitude) > highest + where.visibilityAngle) expect(share).toBe(0)
      }),
    )
  })

  it('sees an equatorial orbit from the equator for lambda/pi of the time, and never from the pole', () => {
    expect(contactFraction({ latitude: 0, inclination: 0, visibilityAngle: 0.3 })).toBeCloseTo(
      0.3 / Math.PI,
      12,
    )
    expect(contactFraction({ latitude: Math.PI / 2, inclination: 0, visibilityAngle: 0.3 })).toBe(0)
    expect(contactFraction({ latitude: Math.PI / 2, inclination: 0, visibilityAngle: 1.6 })).toBe(1)
  })
})

describe('planeVisibleFraction', () => {
  it('gives the worked number', () => {
    expect(
      planeVisibleFraction({ latitude: 40 * degree, inclination: 98 * degree, visibilityAngle: 0.2 }),
    ).toBeCloseTo(0.17, 4)
  })

  it('bounds the contact with any one satellite, and averages to the area of the strip', () => {
    fc.assert(
      fc.property(geometry, (where) => {
        const share = planeVisibleFraction(where)
        expect(share).toBeGreaterThanOrEqual(contactFraction(where) - 1e-9)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
    const steps = 4000
    let sum = 0
    for (let k = 0; k < steps; k++)
      sum += planeVisibleFraction({
        latitude: Math.asin(-1 + (2 * (k + 0.5)) / steps),
        inclination: 1.7,
        visibilityAngle: 0.2,
      })
    expect(sum / steps).toBeCloseTo(Math.sin(0.2), 3)
  })

  it('is all or nothing at the pole', () => {
    const pole = { latitude: Math.PI / 2, visibilityAngle: 0.2 }
    expect(planeVisibleFraction({ ...pole, inclination: Math.PI / 2 })).toBe(1)
    expect(planeVisibleFraction({ ...pole, inclination: 1 })).toBe(0)
    expect(planeVisibleFraction({ latitude: 0, inclination: 0, visibilityAngle: 0.2 })).toBe(1)
  })
})

describe('planeGapAngle', () => {
  it('is the mean distance beyond reach: at the equator under a polar plane, (pi/2 - lambda)^2/pi', () => {
    const lambda = 0.2
    expect(planeGapAngle({ latitude: 0, inclination: Math.PI / 2, visibilityAngle: lambda })).toBeCloseTo(
      (Math.PI / 2 - lambda) ** 2 / Math.PI,
      12,
    )
  })

  it('is the integral, to 2e-9', () => {
    const steps = 100_000
    fc.assert(
      fc.property(geometry, ({ latitude, inclination, visibilityAngle }) => {
        const along = Math.sin(latitude) * Math.cos(inclination)
        const across = Math.cos(latitude) * Math.sin(inclination)
        let sum = 0
        for (let k = 0; k < steps; k++) {
          const sine = along + across * Math.cos(((k + 0.5) * Math.PI) / steps)
          sum += Math.max(0, Math.abs(Math.asin(Math.min(1, Math.max(-1, sine)))) - visibilityAngle)
        }
        const found = planeGapAngle({ latitude, inclination, visibilityAngle })
        expect(Math.abs(found - sum / steps)).toBeLessThan(2e-9)
      }),
      { numRuns: 200 },
    )
    // Where the site always is as far from the plane, and at the pole of the plane.
    expect(planeGapAngle({ latitude: Math.PI / 2, inclination: 1.2, visibilityAngle: 0.1 })).toBeCloseTo(
      Math.PI / 2 - 1.2 - 0.1,
      12,
    )
    expect(planeGapAngle({ latitude: 1, inclination: 0, visibilityAngle: 0.3 })).toBeCloseTo(0.7, 12)
    expect(planeGapAngle({ latitude: 0, inclination: 0, visibilityAngle: 0.3 })).toBe(0)
  })

  it('is nothing where the plane is always in reach', () => {
    fc.assert(
      fc.property(geometry, (where) => {
        const gap = planeGapAngle(where)
        expect(gap).toBeGreaterThanOrEqual(0)
        if (planeVisibleFraction(where) === 1) expect(gap).toBeCloseTo(0, 9)
        else if (planeVisibleFraction(where) < 0.99) expect(gap).toBeGreaterThan(0)
      }),
    )
  })
})
