import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { quantityOf } from '../../src/engine/evaluate.ts'
import { assumption, loguniform, triangular } from '../../src/engine/quantity.ts'
import { isUncertain, quantile, spreadAt } from '../../src/engine/spread.ts'
import { jam, toy } from './toy.ts'

const of = (declaration: ReturnType<typeof assumption>): CompiledInput => {
  const { model } = toy({ ...jam, fruitMass: declaration })
  const q = quantityOf(model, 'fruitMass')
  if (q.type !== 'input') throw new Error('fruitMass is no input')
  return q
}

const price = of(
  assumption(
    'Fruit',
    { unit: 'kg', display: ['kg'], limits: [0, null] },
    {
      symbol: 'm',
      default: 10,
      range: [1, 100],
      spread: loguniform(5, 40),
      why: 'A test.',
    },
  ),
)
const efficiency = of(
  assumption(
    'Fruit',
    { unit: 'kg', display: ['kg'], limits: [0, 1] },
    {
      symbol: 'm',
      range: [0.5, 1],
      spread: triangular(0.8, 0.9, 0.95),
      why: 'A test.',
    },
  ),
)

describe('a spread', () => {
  it('is the declared one at the default', () => {
    expect(spreadAt(price, 10)).toBe(price.spread)
  })

  it('moves with what is set, in proportion', () => {
    expect(spreadAt(price, 2)).toEqual({ shape: 'loguniform', low: 1, high: 8 })
    const spread = spreadAt(efficiency, 0.95)
    expect(spread).toMatchObject({ shape: 'triangular', mode: 0.95 })
    // Losses of 20, 10 and 5 per cent become 10, 5 and 2.5.
    expect(spread?.low).toBeCloseTo(0.9, 12)
    expect(spread?.high).toBeCloseTo(0.975, 12)
  })

  it('is no spread at the end of what is possible', () => {
    expect(spreadAt(price, 0)).toMatchObject({ low: 0, high: 0 })
    expect(spreadAt(efficiency, 1)).toMatchObject({ low: 1, mode: 1, high: 1 })
  })

  it('holds the value that is set, stays within what is possible, and keeps its order, whatever is set', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(price, efficiency),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (input, place, p) => {
          const most = Number.isFinite(input.limits[1]) ? input.limits[1] : 1e6
          const value = place * most
          const spread = spreadAt(input, value)
          if (!spread) throw new Error('no spread')
          expect(spread.low).toBeLessThanOrEqual(value)
          expect(spread.high).toBeGreaterThanOrEqual(value)
          expect(spread.low).toBeGreaterThanOrEqual(0)
          expect(spread.high).toBeLessThanOrEqual(input.limits[1])
          if (value > 0) {
            const drawn = quantile(spread, p)
            expect(drawn).toBeGreaterThanOrEqual(spread.low * (1 - 1e-12))
            expect(drawn).toBeLessThanOrEqual(spread.high * (1 + 1e-12))
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('what is uncertain', () => {
  it('is what the world settles, not what somebody decides', () => {
    expect(isUncertain(price)).toBe(true)
    expect(isUncertain({ ...price, role: 'decision' })).toBe(false)
    expect(spreadAt({ ...price, role: 'decision' }, 5)).toBeNull()
    expect(isUncertain({ ...price, spread: null })).toBe(false)
  })
})
