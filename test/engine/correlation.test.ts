import { describe, expect, it } from 'vitest'
import { compileModel } from '../../src/engine/compile/compile.ts'
import { factorOf, groupsOf, scoreCorrelation } from '../../src/engine/correlation.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { type Correlation, type Declarations, derived, kind, triangular } from '../../src/engine/quantity.ts'
import { sample } from '../../src/engine/sample.ts'
import { chance, kitchen, words } from './decide/kitchen.ts'
import { toyDefinition } from './toy.ts'

const pair = (a: string, b: string, rank: number): Correlation => ({
  inputs: [a, b],
  rank,
  why: 'For a test.',
})
const copyOf = (id: string): string => `of${id.toUpperCase()}`
const copy = (id: string) => derived('Copy', kind({ unit: '1' }), { ...words, formula: id })

/** Spearman's coefficient. */
const rankCorrelation = (x: Float64Array, y: Float64Array): number => {
  const ranks = (values: Float64Array): Float64Array => {
    const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
    const found = new Float64Array(values.length)
    for (const [rank, n] of order.entries()) found[n] = rank
    return found
  }
  const [a, b] = [ranks(x), ranks(y)]
  const middle = (x.length - 1) / 2
  const product = a.reduce((sum, rank, n) => sum + (rank - middle) * ((b[n] ?? 0) - middle), 0)
  return product / ((x.length * (x.length ** 2 - 1)) / 12)
}

const drawn = (
  declarations: Declarations,
  correlations: readonly Correlation[],
  record: readonly string[],
) => {
  const { model, batch } = kitchen(declarations, correlations)
  const draws = sample(model, batch, evaluate(model, {}), { seed: 1, count: 10_000, record })
  return (id: string): Float64Array => draws[id] ?? new Float64Array()
}

describe('draws of inputs that go together', () => {
  const declarations = {
    d: chance(triangular(0, 1, 5), 1),
    ofA: copy('a'),
    ofB: copy('b'),
    ofD: copy('d'),
    ab: copy('a + b'),
  }

  it.each([-0.9, -0.3, 0.6, 0.95])('have the declared rank correlation, %d', (rank) => {
    const of = drawn(declarations, [pair('a', 'd', rank)], ['ofA', 'ofB', 'ofD'])
    // The coefficient of 10,000 pairs has a standard deviation of at most 0.01.
    expect(Math.abs(rankCorrelation(of('ofA'), of('ofD')) - rank)).toBeLessThan(0.03)
    expect(Math.abs(rankCorrelation(of('ofA'), of('ofB')))).toBeLessThan(0.03)
  })

  it('hold for three at once', () => {
    const all = [pair('a', 'b', -0.3), pair('a', 'd', -0.4), pair('d', 'b', 0.5)]
    const of = drawn(declarations, all, ['ofA', 'ofB', 'ofD'])
    for (const { inputs, rank } of all)
      expect(Math.abs(rankCorrelation(of(copyOf(inputs[0])), of(copyOf(inputs[1]))) - rank)).toBeLessThan(
        0.03,
      )
  })

  it('keep their own numbers, and those of the first and of others in their order', () => {
    const alone = drawn(declarations, [], ['ofA', 'ofB', 'ofD'])
    const together = drawn(declarations, [pair('a', 'd', 0.6)], ['ofA', 'ofB', 'ofD'])
    for (const id of ['ofA', 'ofB']) expect(together(id)).toEqual(alone(id))
    expect(together('ofD')).not.toEqual(alone('ofD'))
    for (let n = 0; n < 10; n++) {
      const cube = (all: Float64Array) => all.slice(n * 1000, (n + 1) * 1000).toSorted()
      expect(cube(together('ofD'))).toEqual(cube(alone('ofD')))
    }
  })

  it('do not depend on what else is recorded', () => {
    const correlations = [pair('a', 'd', 0.6)]
    expect(drawn(declarations, correlations, ['ofD'])('ofD')).toEqual(
      drawn(declarations, correlations, ['ofA', 'ab', 'ofD'])('ofD'),
    )
  })

  it('spread a sum of both', () => {
    const spreadOf = (rank: number) => {
      const sums = drawn(declarations, rank === 0 ? [] : [pair('a', 'b', rank)], ['ab'])('ab')
      const mean = sums.reduce((sum, x) => sum + x, 0) / sums.length
      return sums.reduce((sum, x) => sum + (x - mean) ** 2, 0) / sums.length
    }
    // Both are uniform, of variance 1/12; for uniform numbers the rank correlation is the plain one.
    expect(spreadOf(0)).toBeCloseTo(1 / 6, 2)
    expect(spreadOf(0.8)).toBeCloseTo((2 + 2 * 0.8) / 12, 2)
    expect(spreadOf(-0.8)).toBeCloseTo((2 - 2 * 0.8) / 12, 2)
  })
})

describe('a correlation', () => {
  it('is of normal scores as Pearson has it', () => {
    expect(scoreCorrelation(0.5)).toBeCloseTo(0.5176380902050415, 15)
    expect(scoreCorrelation(-1)).toBeCloseTo(-1, 15)
  })

  it('has a factor that gives it back, or none', () => {
    const matrix = [
      [1, 0.5, -0.2],
      [0.5, 1, 0.3],
      [-0.2, 0.3, 1],
    ]
    const factor = factorOf(matrix) ?? []
    for (const [i, row] of matrix.entries())
      for (const [j, wanted] of row.entries()) {
        const [a, b] = [factor[i] ?? [], factor[j] ?? []]
        expect(a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0)).toBeCloseTo(wanted, 12)
      }
    expect(
      factorOf([
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ]),
    ).toBeNull()
  })

  it('groups those that go together, however indirectly', () => {
    const pairs = [pair('a', 'b', 0.2), pair('d', 'b', 0.2), pair('e', 'x', 0.5)]
    expect(groupsOf(pairs, ['a', 'b', 'c', 'd', 'e']).map(({ at }) => at)).toEqual([[0, 1, 3]])
  })

  it.each([
    ['a', 'sugarShare', 0.5, 'sugarShare is not an assumption with a spread'],
    ['a', 'nothing', 0.5, 'nothing is not an assumption with a spread'],
    ['a', 'a', 0.5, 'an input goes with itself'],
    ['a', 'b', 1, 'rank = 1 is not between -1 and 1'],
  ])('of %s and %s at %d is refused', (a, b, rank, message) => {
    const definition = { ...toyDefinition({ a: chance(), b: chance() }), correlations: [pair(a, b, rank)] }
    expect(() => compileModel(definition)).toThrow(message)
  })

  it('that cannot be beside others is refused, and one that is declared twice', () => {
    const chances = { a: chance(), b: chance(), d: chance() }
    const all = [pair('a', 'b', 0.9), pair('b', 'd', 0.9), pair('a', 'd', -0.9)]
    expect(() => compileModel({ ...toyDefinition(chances), correlations: all })).toThrow(
      'correlations of a, b, d cannot all be at once',
    )
    const twice = [pair('a', 'b', 0.5), pair('b', 'a', 0.5)]
    expect(() => compileModel({ ...toyDefinition(chances), correlations: twice })).toThrow('declared twice')
  })
})
