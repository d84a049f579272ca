import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillStrata, ranksOf, replicatesOf } from '../../src/engine/hypercube.ts'
import { random, seedOf } from '../../src/engine/random.ts'

const strata = (name: string, count: number): Float64Array => {
  const filled = new Float64Array(count)
  fillStrata(name, filled)
  return filled
}

describe('a coordinate of a hypercube', () => {
  it('has one number in each stratum, whatever their count', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 300 }), (name, count) => {
        const places = [...strata(name, count)].map((p) => Math.floor(p * count))
        expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n))
      }),
    )
  })

  it('repeats with its name, and is another with another name', () => {
    expect(strata('1:0:fruitMass', 50)).toEqual(strata('1:0:fruitMass', 50))
    expect(strata('1:0:fruitMass', 50)).not.toEqual(strata('1:1:fruitMass', 50))
  })

  it('is made of the numbers of the generator, two for each stratum', () => {
    const next = random(seedOf('1:0:fruitMass'))
    const filled = strata('1:0:fruitMass', 2)
    const [, first = 0, other = 0, second = 0] = [next(), next(), next(), next()]
    const pair = [first / 2, (1 + second) / 2]
    expect([...filled]).toEqual(other < 0.5 ? pair.toReversed() : pair)
  })

  it('puts each stratum anywhere with the same chance', () => {
    // 4,000 shuffles of 4: every stratum stands first 1,000 times, with a standard deviation of 27.4.
    const first = [0, 0, 0, 0]
    for (let n = 0; n < 4000; n++) {
      const place = Math.floor((strata(`shuffle ${n}`, 4)[0] ?? 0) * 4)
      first[place] = (first[place] ?? 0) + 1
    }
    for (const times of first) expect(Math.abs(times - 1000)).toBeLessThan(4 * 27.4)
  })

  it('is not correlated with another coordinate', () => {
    // The correlation of 1,000 independent pairs has a standard deviation of 1 / sqrt(1,000) = 0.032.
    const [a, b] = [strata('fruitMass', 1000), strata('potMass', 1000)]
    const product = a.reduce((sum, x, n) => sum + (x - 0.5) * ((b[n] ?? 0) - 0.5), 0) / 1000
    expect(Math.abs(product * 12)).toBeLessThan(4 * 0.032)
  })
})

describe('the hypercubes of a sample', () => {
  it('follow each other and hold every draw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (count) => {
        let next = 0
        for (const [n, { number, start, size }] of replicatesOf(count).entries()) {
          expect([number, start]).toEqual([n, next])
          expect(size).toBeGreaterThan(0)
          expect(size).toBeLessThanOrEqual(1000)
          next += size
        }
        expect(next).toBe(count)
      }),
    )
  })

  it('are ten, or as many as keep them at a thousand draws', () => {
    expect(replicatesOf(2000).map(({ size }) => size)).toEqual(Array.from({ length: 10 }, () => 200))
    expect(replicatesOf(1e6)).toHaveLength(1000)
    expect(replicatesOf(3)).toHaveLength(3)
  })
})

describe('ranks', () => {
  it('stand in the order of the numbers, of equal ones the earlier first', () => {
    expect([...ranksOf(Float64Array.of(5, 2, 5))]).toEqual([1, 0, 2])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 })), (numbers) => {
        const order = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
        const ranks = ranksOf(Float64Array.from(numbers))
        expect(order.map((n) => ranks[n])).toEqual([...numbers.keys()])
      }),
    )
  })
})

it('seeds are those that Fowler, Noll and Vo publish', () => {
  expect([seedOf(''), seedOf('a'), seedOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
})
