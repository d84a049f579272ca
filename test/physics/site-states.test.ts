import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  capacityAtAvailability,
  carriedShare,
  radioNeeded,
  shortShare,
} from '../../src/physics/site-capacity.ts'
import { fewClear, shortfall } from '../../src/physics/site-states.ts'
import { type State, shortOf, statesOf } from './states-one-by-one.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const rate = fc.oneof(fc.constant(0), fc.double({ min: 1e8, max: 1e12, noNaN: true }))
const most = fc.oneof(fc.constant(undefined), fc.double({ min: 0.1, max: 120, noNaN: true }))
const weather = fc
  .record({
    sites: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.1, max: 160, noNaN: true })),
    clear: fc.oneof(share, fc.constantFrom(0, 1)),
    correlation: fc.double({ min: 0, max: 0.9, noNaN: true }),
    radio: fc.oneof(share, fc.double({ min: 0.95, max: 1, noNaN: true })),
    lightMost: most,
    radioMost: most,
  })
  .map(({ lightMost, radioMost, ...sky }) => ({
    ...sky,
    ...(lightMost === undefined ? {} : { lightMost }),
    ...(radioMost === undefined ? {} : { radioMost }),
  }))
const rates = fc.record({ lightRate: rate, radioRate: rate })
const trafficOf = fc.double({ min: 1e9, max: 4e13, noNaN: true })
const availabilities = fc.double({ min: 0.5, max: 0.99999, noNaN: true })

const chanceOf = (states: readonly State[]): number => states.reduce((sum, { chance }) => sum + chance, 0)
/** Of the sums of some thousand numbers of the size of a traffic. */
const rounding = 2e-15
const apart = (a: number, b: number, least = 0): number => Math.abs(a - b) / Math.max(Math.abs(b), least)

describe('the states of sites, added in closed form', () => {
  it('give the worked number', () => {
    const sky = { sites: 7, clear: 0.69, correlation: 0, radio: 0.99 }
    const { chance, lost, radio } = shortfall(sky, 2e12, 256e9, 128e9)
    expect(lost / 1e9).toBeCloseTo(80.8826, 4)
    expect(chance).toBe(shortShare({ ...sky, lightRate: 256e9, radioRate: 128e9, traffic: 2e12 }))
    expect(radio).toBeCloseTo(1 - 0.01 ** 7, 12)
    const few = fewClear(sky, 0.002)
    expect(few.light).toBe(1)
    expect(few.chance).toBeCloseTo(0.00456177, 8)
  })

  it('carry the share that every state counted by itself gives, to 1e-9', () => {
    fc.assert(
      fc.property(weather, rates, trafficOf, (sky, { lightRate, radioRate }, traffic) => {
        const network = { ...sky, lightRate, radioRate }
        const { lost } = shortOf(statesOf(sky), traffic, lightRate, radioRate)
        expect(apart(carriedShare({ ...network, traffic }), 1 - lost / traffic, 1e-3)).toBeLessThan(1e-9)
        // What is lost is as good where it is little.
        if (lost > 1e-6 * traffic)
          expect(apart(1 - carriedShare({ ...network, traffic }), lost / traffic)).toBeLessThan(1e-9)
      }),
      { numRuns: 400 },
    )
  })

  it('fall short as often, except where the traffic is exactly what a state carries', () => {
    fc.assert(
      fc.property(weather, rates, trafficOf, (sky, { lightRate, radioRate }, traffic) => {
        const states = statesOf(sky)
        const [below, above] = [1 - 1e-9, 1 + 1e-9].map(
          (x) => shortOf(states, traffic * x, lightRate, radioRate).chance,
        ) as [number, number]
        const chance = shortShare({ ...sky, lightRate, radioRate, traffic })
        expect(chance).toBeGreaterThan(below * (1 - 1e-9) - 1e-15)
        expect(chance).toBeLessThan(above * (1 + 1e-9) + 1e-15)
      }),
      { numRuns: 400 },
    )
  })

  it('lose exactly what may be lost at the capacity, and at the radio that is needed', () => {
    fc.assert(
      fc.property(weather, rates, availabilities, (sky, { lightRate, radioRate }, availability) => {
        const states = statesOf(sky)
        const up = states.filter(({ light, radio }) => light * lightRate + radio * radioRate > 0)
        /** What is lost beyond what may be, of the time in which there is a link. */
        const excess = (of: readonly State[], traffic: number, radio: number) =>
          shortOf(of, traffic, lightRate, radio).lost - (1 - availability) * traffic * chanceOf(of)
        const capacity = capacityAtAvailability({ ...sky, lightRate, radioRate, availability })
        if (chanceOf(up) > 1e-3) {
          expect(excess(up, capacity * (1 + 1e-9), radioRate)).toBeGreaterThan(-rounding * capacity)
          expect(excess(up, capacity * (1 - 1e-9), radioRate)).toBeLessThan(rounding * capacity)
        } else expect(capacity).toBeGreaterThanOrEqual(0)
        const live = states.filter(({ radio }) => radio > 0)
        if (chanceOf(live) < 1e-3) return
        const needed = radioNeeded({ ...sky, lightRate, traffic: 1e12, availability })
        expect(excess(live, 1e12, needed * (1 + 1e-9))).toBeLessThan(rounding * 1e12)
        if (needed > 0) expect(excess(live, 1e12, needed * (1 - 1e-9))).toBeGreaterThan(-rounding * 1e12)
      }),
      { numRuns: 400 },
    )
  })

  it('keep all their chances where nearly every cloud rains', () => {
    const sky = { sites: 100, clear: 0.35, correlation: 0, radio: 0.3500001 }
    // Light and radio of a site then fail together but for one hour in 6.5 million.
    const both = carriedShare({ ...sky, lightRate: 1e9, radioRate: 1e9, traffic: 1e15 })
    expect(apart(both, (100 * (0.35 + 0.3500001) * 1e9) / 1e15)).toBeLessThan(1e-9)
  })
})
