import { describe, expect, it } from 'vitest'
import { readAxis } from '../../../src/engine/decide/axis.ts'
import { figureOf } from '../../../src/engine/decide/figure.ts'
import { chartOf, contourOf } from '../../../src/engine/decide/map.ts'
import { sweep } from '../../../src/engine/decide/sweep.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { choice, constraint, decision, derived, kind } from '../../../src/engine/quantity.ts'
import { calculator } from '../../../src/engine/units.ts'
import { kitchen, words } from './kitchen.ts'

const pure = kind({ unit: '1' })
const declarations = {
  x: decision('X', pure, { ...words, default: 0.25, range: [0, 1] }),
  y: decision('Y', pure, { ...words, default: 2, range: [1, 100], scale: 'log' }),
  jars: decision('Jars', pure, { ...words, default: 4, range: [1, 9], step: 1 }),
  fruit: decision('Fruit', kind({ unit: 'kg', display: ['t', 'kg'], limits: [0, null] }), {
    ...words,
    default: '1 t',
    range: ['100 kg', '10 t'],
  }),
  lid: choice('Lid', {
    ...words,
    default: 'screw',
    options: { screw: { label: 'Screw', why: 'It holds.' }, clip: { label: 'Clip', why: 'It is quick.' } },
  }),
  total: derived('Total', pure, { ...words, formula: 'x + (lid == "clip" ? 10 : 0) + log10(y)' }),
  circle: derived('Circle', pure, { ...words, formula: 'x ^ 2 + log10(y) ^ 2 / 4' }),
  bowl: derived('Bowl', pure, { ...words, formula: '(x - 0.5) ^ 2 + (log10(y) - 1) ^ 2' }),
  broken: derived('Broken', pure, { ...words, formula: 'sqrt(x - 0.5)' }),
  shelf: constraint('Shelf', pure, { ...words, side: 'ground', demand: 'x', capacity: '0.5', answers: [] }),
}
const { model, stages } = kitchen(declarations)
const values = evaluate(model, {})
const axis = (text: string, count = 11) => readAxis(model, text, count, calculator)

describe('an axis', () => {
  it.each<readonly [text: string, found: readonly (number | string)[]]>([
    ['x=0.1,0.3', [0.1, 0.3]],
    ['x=0..1/5', [0, 0.25, 0.5, 0.75, 1]],
    ['y=1..100*3', [1, 10, 100]],
    ['x=0..1/3,0.9', [0, 0.5, 1, 0.9]],
    ['fruit=500 kg, 2 t', [500, 2000]],
    ['fruit=1t..3t/3', [1000, 2000, 3000]],
    ['jars=1..9/17', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['lid', ['screw', 'clip']],
    ['lid=clip', ['clip']],
    ['x=0.5,0.5', [0.5]],
  ])('%s', (text, found) => {
    expect(axis(text).values).toEqual(found)
  })

  it('is the whole slider where nothing else is said, as the slider is', () => {
    expect(axis('y', 3).values).toEqual([1, 10, 100])
    expect(axis('x', 3).values).toEqual([0, 0.5, 1])
    expect([axis('y').isLog, axis('x').isLog]).toEqual([true, false])
  })

  it.each([
    ['z=1', 'no input is called "z"'],
    ['total=1', 'total is computed and cannot be set'],
    ['x=0..1', 'has no number of steps; write x=0..1/10 for even steps or x=0..1*10 for even factors'],
    ['x=0..1*5', 'even factors need two ends above zero'],
    ['x=0..1/1', 'is not a number of values from 2 to 10000'],
    ['fruit=3 m', 'fruit = '],
    ['fruit=-1..1/3', 'below the least possible'],
    ['lid=cork', 'is not one of screw, clip'],
    ['x=', '"" is not'],
  ])('%s is refused', (text, message) => {
    expect(() => axis(text)).toThrow(message)
  })
})

describe('a sweep', () => {
  it('computes every combination, the last fastest, as an evaluation would', () => {
    const axes = [axis('x=0.25,0.75'), axis('lid'), axis('y=1,10,100')]
    const points = [...sweep(stages, values, axes, [figureOf(model, 'total'), figureOf(model, 'shelf')])]
    expect(points).toHaveLength(12)
    expect(points.slice(0, 4).map(({ at }) => at)).toEqual([
      [0.25, 'screw', 1],
      [0.25, 'screw', 10],
      [0.25, 'screw', 100],
      [0.25, 'clip', 1],
    ])
    for (const { at, found } of points) {
      const all = evaluate(model, { x: Number(at[0]), lid: String(at[1]), y: Number(at[2]) })
      expect(found).toEqual([all[figureOf(model, 'total').place], all[figureOf(model, 'shelf').place]])
    }
  })

  it('is refused where an input is there twice, or there is too much', () => {
    const total = [figureOf(model, 'total')]
    expect(() => [...sweep(stages, values, [axis('x'), axis('x=1')], total)]).toThrow('x is given twice')
    const long = [axis('x=0..1/10000'), axis('y=1..2/10000')]
    expect(() => [...sweep(stages, values, long, total)]).toThrow('100000000 combinations are more than')
  })
})

describe('a map', () => {
  it('has its values row by row, with what is not met', () => {
    const chart = chartOf(stages, values, [axis('x=0.25,0.75'), axis('y=1,10')], figureOf(model, 'total'), [
      figureOf(model, 'shelf'),
    ])
    expect([...chart.values]).toEqual([0.25, 0.75, 1.25, 1.75])
    expect(chart.failing).toEqual([[], [0], [], [0]])
  })

  it('has the straight line where a sum is what is wanted, from edge to edge', () => {
    const chart = chartOf(stages, values, [axis('x', 21), axis('y', 21)], figureOf(model, 'total'), [])
    const [line = [], ...others] = contourOf(chart, 1.5)
    expect(others).toEqual([])
    for (const [x, y] of line) expect(x + Math.log10(y)).toBeCloseTo(1.5, 3)
    const ring = contourOf(
      chartOf(stages, values, [axis('x', 41), axis('y', 41)], figureOf(model, 'bowl'), []),
      0.04,
    )
    expect(ring).toHaveLength(1)
    expect(ring[0]?.[0]).toEqual(ring[0]?.at(-1))
    for (const [x, y] of ring.flat()) expect(Math.hypot(x - 0.5, Math.log10(y) - 1)).toBeCloseTo(0.2, 2)
    const ends = [line[0], line.at(-1)].map((point) => point?.[0] ?? Number.NaN).toSorted((a, b) => a - b)
    expect(ends[0]).toBeCloseTo(0, 2)
    expect(ends[1]).toBeCloseTo(1, 2)
  })

  it('has a curve to a thousandth on a fine grid, and none where the goal is nowhere', () => {
    const chart = chartOf(stages, values, [axis('x', 61), axis('y', 61)], figureOf(model, 'circle'), [])
    const lines = contourOf(chart, 0.5)
    expect(lines).toHaveLength(1)
    for (const [x, y] of lines.flat())
      expect(Math.abs(x ** 2 + Math.log10(y) ** 2 / 4 - 0.5)).toBeLessThan(1e-3)
    expect(contourOf(chart, 7)).toEqual([])
  })

  it('draws no line along the edge of where there is a value', () => {
    const chart = chartOf(stages, values, [axis('x', 21), axis('y', 5)], figureOf(model, 'broken'), [])
    expect(chart.values.some(Number.isNaN)).toBe(true)
    // From 0.5 up, where it is 0, to 1; below there is none.
    for (const [x] of contourOf(chart, 0.5).flat()) expect(x).toBeCloseTo(0.75, 2)
    expect(contourOf(chart, 0.5)).toHaveLength(1)
    expect(contourOf(chart, -0.1)).toEqual([])
  })

  it('needs two inputs with a range whose values rise', () => {
    const of = (x: string, y: string) => () =>
      chartOf(stages, values, [axis(x), axis(y)], figureOf(model, 'total'), [])
    expect(of('lid', 'x')).toThrow('lid is a choice')
    expect(of('x=1', 'y')).toThrow('x has one value')
    expect(of('x=1,0', 'y')).toThrow('do not rise')
  })
})
