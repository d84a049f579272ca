import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  capacityAtAvailability,
  carriedShare,
  radioNeeded,
  type SiteNetwork,
  shortShare,
  sitesForTraffic,
} from '../../src/physics/site-capacity.ts'
import { diversityAvailability } from '../../src/physics/site-diversity.ts'

const seven: SiteNetwork = {
  sites: 7,
  clear: 0.69,
  correlation: 0,
  radio: 0.99,
  lightRate: 256e9,
  radioRate: 128e9,
}

/** Random numbers in [0, 1) that are the same in every run: xorshift of 32 bits. */
const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** What a network carries in one hour drawn at random: clouds by Pólya's urn, rain among the cloudy sites. */
const drawn = (network: SiteNetwork, random: () => number) => {
  const { sites, clear, correlation, radio, lightRate, radioRate } = network
  const { lightMost = sites + 1, radioMost = sites + 1 } = network
  const whole = Math.floor(sites) + (random() < sites - Math.floor(sites) ? 1 : 0)
  const odds = correlation / (1 - correlation)
  let fair = 0
  let wet = 0
  for (let k = 0; k < whole; k++) {
    if (random() < (clear + fair * odds) / (1 + k * odds)) fair += 1
    else if (random() < (1 - radio) / (1 - clear)) wet += 1
  }
  return Math.min(fair, lightMost) * lightRate + Math.min(whole - wet, radioMost) * radioRate
}

const networks: readonly (readonly [string, SiteNetwork])[] = [
  ['independent clouds', seven],
  ['clouds that come together', { ...seven, sites: 6.81, correlation: 0.0247 }],
  ['one weather for all', { ...seven, sites: 12.4, correlation: 0.3 }],
  ['light alone', { ...seven, radioRate: 0 }],
  ['radio alone in much rain', { ...seven, lightRate: 0, clear: 0, radio: 0.95 }],
  ['less than one site', { ...seven, sites: 0.4 }],
  ['satellites for a few sites only', { ...seven, sites: 9, lightMost: 2.5, radioMost: 6 }],
]

describe('the capacity of sites', () => {
  it('gives the worked numbers', () => {
    const capacity = capacityAtAvailability({ ...seven, availability: 0.999 })
    expect(capacity / 1e9).toBeCloseTo(1340.0431, 4)
    expect(carriedShare({ ...seven, traffic: 2e12 })).toBeCloseTo(0.95956, 5)
    expect(shortShare({ ...seven, radioRate: 0, traffic: 1e12 })).toBeCloseTo(0.13937, 5)
    expect(sitesForTraffic({ ...seven, traffic: 2e12, availability: 0.999 })).toBe(10)
    const { radioRate: _, ...sky } = seven
    expect(radioNeeded({ ...sky, traffic: capacity, availability: 0.999 }) / 1e9).toBeCloseTo(128.0, 6)
  })

  it.each(networks)('is what a hundred thousand hours drawn at random show: %s', (_, network) => {
    const random = randomFrom(20261129)
    const hours = Array.from({ length: 100_000 }, () => drawn(network, random))
    const traffic = 0.8 * hours.reduce((sum, carried) => sum + carried / hours.length, 0) + 1e11
    const deviation = (numbers: readonly number[]) => {
      const mean = numbers.reduce((sum, x) => sum + x / numbers.length, 0)
      const square = numbers.reduce((sum, x) => sum + (x - mean) ** 2 / numbers.length, 0)
      return { mean, error: Math.sqrt(square / numbers.length) }
    }
    const short = deviation(hours.map((carried) => (carried < traffic ? 1 : 0)))
    expect(Math.abs(shortShare({ ...network, traffic }) - short.mean)).toBeLessThan(5 * short.error + 1e-4)
    const share = deviation(hours.map((carried) => Math.min(carried, traffic) / traffic))
    expect(Math.abs(carriedShare({ ...network, traffic }) - share.mean)).toBeLessThan(5 * share.error + 1e-4)
    const capacity = capacityAtAvailability({ ...network, availability: 0.99 })
    const up = hours.filter((carried) => carried > 0)
    const lost = deviation(up.map((carried) => Math.max(0, 1 - carried / capacity)))
    expect(Math.abs(lost.mean - 0.01)).toBeLessThan(5 * lost.error)
  })

  it('has the availability of the network as the share of nothing at all', () => {
    for (const sites of [1, 3, 6.81, 20])
      for (const correlation of [0, 0.0247, 0.2]) {
        const light = { ...seven, sites, correlation, radioRate: 0 }
        expect(1 - shortShare({ ...light, traffic: 1 })).toBeCloseTo(
          diversityAvailability({ clear: 0.69, sites, correlation }),
          9,
        )
      }
  })

  const any = fc.record({
    sites: fc.double({ min: 0.2, max: 130, noNaN: true }),
    clear: fc.double({ min: 0, max: 1, noNaN: true }),
    correlation: fc.double({ min: 0, max: 0.9, noNaN: true }),
    radio: fc.double({ min: 0.95, max: 0.99999, noNaN: true }),
    lightRate: fc.double({ min: 0, max: 1e12, noNaN: true }),
    radioRate: fc.double({ min: 1e9, max: 1e12, noNaN: true }),
    availability: fc.double({ min: 0.5, max: 0.99999, noNaN: true }),
  })

  it('falls where more must get through, and rises with the rates', () => {
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 1, noNaN: true }), (network, x) => {
        const at = capacityAtAvailability(network)
        const stricter = network.availability + x * (1 - network.availability) * 0.99
        expect(capacityAtAvailability({ ...network, availability: stricter })).toBeLessThanOrEqual(
          at * (1 + 1e-9),
        )
        const brighter = { ...network, lightRate: network.lightRate * (1 + x) }
        expect(capacityAtAvailability(brighter)).toBeGreaterThanOrEqual(at * (1 - 1e-9))
        const louder = { ...network, radioRate: network.radioRate * (1 + x) }
        expect(capacityAtAvailability(louder)).toBeGreaterThanOrEqual(at * (1 - 1e-9))
      }),
    )
  })

  it('falls with clouds that come together, and lies between what the worst and the mean hour carry', () => {
    fc.assert(
      fc.property(any, (network) => {
        const at = capacityAtAvailability(network)
        const mean =
          network.sites *
          (network.clear * network.lightRate + Math.max(network.radio, network.clear) * network.radioRate)
        expect(at).toBeGreaterThan(0)
        // Per hour with a link, and with the share that may be lost on top.
        const up = 1 - shortShare({ ...network, traffic: 1 })
        expect(at * network.availability).toBeLessThanOrEqual((mean / up) * (1 + 1e-6))
        const together = { ...network, correlation: Math.min(0.9, network.correlation + 0.05) }
        expect(capacityAtAvailability(together)).toBeLessThanOrEqual(at * (1 + 1e-3))
      }),
    )
  })

  it('has no jump where the number of sites passes a whole one, or a hundred', () => {
    for (const sites of [1, 2, 7, 99, 100]) {
      const at = (x: number) =>
        capacityAtAvailability({ ...seven, correlation: 0.0247, sites: x, availability: 0.999 })
      expect(Math.abs(at(sites + 1e-7) / at(sites - 1e-7) - 1)).toBeLessThan(1e-5)
    }
  })

  it('asks of radio what makes up for the light, and of sites what carries the traffic', () => {
    fc.assert(
      fc.property(any, ({ radioRate, ...network }) => {
        const traffic = capacityAtAvailability({ ...network, radioRate })
        const needed = radioNeeded({ ...network, traffic })
        expect(needed).toBeLessThanOrEqual(radioRate * (1 + 1e-6))
        if (needed > 0)
          expect(capacityAtAvailability({ ...network, radioRate: needed }) / traffic).toBeCloseTo(1, 6)
      }),
    )
    const network = { ...seven, correlation: 0.0247, availability: 0.999 }
    for (const traffic of [1e11, 1e12, 1e13]) {
      const sites = sitesForTraffic({ ...network, traffic })
      expect(capacityAtAvailability({ ...network, sites })).toBeGreaterThanOrEqual(traffic)
      expect(sites > 1 ? capacityAtAvailability({ ...network, sites: sites - 1 }) : 0).toBeLessThan(traffic)
    }
  })

  it('does not lose what is likely to what is next to impossible', () => {
    const clear = { ...seven, sites: 100, clear: 1 - 1e-9, availability: 0.9 }
    expect(carriedShare({ ...clear, traffic: 38.4e12 })).toBeCloseTo(1, 7)
    const cloudy = { ...seven, sites: 100, clear: 1e-9, availability: 0.9 }
    expect(carriedShare({ ...cloudy, traffic: 12.8e12 })).toBeCloseTo(0.99, 6)
  })

  it('does not fall with more sites, even where satellites serve only some of them', () => {
    fc.assert(
      fc.property(any, fc.double({ min: 0.5, max: 50, noNaN: true }), (network, most) => {
        const at = (sites: number) =>
          capacityAtAvailability({ ...network, sites, lightMost: most, radioMost: most })
        const whole = Math.ceil(network.sites)
        expect(at(whole + 1)).toBeGreaterThanOrEqual(at(whole) * (1 - 1e-9))
        const share = (sites: number) =>
          carriedShare({ ...network, sites, lightMost: most, radioMost: most, traffic: 1e12 })
        expect(share(network.sites + 0.3)).toBeGreaterThanOrEqual(share(network.sites) * (1 - 1e-9))
      }),
    )
  })

  it('is nothing where nothing carries', () => {
    expect(capacityAtAvailability({ ...seven, sites: 0, availability: 0.9 })).toBe(0)
    expect(capacityAtAvailability({ ...seven, lightRate: 0, radioRate: 0, availability: 0.9 })).toBe(0)
    expect(sitesForTraffic({ ...seven, lightRate: 0, radioRate: 0, traffic: 1, availability: 0.9 })).toBe(
      Number.POSITIVE_INFINITY,
    )
  })
})
