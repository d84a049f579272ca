import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalDensity, normalProbability, normalQuantile } from '../../src/engine/normal.ts'

describe('the standard normal distribution', () => {
  // Got from scipy 1.17 (scipy.stats.norm.cdf).
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.959963984540054, 0.975],
    [-1.2815515655446004, 0.1],
    [-4, 3.167124183311992e-5],
    [-8, 6.220960574271784e-16],
  ])('at %d', (z, p) => {
    expect(Math.abs(normalProbability(z) / p - 1)).toBeLessThan(1e-12)
    expect(normalQuantile(p)).toBeCloseTo(z, 11)
  })

  it('is symmetrical, and its quantile goes back, far into the tails', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 5, noNaN: true }), (z) => {
        const p = normalProbability(z)
        expect(normalProbability(-z) + p).toBeCloseTo(1, 14)
        if (z < 4) expect(normalQuantile(p)).toBeCloseTo(z, 9)
      }),
    )
  })

  it('has its density as slope, and ends', () => {
    for (const z of [-5, -3.0001, -2.9999, -1, 0, 2]) {
      const slope = (normalProbability(z + 1e-5) - normalProbability(z - 1e-5)) / 2e-5
      expect(Math.abs(slope / normalDensity(z) - 1)).toBeLessThan(1e-5)
    }
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ])
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalProbability(Number.NaN)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })
})
