/** Series: looking back in time, and what is made of all the years together. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { log } from '../../src/elementary/index.ts'
import { evaluate, numberOf, seriesOf } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import { decision, derived, kind, series } from '../../src/engine/quantity.ts'
import { at } from '../../src/engine/runtime.ts'
import { toy } from './toy.ts'

const YEAR = 365.25 * 86400
const words = { symbol: 'x', why: 'For a test.' }
const count = kind({ unit: '1' })
const duration = kind({ unit: 's' })
const yearly = (formula: string, initial = '0') => series('Yearly', count, { ...words, formula, initial })
const scalar = (formula: string) => derived('Scalar', count, { ...words, formula })

const { model } = toy({
  wait: decision('Wait', duration, {
    ...words,
    default: '1 year',
    range: ['-5 year', '20 year'],
    evidence: 'judgement',
  }),
  sureWait: derived('Sure wait', duration, {
    ...words,
    formula: 'wait',
    requires: { 'wait >= 0': 'Nothing waits for {wait}.' },
  }),
  step: yearly('(elapsed + 1)^2', '-3'),
  back: yearly('previous(step, wait)'),
  late: yearly('delayed(step, wait)'),
  sure: yearly('delayed(step, sureWait)'),
  waits: series('Waits', duration, { ...words, formula: 'wait * elapsed' }),
  varying: yearly('delayed(step, waits)'),
  earlier: yearly('previous(step, (1 + elapsed / 2) * aYear)'),
  sumBack: scalar('sum(previous(step, wait))'),
  sumLate: scalar('sum(delayed(step, wait) * 2)'),
  sumBefore: scalar('sum(previous(step))'),
  lastLate: scalar('last(delayed(step, 1.5 * aYear))'),
  most: scalar('maximum(step - 8 * elapsed)'),
  least: scalar('minimum(step - 8 * elapsed)'),
  final: scalar('last(step) - last(elapsed)'),
  presentLate: scalar('discounted(delayed(step, wait), interest)'),
  broken: yearly('log(elapsed - 1)'),
  mostBroken: scalar('maximum(broken)'),
  leastBroken: scalar('minimum(broken)'),
  sumBroken: scalar('sum(broken)'),
})

/** The series `step` at any time: -3 up to a year before the first, then straight lines between the squares. */
const stepAt = (t: number): number => {
  const f = (k: number) => (k < 0 ? -3 : (k + 1) ** 2)
  const [low, high] = [Math.floor(Math.max(t, -1)), Math.ceil(Math.max(t, -1))]
  return f(low) + (Math.max(t, -1) - low) * (f(high) - f(low))
}
const years = [0, 1, 2, 3, 4]
const of = (id: string, wait = YEAR) => [...seriesOf(model, evaluate(model, { wait }), id)]
const close = (values: readonly number[], expected: readonly number[]) => {
  values.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 9)
  })
  expect(values).toHaveLength(expected.length)
}

describe('looking back in time', () => {
  it('agrees with straight lines between the years for any lag, at least a year for previous()', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 18, noNaN: true }), (lag) => {
        close(
          of('late', lag * YEAR),
          years.map((y) => stepAt(y - Math.max(0, lag))),
        )
        close(
          of('back', lag * YEAR),
          years.map((y) => stepAt(y - Math.max(1, lag))),
        )
      }),
    )
  })

  it.each([
    ['no lag is the year itself', 'late', 0, [1, 4, 9, 16, 25]],
    ['no lag of previous() is a year', 'back', 0, [-3, 1, 4, 9, 16]],
    ['half a year lies between', 'late', 0.5, [-1, 2.5, 6.5, 12.5, 20.5]],
    ['two years and a quarter', 'back', 2.25, [-3, -3, 0, 3.25, 7.75]],
    ['longer than the horizon is the initial value', 'late', 100, [-3, -3, -3, -3, -3]],
    ['as long as can be is the initial value', 'back', 20_000, [-3, -3, -3, -3, -3]],
  ])('%s', (_, id, lag, expected) => {
    close(of(id, lag * YEAR), expected)
  })

  it('by a time that changes from year to year', () => {
    close(
      of('varying', 0.4 * YEAR),
      years.map((y) => stepAt(y - 0.4 * y)),
    )
    close(
      of('earlier'),
      years.map((y) => stepAt(y - 1 - y / 2)),
    )
  })

  it('within a year each series is computed before the one that needs it, however they are declared', () => {
    const { model: pair } = toy({
      later: yearly('sooner * 10', '7'),
      sooner: yearly('previous(later) + 1'),
    })
    const values = evaluate(pair, {})
    expect([...seriesOf(pair, values, 'sooner')]).toEqual([8, 81, 811, 8111, 81111])
    expect([...seriesOf(pair, values, 'later')]).toEqual([80, 810, 8110, 81110, 811110])
  })

  it('by a time that has no value has none, with the reason of the time', () => {
    const values = evaluate(model, { wait: -YEAR })
    expect([...seriesOf(model, values, 'sure')]).toEqual(years.map(() => Number.NaN))
    expect(whyNotFeasible(model, values, 'sure')).toBe('Nothing waits for −31,600,000\u202fs.')
  })

  it('never reads beyond the series', () => {
    const values = Float64Array.of(5, 10, 20)
    expect(() => at(values, 1, 2)).toThrow('a year of a series is missing')
    expect(() => at(values, 1, 1.5)).toThrow('a year of a series is missing')
  })
})

describe('all the years together', () => {
  const value = (id: string, settings = {}) => numberOf(model, evaluate(model, settings), id)

  it('of a series that looks back', () => {
    for (const lag of [0, 0.5, 1, 2.25, 9]) {
      const total = (least: number) => years.reduce((sum, y) => sum + stepAt(y - Math.max(least, lag)), 0)
      expect(value('sumBack', { wait: lag * YEAR })).toBeCloseTo(total(1), 9)
      expect(value('sumLate', { wait: lag * YEAR })).toBeCloseTo(2 * total(0), 9)
      const present = years.reduce((sum, y) => sum + stepAt(y - Math.max(0, lag)) / 1.1 ** y, 0)
      expect(value('presentLate', { wait: lag * YEAR, interest: 0.1 / YEAR })).toBeCloseTo(present, 9)
    }
    expect(value('sumBefore')).toBe(-3 + 1 + 4 + 9 + 16)
    expect(value('lastLate')).toBe((9 + 16) / 2)
  })

  it('at its highest, lowest and last', () => {
    // 1, 4 - 8, 9 - 16, 16 - 24, 25 - 32
    expect([value('most'), value('least'), value('final')]).toEqual([1, -8, 25 - 4])
  })

  it('have no value when one year has none', () => {
    expect(of('broken').slice(2)).toEqual([0, log(2), log(3)])
    expect([value('mostBroken'), value('leastBroken'), value('sumBroken')]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })
})
