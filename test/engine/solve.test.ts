import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, quantityOf } from '../../src/engine/evaluate.ts'
import { solve, solveInput } from '../../src/engine/solve.ts'
import { toy } from './toy.ts'

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('solve', () => {
  it('finds the square root of two', () => {
    expect(solve({ of: (x) => x * x, target: 2, range: [0, 4] })).toMatchObject({
      value: expect.closeTo(Math.SQRT2, 14),
      others: [],
    })
  })

  it('finds the root of any rising cubic to twelve digits', () => {
    fc.assert(
      fc.property(finite(-50, 50), finite(0.01, 20), finite(0.1, 5), (root, slope, bend) => {
        const of = (x: number) => bend * (x - root) ** 3 + slope * (x - root)
        const found = solve({ of, target: 0, range: [-60, 60] })
        expect('value' in found && Math.abs(found.value - root)).toBeLessThanOrEqual(
          1e-10 * Math.max(1, Math.abs(root)),
        )
      }),
    )
  })

  it('gives a value at which the function has the target, on either scale and in either direction', () => {
    fc.assert(
      fc.property(
        finite(-3, 3),
        finite(0.05, 0.95),
        fc.constantFrom('linear' as const, 'log' as const),
        (power, share, scale) => {
          fc.pre(Math.abs(power) > 0.05)
          const of = (x: number) => 7 * x ** power
          const target = of(1) + share * (of(1000) - of(1))
          const found = solve({ of, target, range: [1, 1000], scale })
          expect('value' in found && Math.abs(of(found.value) / target - 1)).toBeLessThan(1e-9)
        },
      ),
    )
  })

  it('says on which side the function stays, with its values at the ends', () => {
    expect(solve({ of: (x) => x + 10, target: 1, range: [0, 5] })).toEqual({
      none: 'above',
      atLow: 10,
      atHigh: 15,
    })
    expect(solve({ of: (x) => -x, target: 1, range: [0, 5] })).toEqual({
      none: 'below',
      atLow: -0,
      atHigh: -5,
    })
    expect(solve({ of: () => Number.NaN, target: 1, range: [0, 5] })).toMatchObject({
      none: 'undefined',
      atLow: Number.NaN,
    })
  })

  it('does not take a step over the target for a solution', () => {
    expect(solve({ of: (x) => Math.ceil(x), target: 2.5, range: [0, 5] })).toMatchObject({
      none: 'jump',
      atLow: 0,
      atHigh: 5,
    })
    expect(solve({ of: (x) => 1 / (x - 2), target: 0, range: [0, 5] })).toMatchObject({ none: 'jump' })
  })

  it('skips what has no value and still finds what lies beyond', () => {
    const found = solve({ of: (x) => (x < 3 ? Number.NaN : x), target: 4, range: [0, 10] })
    expect(found).toMatchObject({ value: expect.closeTo(4, 12) })
  })

  it('takes no hole in the function for a solution', () => {
    // Only between 2.3 and 2.36 there is no value, which the scan in steps of 0.104 does not see.
    const of = (x: number) => (x > 2.3 && x < 2.36 ? Number.NaN : x < 2.3 ? -1 : 1)
    expect(solve({ of, target: 0, range: [0, 10] })).toMatchObject({ none: 'jump' })
  })

  it('finds a solution that lies on a step of the scan once', () => {
    expect(solve({ of: (x) => x - 5, target: 0, range: [0, 10] })).toEqual({ value: 5, others: [] })
  })

  it('gives up on nothing that it can bracket, however flat or steep', () => {
    for (const power of [3, 9, 31]) {
      const found = solve({ of: (x) => (x - 3.3) ** power, target: 0, range: [0, 10] })
      expect('value' in found && Math.abs(found.value - 3.3)).toBeLessThan(1e-3)
    }
  })

  it('gives the solution nearest to where one stands, and the others', () => {
    const of = (x: number) => (x - 1) * (x - 4) * (x - 8.03)
    const found = solve({ of, target: 0, range: [0, 10], near: 5 })
    expect(found).toEqual({
      value: expect.closeTo(4, 10),
      others: [expect.closeTo(1, 10), expect.closeTo(8.03, 10)],
    })
  })

  it('keeps to the range, ends included', () => {
    fc.assert(
      fc.property(finite(-5, 5), finite(0.1, 10), (low, width) => {
        const range = [low, low + width] as const
        const found = solve({ of: (x) => x, target: low + width, range })
        expect('value' in found && found.value).toBe(low + width)
      }),
    )
  })

  it('searches a range from zero in even steps, although the scale is logarithmic', () => {
    const found = solve({ of: (x) => x * x, target: 4, range: [0, 5], scale: 'log' })
    expect(found).toMatchObject({ value: expect.closeTo(2, 12) })
  })

  it('refuses a range that does not rise, and names it', () => {
    expect(() => solve({ of: (x) => x, target: 0, range: [3, 1] })).toThrow('range = [3, 1] must rise')
  })
})

describe('solveInput', () => {
  const { model, stages } = toy()
  const values = evaluate(model, { sugarShare: 0.2 })

  it('gives the input at which the result is reached, put back through the whole model', () => {
    for (const target of [500, 1200, 9000]) {
      const found = solveInput(model, stages, values, 'fruitMass', 'cooked', target)
      if (!('value' in found)) throw new Error(`no fruit gives ${target}`)
      const again = evaluate(model, { sugarShare: 0.2, fruitMass: found.value })
      expect(numberOf(model, again, 'cooked') / target).toBeCloseTo(1, 12)
    }
  })

  it('says that nothing in the range does it, and how far the range goes', () => {
    const found = solveInput(model, stages, values, 'fruitMass', 'cooked', 1e6)
    const [low, high] = [100, 10000].map((fruitMass) =>
      numberOf(model, evaluate(model, { sugarShare: 0.2, fruitMass }), 'cooked'),
    )
    expect(found).toEqual({ none: 'below', atLow: low, atHigh: high })
  })

  it('leaves the values as they were', () => {
    const before = Float64Array.from(values)
    solveInput(model, stages, values, 'fruitMass', 'pots', 3000)
    expect(values).toEqual(before)
  })

  it('refuses a choice', () => {
    expect(quantityOf(model, 'quality').type).toBe('choice')
    expect(() => solveInput(model, stages, values, 'quality', 'pots', 1)).toThrow(
      'quality is not an input with a range',
    )
  })
})
