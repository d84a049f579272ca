import { describe, expect, it } from 'vitest'
import { figureOf } from '../../../src/engine/decide/figure.ts'
import { drawPairs, shareParts, sharesFrom, sharesOf } from '../../../src/engine/decide/shares.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { type Correlation, derived, kind, uniform } from '../../../src/engine/quantity.ts'
import { chance, kitchen, words } from './kitchen.ts'

const pi = Math.PI
const ask = (formula: string, count = 4000, correlations: readonly Correlation[] = [], seed = 1) => {
  const declarations = {
    a: chance(uniform(-pi, pi), 0.1),
    b: chance(uniform(-pi, pi), 0.1),
    d: chance(uniform(-pi, pi), 0.1),
    total: derived('Total', kind({ unit: '1' }), { ...words, formula }),
  }
  const { model, stages } = kitchen(declarations, correlations)
  return sharesOf(model, stages, evaluate(model, {}), figureOf(model, 'total'), { seed, count })
}

const near = (found: ReturnType<typeof ask>, id: string, total: number, alone: number) => {
  const share = found.shares.find(({ ids }) => ids.includes(id))
  expect(Math.abs((share?.total.value ?? 0) - total), `${id} in total`).toBeLessThan(
    4 * (share?.total.error ?? 0) + 1e-9,
  )
  expect(Math.abs((share?.alone.value ?? 0) - alone), `${id} alone`).toBeLessThan(
    4 * (share?.alone.error ?? 0) + 1e-9,
  )
  expect(share?.total.error).toBeLessThan(0.05)
}

describe('shares of the variance', () => {
  it('of a sum are those of its parts', () => {
    const found = ask('3 * a + b + 0 * d')
    near(found, 'a', 0.9, 0.9)
    near(found, 'b', 0.1, 0.1)
    near(found, 'd', 0, 0)
    expect(found.shares[0]?.ids).toEqual(['a'])
    expect(Math.abs(found.variance / ((10 * (2 * pi) ** 2) / 12) - 1)).toBeLessThan(0.05)
  })

  it('of the function of Ishigami and Homma (1990) are those that can be worked out', () => {
    // With 7 and 0.1: variance by parts 1/2 (1 + 0.1 pi^4 / 5)^2, 49 / 8 and 8 pi^8 0.1^2 / 225.
    const [one, two, both] = [(1 + (0.1 * pi ** 4) / 5) ** 2 / 2, 49 / 8, (8 * pi ** 8 * 0.01) / 225]
    const all = one + two + both
    const found = ask('sin(a) + 7 * sin(b) ^ 2 + 0.1 * d ^ 4 * sin(a)', 8000)
    near(found, 'a', (one + both) / all, one / all)
    near(found, 'b', two / all, two / all)
    near(found, 'd', both / all, 0)
  })

  it('of inputs that go together are theirs together', () => {
    const found = ask('a - b + d', 4000, [{ inputs: ['a', 'b'], rank: 0.9, why: 'For a test.' }])
    expect(found.shares.map(({ ids }) => ids.join())).toEqual(['d', 'a,b'])
  })

  it('are the same when parts are drawn in another order', () => {
    const { model, stages } = kitchen({
      total: derived('Total', kind({ unit: '1' }), { ...words, formula: 'a * b' }),
    })
    const [values, figure, options] = [evaluate(model, {}), figureOf(model, 'total'), { seed: 3, count: 95 }]
    const parts = [...Array(shareParts).keys()]
    const drawn = new Map(
      parts.toReversed().map((part) => [part, drawPairs(model, stages, values, figure, options, part)]),
    )
    const pairs = parts.flatMap((part) => drawn.get(part) ?? [])
    expect(pairs).toHaveLength(95)
    expect(sharesFrom(model, stages, values, figure, options, pairs)).toEqual(
      sharesOf(model, stages, values, figure, options),
    )
  })

  it('say in how many worlds there is a value, and repeat with their seed', () => {
    expect(ask('sqrt(a)', 400).feasible).toBeCloseTo(0.25, 1)
    expect(ask('a * b', 300)).toEqual(ask('a * b', 300))
    expect(ask('a * b', 300, [], 2)).not.toEqual(ask('a * b', 300))
    expect(ask('7 + 0 * a', 100).shares.every(({ total }) => total.value === 0)).toBe(true)
  })
})
