import { describe, expect, it } from 'vitest'
import { type Belief, believe, isBelievable } from '../../../src/engine/decide/believe.ts'
import { figureOf, type Goal } from '../../../src/engine/decide/figure.ts'
import { evaluate, type Settings } from '../../../src/engine/evaluate.ts'
import { normalProbability } from '../../../src/engine/normal.ts'
import {
  type Correlation,
  constraint,
  type Declarations,
  derived,
  kind,
  loguniform,
  series,
  triangular,
  uniform,
} from '../../../src/engine/quantity.ts'
import { sample } from '../../../src/engine/sample.ts'
import { chance, kitchen, words } from './kitchen.ts'

const pure = kind({ unit: '1' })
const total = (formula: string) => ({ total: derived('Total', pure, { ...words, formula }) })

interface Asked {
  readonly declarations: Declarations
  readonly correlations?: readonly Correlation[]
  readonly goal: readonly [text: string, sense: Goal['sense'], value: number]
  readonly settings?: Settings
  readonly count?: number
  readonly fixed?: readonly string[]
}

const ask = ({
  declarations,
  correlations,
  goal: [text, sense, value],
  settings = {},
  ...rest
}: Asked): Belief => {
  const { model, stages, adjoint } = kitchen(declarations, correlations)
  const values = evaluate(model, settings)
  const options = { model, stages, adjoint, values, seed: 1, count: 4000, ...rest }
  return believe(options, { figure: figureOf(model, text), sense, value })
}
const valueIn = ({ world }: Belief, id: string) => world.find((one) => one.id === id)

describe('the nearest world', () => {
  it('of a sum of two chances has the same of both', () => {
    const belief = ask({ declarations: total('a + b'), goal: ['total', 'most', 0.2] })
    expect(belief).toMatchObject({ outcome: 'reachable', now: 1, isCurved: true })
    expect(belief.middle).toBeCloseTo(1, 9)
    expect(belief.distance).toBeCloseTo(1.812388, 5)
    for (const id of ['a', 'b']) {
      expect(valueIn(belief, id)?.value).toBeCloseTo(0.1, 5)
      expect(valueIn(belief, id)?.percentile).toBeCloseTo(0.1, 5)
      expect(valueIn(belief, id)?.share).toBeCloseTo(0.5, 4)
    }
    expect(belief.figure).toBeCloseTo(0.2, 8)
    // The odds are exactly 0.02.
    expect(belief.odds.error).toBeLessThan(0.001)
    expect(Math.abs(belief.odds.value - 0.02)).toBeLessThan(3 * belief.odds.error)
  })

  it('of what is straight in the logarithm of one input is exact', () => {
    const declarations = { a: chance(loguniform(1, 100), 10), ...total('3 * a ^ 2') }
    const belief = ask({ declarations, goal: ['total', 'least', 3 * 80 ** 2] })
    const odds = Math.log(100 / 80) / Math.log(100)
    expect(belief.straightOdds).toBeCloseTo(odds, 8)
    expect(belief.isCurved).toBe(false)
    expect(belief.world).toHaveLength(1)
    expect(valueIn(belief, 'a')?.value).toBeCloseTo(80, 6)
  })

  it('is, where the middle reaches the goal, the nearest in which it is not', () => {
    const belief = ask({ declarations: total('a + b'), goal: ['total', 'most', 1.8] })
    expect(belief.outcome).toBe('reached')
    expect(belief.distance).toBeCloseTo(-1.812388, 5)
    expect(valueIn(belief, 'a')?.value).toBeCloseTo(0.9, 5)
    expect(Math.abs(belief.odds.value - 0.98)).toBeLessThan(3 * belief.odds.error)
  })

  it('stands around what is set, and leaves alone what is held', () => {
    const declarations = { a: chance(triangular(0, 1, 4), 1), b: chance(uniform(0, 2), 1), ...total('a + b') }
    const half = ask({ declarations, goal: ['total', 'most', 0.5], settings: { a: 0.5 } })
    expect(valueIn(half, 'a')?.set).toBe(0.5)
    const held = ask({ declarations, goal: ['total', 'most', 0.75], settings: { a: 0.5 }, fixed: ['a'] })
    expect(held.world.map(({ id }) => id)).toEqual(['b'])
    expect(valueIn(held, 'b')?.value).toBeCloseTo(0.25, 8)
    expect(held.straightOdds).toBeCloseTo(0.125, 8)
  })

  it('is found through steps, from the draws', () => {
    const belief = ask({ declarations: total('floor(4 * a) + floor(4 * b)'), goal: ['total', 'most', 1] })
    // Both below 1/4, or one of them up to 1/2: three of sixteen worlds, the nearest with a quarter and a half.
    expect(belief.outcome).toBe('reachable')
    expect(belief.distance).toBeCloseTo(0.67449, 2)
    expect(Math.abs(belief.odds.value - 3 / 16)).toBeLessThan(3 * belief.odds.error)
  })

  it('is found for a row, and for a year of a series', () => {
    const declarations = {
      shelf: constraint('Shelf', pure, {
        ...words,
        side: 'ground',
        demand: 'a',
        capacity: 'b / 2',
        answers: [],
      }),
      stock: series('Stock', pure, { ...words, formula: 'a * (1 + elapsed)' }),
    }
    const row = ask({ declarations, goal: ['shelf', 'most', 1] })
    expect(Math.abs(row.odds.value - 0.25)).toBeLessThan(3 * row.odds.error)
    expect(2 * (valueIn(row, 'a')?.value ?? 0)).toBeCloseTo(valueIn(row, 'b')?.value ?? 0, 6)
    const stock = ask({ declarations, goal: ['stock@2028', 'most', 0.6] })
    expect(valueIn(stock, 'a')?.value).toBeCloseTo(0.2, 8)
  })

  it('is looked for where the goal is out of reach, and says how close it comes', () => {
    const belief = ask({ declarations: total('a + b'), goal: ['total', 'least', 2.5] })
    expect(belief).toMatchObject({
      outcome: 'out of reach',
      odds: { value: 0 },
      distance: Number.POSITIVE_INFINITY,
    })
    expect(isBelievable(belief)).toBe(false)
    expect(belief.figure).toBeGreaterThan(1.9)
    expect(belief.figure).toBeLessThan(2)
    const certain = ask({ declarations: total('a + b'), goal: ['total', 'most', 2.5] })
    expect(certain).toMatchObject({ outcome: 'certain', odds: { value: 1 } })
  })

  it('is the same for the same seed, to the last digit, and near for another', () => {
    const asked = { declarations: total('a * b + exp(a)'), goal: ['total', 'most', 1.1] } as const
    expect(ask(asked)).toEqual(ask(asked))
    const { model, stages, adjoint } = kitchen(total('a * b + exp(a)'))
    const goal = { figure: figureOf(model, 'total'), sense: 'most', value: 1.1 } as const
    const other = believe({ model, stages, adjoint, values: evaluate(model, {}), seed: 2, count: 4000 }, goal)
    expect(other.distance).toBeCloseTo(ask(asked).distance, 6)
  })
})

describe('inputs that go together', () => {
  const correlations = [{ inputs: ['a', 'b'] as const, rank: 0.8, why: 'For a test.' }]

  it('share the way as their correlation has it', () => {
    const alone = ask({ declarations: total('a + b'), goal: ['total', 'most', 0.2] })
    const together = ask({ declarations: total('a + b'), correlations, goal: ['total', 'most', 0.2] })
    // Both low at once costs one distance, not two: z of both is the quantile of 0.1, along the long axis.
    const score = 2 * Math.sin((Math.PI * 0.8) / 6)
    expect(together.distance).toBeCloseTo(alone.distance / Math.sqrt(1 + score), 5)
    expect(valueIn(together, 'a')?.share).toBeCloseTo(0.5, 3)
    expect(together.odds.value).toBeGreaterThan(3 * alone.odds.value)
  })

  it('count with what they do, not with what goes with them', () => {
    const belief = ask({ declarations: total('a + 0 * b'), correlations, goal: ['total', 'most', 0.1] })
    expect(valueIn(belief, 'a')?.share).toBeCloseTo(1, 9)
    expect(belief.straightOdds).toBeCloseTo(0.1, 6)
  })
})

describe('odds', () => {
  it.each<readonly [formula: string, sense: Goal['sense'], value: number]>([
    ['a * b', 'most', 0.01],
    ['a / (0.2 + b)', 'least', 3],
    ['a + b ^ 3', 'most', 0.05],
    ['min(a, b)', 'least', 0.9],
    ['max(a, b)', 'most', 0.1],
    ['abs(a - b)', 'least', 0.9],
  ])('of %s at %s %d are those of 100,000 draws, within three errors of both', (formula, sense, value) => {
    const declarations = { a: chance(triangular(0, 0.3, 1)), ...total(formula) }
    const belief = ask({ declarations, goal: ['total', sense, value], count: 10_000 })
    const { model, batch } = kitchen(declarations)
    const count = 100_000
    const drawn = sample(model, batch, evaluate(model, {}), { seed: 3, count, record: ['total'] })['total']
    const share = (drawn ?? new Float64Array()).filter((x) =>
      sense === 'most' ? x <= value : x >= value,
    ).length
    const odds = share / count
    const error = Math.hypot(belief.odds.error, Math.sqrt((odds * (1 - odds)) / count))
    expect(Math.abs(belief.odds.value - odds)).toBeLessThan(3 * error)
    expect(belief.straightOdds).toBe(normalProbability(-belief.distance))
    if (!belief.isCurved) expect(Math.abs(belief.straightOdds - odds)).toBeLessThan(4 * error + 0.15 * odds)
  })
})
