import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf } from '../../src/engine/evaluate.ts'
import { triangular, uniform } from '../../src/engine/quantity.ts'
import { sample } from '../../src/engine/sample.ts'
import { cellsOf, placeOf, pointsOf, type Study, studyEvaluator } from '../../src/engine/study.ts'
import { jam, toy } from './toy.ts'

const { model, batch } = toy({
  fruitMass: { ...jam.fruitMass, role: 'assumption' as const, spread: triangular('1 t', '2 t', '3 t') },
  potMass: { ...jam.potMass, role: 'assumption' as const, spread: uniform(0.2, 0.5) },
})
const grid: Study = {
  settings: { sugarShare: 0.3 },
  axes: [
    { id: 'quality', values: [0, 1] },
    { id: 'potMass', values: [0.2, 0.3, 0.5] },
  ],
  draws: { count: 10, ids: ['fruitMass'] },
  seed: 4,
  record: ['quality', 'potMass', 'fruitMass', 'pots', 'shelf', 'richYear'],
}
const evaluatorOf = (study: Study) => studyEvaluator(model, batch, study)
const all = evaluatorOf(grid)({ start: 0, count: pointsOf(grid) })
const column = (id: string): Float64Array => all[grid.record.indexOf(id)] ?? new Float64Array()

describe('a study', () => {
  it('has every combination with every draw, the last axis moving fastest', () => {
    expect(cellsOf(grid)).toBe(6)
    expect(pointsOf(grid)).toBe(60)
    expect(placeOf(grid, 47)).toEqual({ draw: 7, places: [1, 1] })
    expect([column('quality')[47], column('potMass')[47]]).toEqual([1, 0.3])
  })

  it('gives the bits that evaluating every point by itself gives', () => {
    for (let point = 0; point < pointsOf(grid); point++) {
      const settings = {
        sugarShare: 0.3,
        quality: column('quality')[point] === 1 ? 'extra' : 'plain',
        potMass: column('potMass')[point] ?? 0,
        fruitMass: column('fruitMass')[point] ?? 0,
      }
      const values = evaluate(model, settings)
      expect(column('pots')[point]).toBe(numberOf(model, values, 'pots'))
      expect(column('richYear')[point]).toBe(numberOf(model, values, 'richYear'))
      expect(column('shelf')[point]).toBe(rowOf(model, values, 'shelf').ratio)
    }
  })

  it('draws what a sample of the same seed draws, the same at every combination', () => {
    const { fruitMass } = sample(model, batch, evaluate(model, { sugarShare: 0.3 }), {
      seed: 4,
      count: 10,
      record: ['fruitMass', 'pots'],
      fixed: ['potMass'],
    })
    for (let cell = 0; cell < 6; cell++)
      expect(column('fruitMass').subarray(10 * cell, 10 * cell + 10)).toEqual(fruitMass)
  })

  it('gives the same in parts, in any order, also of many hypercubes', () => {
    const large: Study = { ...grid, draws: { count: 2345, ids: ['fruitMass'] }, axes: grid.axes.slice(0, 1) }
    const [whole] = [evaluatorOf(large)({ start: 0, count: 4690 })]
    const evaluateSome = evaluatorOf(large)
    for (const [start, count] of [
      [4000, 690],
      [0, 77],
      [2300, 100],
      [77, 2223],
    ] as const)
      expect(evaluateSome({ start, count })).toEqual(
        whole.map((numbers) => numbers.subarray(start, start + count)),
      )
  })

  it('is one evaluation where nothing moves', () => {
    const one: Study = { ...grid, axes: [], draws: { count: 1, ids: [] }, record: ['pots'] }
    const values = evaluate(model, one.settings)
    expect(evaluatorOf(one)({ start: 0, count: 1 })).toEqual([
      Float64Array.of(numberOf(model, values, 'pots')),
    ])
  })
})
