/** Fronts whose shape is known. */
import { describe, expect, it } from 'vitest'
import type { Search } from '../../../src/engine/decide/design-space.ts'
import { figureOf } from '../../../src/engine/decide/figure.ts'
import { type Found, front, frontAmong, frontStep, frontSteps } from '../../../src/engine/decide/front.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { decision, derived, kind } from '../../../src/engine/quantity.ts'
import { kitchen, words } from './kitchen.ts'

const pure = kind({ unit: '1' })
const number = (low: number, high: number, usual: number) =>
  decision('Number', pure, { ...words, default: usual, range: [low, high] })
const result = (formula: string) => derived('Result', pure, { ...words, formula })

/** Schaffer's problem: of both results none can be less than at x between 0 and 2, where the roots of what is above 1 are 2 together. */
const { model, stages } = kitchen({
  x: number(-10, 10, 7),
  idle: number(0, 1, 0.5),
  first: result('1 + x ^ 2 + (idle - 0.5) ^ 2'),
  second: result('1 + (x - 2) ^ 2 + (idle - 0.5) ^ 2'),
})
const search: Search = {
  model,
  stages,
  values: evaluate(model, {}),
  vary: ['x', 'idle'],
  objective: figureOf(model, 'first'),
  sense: 'least',
  required: [],
  seed: 1,
  evaluations: 2000,
}
const against = { figure: figureOf(model, 'second'), sense: 'least' } as const

describe('a front', () => {
  const points = front(search, against, 6)

  it('lies where it is known to lie, from end to end and in order', () => {
    expect(points).toHaveLength(6)
    for (const { objective, against: other } of points)
      expect(Math.sqrt(objective - 1) + Math.sqrt(other - 1)).toBeCloseTo(2, 2)
    expect(points[0]?.objective).toBeCloseTo(1, 3)
    expect(points.at(-1)?.against).toBeCloseTo(1, 3)
    expect(points.map(({ objective }) => objective)).toEqual(
      points.map(({ objective }) => objective).toSorted((a, b) => a - b),
    )
  })

  it('is the same step by step, and can be looked at on the way', () => {
    const found: (Found | null)[] = []
    for (let step = 0; step < frontSteps(6); step++) found.push(frontStep(search, against, 6, found))
    expect(frontAmong(search, against, found)).toEqual(points)
    expect(frontAmong(search, against, found.slice(0, 4))).toHaveLength(3)
  })

  it('is empty where nothing meets what is required', () => {
    const impossible = { figure: figureOf(model, 'first'), sense: 'most', value: -1 } as const
    expect(front({ ...search, evaluations: 300, required: [impossible] }, against, 4)).toEqual([])
  })

  it.each([
    ['nearly zero', '1e-6 + (x - 2) ^ 2 + (idle - 0.5) ^ 2', 1e-6],
    ['far below zero, in dollars', '1e9 * ((x - 2) ^ 2 + (idle - 0.5) ^ 2) - 2e9', -2e9],
  ])('has its designs apart where one end is %s', (_, second, least) => {
    const scale = least < 0 ? 1e9 : 1
    const of = kitchen({
      x: number(-10, 10, 7),
      idle: number(0, 1, 0.5),
      first: result('1 + x ^ 2 + (idle - 0.5) ^ 2'),
      second: result(second),
    })
    const points = front(
      {
        ...search,
        ...of,
        values: evaluate(of.model, {}),
        objective: figureOf(of.model, 'first'),
      },
      { figure: figureOf(of.model, 'second'), sense: 'least' },
      6,
    )
    expect(points).toHaveLength(6)
    // The bounds are a fifth of the way apart: at each, the two roots are 2 together.
    for (const [n, point] of points.entries()) {
      const rest = Math.max(0, (point.against - least) / scale)
      expect(rest).toBeCloseTo(4 * (1 - n / 5), 1)
      expect(Math.sqrt(Math.max(0, point.objective - 1)) + Math.sqrt(rest)).toBeCloseTo(2, 1)
    }
  })
})
