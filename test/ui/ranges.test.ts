/** Ranges and odds as the page says them. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, quantityOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { outsideSentences } from '../../src/ui/analysis/outside.ts'
import { oddsText, rangeText } from '../../src/ui/analysis/range-text.ts'

const exactly = (value: number, error = 0) => ({ value, error })

const textOf = (id: QuantityId, low: number, high: number, error = 0): string =>
  rangeText(quantityOf(model, id), {
    p10: exactly(low, error),
    p50: exactly((low + high) / 2),
    p90: exactly(high, error),
  })

describe('a range', () => {
  it.each([
    ['costRatio', 2.6, 6.3, '2.6 to 6.3'],
    ['wetMass', 41e6, 62e6, '41 to 62 kt'],
    ['downlinkClosure', 0.027, 0.47, '2.7 to 47 %'],
    ['orbitCapex', 31e9, 62e9, 'USD 31 to 62 bn'],
    ['orbitCapex', 0.4e9, 2e9, 'USD 400 m to 2 bn'],
    ['costCrossoverYear', 2038, 2044, '2038 to 2044'],
    ['costRatio', 2.5, 2.5, '2.5'],
  ] as const)('of %s from %d to %d reads %s', (id, low, high, text) => {
    expect(textOf(id, low, high).replaceAll(/\s/gu, ' ')).toBe(text)
  })

  it('has the digits that both ends are sure of', () => {
    expect(textOf('costRatio', 2.612, 6.324, 0.05)).toBe('2.6 to 6.3')
  })

  it('is nothing where there is no value', () => {
    expect(textOf('costRatio', Number.NaN, Number.NaN)).toBe('')
  })
})

describe('odds', () => {
  it.each([
    [0.837, '84 %'],
    [0.0005, '0.05 %'],
    [0.9985, '99.9 %'],
    [0, '< 0.05 %'],
    [1, '> 99.95 %'],
  ])('of %d read %s', (share, text) => {
    expect(oddsText(share, 2000).replaceAll(/\s/gu, ' ')).toBe(text)
  })
})

describe('a value outside its range', () => {
  const values = evaluate(model, {})
  const now = numberOf(model, values, 'wetMass')
  const bandFrom = (low: number, high: number) => ({
    wetMass: {
      ...{ p10: exactly(low * now), p50: exactly(((low + high) / 2) * now), p90: exactly(high * now) },
      feasible: 1,
    },
  })

  it('is said to be, with its range', () => {
    const { label } = quantityOf(model, 'wetMass')
    expect(outsideSentences(model, values, bandFrom(1.1, 1.5))).toEqual([
      expect.stringMatching(
        new RegExp(`^${label}: .+ as set, outside its range of .+ to .+; most worlds are higher\\.$`),
      ),
    ])
    expect(outsideSentences(model, values, bandFrom(0.5, 0.9))[0]).toContain('most worlds are lower.')
  })

  it('is not, where it lies inside', () => {
    expect(outsideSentences(model, values, bandFrom(0.9, 1.1))).toEqual([])
  })
})
