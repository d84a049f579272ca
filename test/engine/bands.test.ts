import { describe, expect, it } from 'vitest'
import { bandOf, outsideText, reachedBy, yearBands, yearsReached } from '../../src/engine/bands.ts'
import { evaluate, seriesOf } from '../../src/engine/evaluate.ts'
import { triangular } from '../../src/engine/quantity.ts'
import { sample } from '../../src/engine/sample.ts'
import { jam, toy } from './toy.ts'

const from0to9 = Float64Array.from({ length: 10 }, (_, n) => n)

describe('a band', () => {
  it('holds eight draws of ten', () => {
    const { p10, p50, p90, feasible } = bandOf(from0to9)
    expect([p10.value, p50.value, p90.value]).toEqual([expect.closeTo(0.9, 12), 4.5, expect.closeTo(8.1, 12)])
    expect(feasible).toBe(1)
  })

  it('is of the draws that have a value, and says how many these are', () => {
    const { p50, feasible } = bandOf(Float64Array.of(Number.NaN, 1, 3, Number.NaN))
    expect([p50.value, feasible]).toEqual([2, 0.5])
    expect(bandOf(Float64Array.of(Number.NaN)).p10.value).toBeNaN()
  })

  it('of a series is one of each year', () => {
    const bands = yearBands(Float64Array.of(1, 10, 3, 30, 5, 50), 2)
    expect(bands.map(({ p50 }) => p50.value)).toEqual([3, 30])
  })
})

describe('what is reached by a year', () => {
  it('stays reached', () => {
    expect(reachedBy(Float64Array.of(3, 1, 2, 3, 3, 3), 3, 1)).toEqual([0, 0.5, 0.5])
  })

  it('is not reached by what has no value', () => {
    expect(reachedBy(Float64Array.of(Number.NaN, 1, Number.NaN, Number.NaN), 2, 1)).toEqual([0, 0.5])
  })
})

it('by when a share of the worlds is there', () => {
  expect(yearsReached([0, 0.2, 0.6], 2030, [0.1, 0.5, 0.9])).toEqual([2031, 2032, null])
})

it('a sample records every year of a series, as one setting gives them', () => {
  const spread = triangular('1 t', '2 t', '3 t')
  const { model, batch } = toy({
    ...jam,
    fruitMass: { ...jam.fruitMass, role: 'assumption' as const, spread },
  })
  const series = model.quantities.filter(({ type }) => type === 'series').map(({ id }) => id)
  expect(series.length).toBeGreaterThan(0)
  const drawn = sample(model, batch, evaluate(model, {}), {
    seed: 3,
    count: 70,
    record: ['fruitMass', ...series],
  })
  const masses = drawn['fruitMass'] ?? new Float64Array()
  for (const n of [0, 1, 64, 69]) {
    const values = evaluate(model, { fruitMass: masses[n] ?? 0 })
    for (const id of series)
      expect(drawn[id]?.subarray(n * model.years, (n + 1) * model.years)).toEqual(seriesOf(model, values, id))
  }
})

it('says of a value outside its band on which side most worlds are', () => {
  const band = { p10: { value: 83, error: 1 }, p90: { value: 130, error: 1 } }
  expect(outsideText(80, band)).toBe('most worlds are higher')
  expect(outsideText(131, band)).toBe('most worlds are lower')
  expect([83, 100, 130, Number.NaN].map((value) => outsideText(value, band))).toEqual(['', '', '', ''])
})
