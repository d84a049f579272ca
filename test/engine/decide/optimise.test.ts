import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { describe, expect, it } from 'vitest'
import type { Search } from '../../../src/engine/decide/design-space.ts'
import { figureOf, type Goal, numberIn } from '../../../src/engine/decide/figure.ts'
import { closing, optimise } from '../../../src/engine/decide/optimise.ts'
import { evaluate, rowsOf, type Settings } from '../../../src/engine/evaluate.ts'
import { choice, type Declarations, decision, derived, kind } from '../../../src/engine/quantity.ts'
import { kitchen, words } from './kitchen.ts'

const pure = kind({ unit: '1' })
const number = (low: number, high: number, usual: number, step?: number) =>
  decision('Number', pure, { ...words, default: usual, range: [low, high], ...(step ? { step } : {}) })
const result = (formula: string) => derived('Result', pure, { ...words, formula })

interface Asked {
  readonly declarations: Declarations
  readonly vary: readonly string[]
  readonly require?: readonly (readonly [text: string, sense: Goal['sense'], value: number])[]
  readonly settings?: Settings
  readonly sense?: Search['sense']
  readonly seed?: number
  readonly evaluations?: number
}

const best = ({
  declarations,
  vary,
  require = [],
  settings = {},
  sense = 'least',
  seed = 1,
  evaluations = 4000,
}: Asked) => {
  const { model: toy, stages: steps } = kitchen(declarations)
  const required = require.map(
    ([text, way, value]): Goal => ({ figure: figureOf(toy, text), sense: way, value }),
  )
  const values = evaluate(toy, settings)
  const objective = figureOf(toy, 'cost')
  return optimise({
    model: toy,
    stages: steps,
    values,
    vary,
    objective,
    sense,
    required,
    seed,
    evaluations,
  })
}

/** A closed box of a volume with the least surface. */
const box = {
  declarations: {
    length: number(0.1, 20, 2),
    width: number(0.1, 20, 3),
    height: number(0.1, 20, 12),
    volume: result('length * width * height'),
    cost: result('2 * (length * width + width * height + length * height)'),
  },
  vary: ['length', 'width', 'height'],
} as const

/**
 * Pressure vessel with plates of whole sixteenths of an inch (E. Sandgren, Journal of Mechanical Design 112, 223 (1990)). The
 * optimum was got with scipy 1.17: `differential_evolution(cost, bounds, integrality=[1, 1, 0, 0], constraints=..., seed=1,
 * maxiter=3000, popsize=40, tol=1e-10, recombination=0.9)` gives 6059.714 at 13/16, 7/16, 42.09845 and 176.6366 after
 * 10,301 designs; seed 2 ends at 6090.526.
 */
const vessel = {
  declarations: {
    shell: number(1, 99, 20, 1),
    head: number(1, 99, 20, 1),
    radius: number(10, 200, 50),
    length: number(10, 200, 100),
    thinShell: result('0.0193 * radius / (0.0625 * shell)'),
    thinHead: result('0.00954 * radius / (0.0625 * head)'),
    volume: result('3.141592653589793 * radius ^ 2 * length + 4 / 3 * 3.141592653589793 * radius ^ 3'),
    cost: result(
      '0.6224 * 0.0625 * shell * radius * length + 1.7781 * 0.0625 * head * radius ^ 2 + 3.1661 * (0.0625 * shell) ^ 2 * length + 19.84 * (0.0625 * shell) ^ 2 * radius',
    ),
  },
  vary: ['shell', 'head', 'radius', 'length'],
  require: [
    ['thinShell', 'most', 1],
    ['thinHead', 'most', 1],
    ['volume', 'least', 1_296_000],
  ],
} as const

describe('the best design', () => {
  it('of a box of a given volume is a cube', () => {
    const design = best({ ...box, require: [['volume', 'least', 64]] })
    expect(design.open).toEqual([])
    expect(Math.abs(design.after / 96 - 1)).toBeLessThan(1e-4)
    for (const { to } of design.changes) expect(Math.abs(Number(to) / 4 - 1)).toBeLessThan(0.03)
    expect(design.before + design.changes.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(
      design.after,
      9,
    )
  })

  it.each([1, 2, 3])('of a pressure vessel is the one that scipy finds, with seed %d', (seed) => {
    // With 8,000 one seed of eight ends, as scipy's second does, in the second best hollow; with 16,000 none.
    const design = best({ ...vessel, seed, evaluations: 16_000 })
    expect(design.open).toEqual([])
    expect(Math.abs(design.after / 6059.714 - 1)).toBeLessThan(0.005)
    expect(Number.isInteger(design.settings['shell'])).toBe(true)
  })

  it.each([1, 2, 3])('of a landscape with many hollows is the deepest, with seed %d', (seed) => {
    const declarations = {
      x: number(-5.12, 5.12, 4),
      y: number(-5.12, 5.12, -3),
      cost: result(
        '1 + 20 + x ^ 2 + y ^ 2 - 10 * cos(6.283185307179586 * x) - 10 * cos(6.283185307179586 * y)',
      ),
    }
    expect(best({ declarations, vary: ['x', 'y'], seed }).after).toBeCloseTo(1, 4)
  })

  it('chooses among options together with numbers, and the highest where that is wanted', () => {
    const declarations = {
      lid: choice('Lid', {
        ...words,
        default: 'screw',
        options: {
          screw: { label: 'Screw', why: 'It holds.' },
          clip: { label: 'Clip', why: 'It is quick.' },
          wax: { label: 'Wax', why: 'It is cheap.' },
        },
      }),
      x: number(0, 10, 1),
      cost: result('lid == "screw" ? 10 - (x - 2) ^ 2 : lid == "clip" ? 12 - (x - 7) ^ 2 : 11 - (x - 9) ^ 2'),
    }
    const design = best({ declarations, vary: ['lid', 'x'], sense: 'most' })
    expect(design.settings).toMatchObject({ lid: 'clip' })
    expect(design.after).toBeCloseTo(12, 6)
  })

  it('names what is at the end of its slider, and leaves alone what gains nothing', () => {
    const declarations = { x: number(0, 10, 5), idle: number(0, 1, 0.5), cost: result('1 + x + 1e-9 * idle') }
    const design = best({ declarations, vary: ['x', 'idle'] })
    expect(design.changes).toEqual([{ id: 'x', from: 5, to: 0, gain: -5, keeps: [], end: 'low' }])
  })

  it('says for what a change that costs is made, and what cannot hold', () => {
    const declarations = {
      x: number(0, 10, 0),
      y: number(0, 10, 9),
      cost: result('1 + x + y'),
      load: result('8 - x'),
    }
    const design = best({ declarations, vary: ['x', 'y'], require: [['load', 'most', 5]] })
    expect(design.changes.find(({ id }) => id === 'x')).toMatchObject({ keeps: ['load'] })
    expect(design.after).toBeCloseTo(4, 3)
    const open = best({ declarations, vary: ['x', 'y'], require: [['load', 'most', -5]] })
    expect(open.open.map(({ figure }) => figure.quantity.id)).toEqual(['load'])
  })

  it('is never worse than the present one, and the same for the same seed', () => {
    const there = { x: 0, y: 0 }
    const declarations = { x: number(-1, 1, 0), y: number(-1, 1, 0), cost: result('x ^ 2 + y ^ 2') }
    expect(best({ declarations, vary: ['x', 'y'], settings: there })).toMatchObject({ after: 0, changes: [] })
    expect(best(vessel)).toEqual(best(vessel))
  })

  it('refuses what cannot be chosen', () => {
    expect(() => best({ ...box, vary: ['volume'] })).toThrow('volume is computed and cannot be chosen')
    expect(() => best({ ...box, vary: ['lenght'] })).toThrow(
      'no input is called "lenght"; the nearest is "length"',
    )
  })
})

describe('the best satellite', () => {
  it('is that of brute force on a grid, or better, with every row met that was met', () => {
    const vary = ['altitude', 'radiatorTemperature', 'satellitePower'] as const
    const values = evaluate(model, {})
    const objective = figureOf(model, 'costRatio')
    const required = closing(model, values, 'orbit')
    const design = optimise({
      model,
      stages,
      values,
      vary,
      objective,
      sense: 'least',
      required,
      seed: 1,
      evaluations: 1500,
    })
    const after = evaluate(model, design.settings)
    expect(numberIn(objective, after)).toBe(design.after)
    const met = (all: Float64Array) => rowsOf(model, all).filter(({ ratio }) => ratio <= 1)
    const now = new Set(met(after).map(({ id }) => id))
    for (const { figure } of required) expect(now).toContain(figure.quantity.id)
    let grid = Number.POSITIVE_INFINITY
    for (const altitude of [400e3, 450e3, 500e3, 550e3, 600e3, 700e3])
      for (const radiatorTemperature of [308.15, 313.15, 318.15, 321.15, 323.14])
        for (const satellitePower of [60e3, 100e3, 150e3, 180e3, 200e3, 220e3, 250e3, 300e3]) {
          const all = evaluate(model, { altitude, radiatorTemperature, satellitePower })
          const holds = required.every((goal) => numberIn(goal.figure, all) <= 1)
          if (holds) grid = Math.min(grid, numberIn(objective, all))
        }
    expect(design.after).toBeLessThanOrEqual(grid)
    expect(design.after).toBeGreaterThan(0.97 * grid)
  })
})
